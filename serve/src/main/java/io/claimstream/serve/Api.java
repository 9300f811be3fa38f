package io.claimstream.serve;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Everything that can be asked: the table of routes. */
final class Api {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> STATUS =
            Map.of("type", "object", "properties", Map.of("status", TEXT), "required", List.of("status"));

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final RecordSchema schemas = new RecordSchema();
    private final List<Route> routes = new ArrayList<>();
    private final Readiness readiness;

    private Api(Readiness readiness) {
        this.readiness = readiness;
    }

    /** @param metrics gives the current values in Prometheus' text format */
    static List<Route> routes(Views views, StreamHandler stream, Readiness readiness, Supplier<String> metrics) {
        var api = new Api(readiness);
        api.data(views, stream);
        api.operations(metrics);
        api.dashboard();
        return api.routes;
    }

    private void data(Views views, StreamHandler stream) {
        list("/api/models", "the stances of all models, by id", views.models, Stance.class);
        item("/api/models/{id}", "the stance of one model", views.models, "model", Stance.class);
        list("/api/benchmarks", "all leaderboards, by benchmark", views.benchmarks, Leaderboard.class);
        item("/api/benchmarks/{id}", "one leaderboard", views.benchmarks, "benchmark", Leaderboard.class);
        list("/api/deltas", "one model against another, benchmark by benchmark", views.deltas, Delta.class);
        list("/api/disputes", "claims that cannot both hold, newest first", views.disputes, Dispute.class);
        list("/api/claims", "claims with the words that make them, newest first", views.claims, Claim.class);
        item("/api/claims/{id}", "one claim", views.claims, "claim", Claim.class);
        list("/api/changes", "the latest changes of stances, newest first", views.changes, change());
        list(
                "/api/articles",
                "the articles without their text, newest first",
                new PageHandler(views.articles, article -> ArticleSummary.of(article, views.claims)),
                schemas.of(ArticleSummary.class));
        item("/api/articles/{id}", "one clean article", views.articles, "article", Article.class);
        add(new Route(
                "/api/search",
                "models, benchmarks and articles by name",
                SearchHandler.parameters(),
                "application/json",
                schemas.of(SearchHandler.Hits.class),
                gated(new SearchHandler(views))));
        add(new Route(
                "/api/stream",
                "every change as a server-sent event; data is {key, value}, without a value when it is gone",
                stream.parameters(),
                StreamHandler.TYPE,
                TEXT,
                gated(stream)));
    }

    private void operations(Supplier<String> metrics) {
        operation("/healthz", "whether the process works", "application/json", STATUS, request -> {
            if (readiness.hasFailed()) {
                throw Problem.unavailable(readiness.describe());
            }
            return Response.json(Map.of("status", "ok"));
        });
        operation(
                "/readyz",
                "whether it has read what was there at its start",
                "application/json",
                STATUS,
                gated(request -> Response.json(Map.of("status", readiness.describe()))));
        operation("/metrics", "for Prometheus", PROMETHEUS, TEXT, request -> Response.text(PROMETHEUS, metrics.get()));
        schemas.of(Problem.Document.class);
        operation(
                "/openapi.json",
                "this description",
                "application/json",
                Map.of("type", "object"),
                request -> Response.json(OpenApi.document(routes, schemas.definitions())));
    }

    private void dashboard() {
        var assets = new Assets();
        add(new Route("/", "the dashboard", List.of(), Assets.PAGE, TEXT, assets));
        var file = List.of(Parameter.path("file", "a script, a style or an icon"));
        add(new Route("/assets/{file}", "what the dashboard loads", file, Assets.SCRIPT, TEXT, assets));
    }

    private void list(String path, String summary, View view, Class<? extends Record> type) {
        list(path, summary, view, schemas.of(type));
    }

    private void list(String path, String summary, View view, Map<String, Object> schema) {
        list(path, summary, new PageHandler(view, UnaryOperator.identity()), schema);
    }

    private void list(String path, String summary, PageHandler handler, Map<String, Object> schema) {
        Map<String, Object> page = Map.of(
                "type", "object",
                "properties", Map.of("items", Map.of("type", "array", "items", schema), "next", TEXT),
                "required", List.of("items"));
        add(new Route(path, summary, handler.parameters(), "application/json", page, gated(handler)));
    }

    private void item(String path, String summary, View view, String what, Class<? extends Record> type) {
        var parameters = List.of(Parameter.path("id", "the %s's id".formatted(what)));
        var handler = new ItemHandler(view, what);
        add(new Route(path, summary, parameters, "application/json", schemas.of(type), gated(handler)));
    }

    /** A change with what {@link LogEvent#change} adds. */
    private Map<String, Object> change() {
        Map<String, Object> added = Map.of(
                "type", "object",
                "properties", Map.of("id", TEXT, "at", RecordSchema.TIME),
                "required", List.of("id", "at"));
        return Map.of("allOf", List.of(schemas.of(StanceChange.class), added));
    }

    private void operation(String path, String summary, String type, Map<String, Object> schema, Handler handler) {
        add(new Route(path, summary, List.of(), type, schema, handler));
    }

    private void add(Route route) {
        routes.add(route);
    }

    /** Half a view would be a wrong answer. */
    private Handler gated(Handler handler) {
        return request -> {
            if (!readiness.isReady()) {
                throw Problem.unavailable(readiness.describe());
            }
            return handler.handle(request);
        };
    }
}
