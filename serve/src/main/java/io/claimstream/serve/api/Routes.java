package io.claimstream.serve.api;

import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Route;
import io.claimstream.serve.view.Readiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Routes in the making, with the schemas that describe them. */
final class Routes {
    static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final String JSON = "application/json";

    private final Schemas schemas = new Schemas();
    private final List<Route> all = new ArrayList<>();
    private final Readiness readiness;

    Routes(Readiness readiness) {
        this.readiness = readiness;
    }

    /** Live: what is added later is in it. */
    List<Route> all() {
        return all;
    }

    Schemas schemas() {
        return schemas;
    }

    void add(Route route) {
        all.add(route);
    }

    void list(String path, String summary, PageHandler handler, Map<String, Object> schema) {
        list(path, summary, handler.parameters(), handler, schema);
    }

    void list(String path, String summary, List<Parameter> parameters, Handler handler, Map<String, Object> schema) {
        Map<String, Object> page = Map.of(
                "type", "object",
                "properties", Map.of("items", Map.of("type", "array", "items", schema), "next", TEXT),
                "required", List.of("items"));
        json(path, summary, parameters, page, handler);
    }

    void item(String path, String summary, ItemHandler handler, Class<? extends Record> type) {
        json(path, summary, handler.parameters(), schemas.event(type), handler);
    }

    /** What is answered from the views. */
    void json(String path, String summary, List<Parameter> parameters, Map<String, Object> schema, Handler handler) {
        add(Route.get(path, summary, parameters, JSON, schema, gated(handler)));
    }

    /** What takes JSON. */
    void post(String path, String summary, Map<String, Object> takes, Map<String, Object> schema, Handler handler) {
        add(Route.post(path, summary, takes, schema, handler));
    }

    /** What is answered also before the views can be asked. */
    void operation(String path, String summary, String type, Map<String, Object> schema, Handler handler) {
        add(Route.get(path, summary, List.of(), type, schema, handler));
    }

    /** Half a view would be a wrong answer. */
    Handler gated(Handler handler) {
        return request -> {
            if (!readiness.isReady()) {
                throw Problem.unavailable(readiness.describe());
            }
            return handler.handle(request);
        };
    }
}
