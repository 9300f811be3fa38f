package io.claimstream.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request, and answers for all that have none. */
final class Router implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ALLOW = "GET, HEAD, OPTIONS";

    private final List<Route> routes;
    private final MeterRegistry metrics;

    Router(List<Route> routes, MeterRegistry metrics) {
        this.routes = List.copyOf(routes);
        this.metrics = metrics;
    }

    @Override
    public Response handle(Request request) {
        Timer.Sample timer = Timer.start(metrics);
        String path = "none";
        Response response;
        try {
            Match match = match(request.path());
            path = match.route.path();
            response = answer(match.route, request.withPathParameters(match.parameters));
        } catch (Problem problem) {
            response = problem.response();
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.method(), request.path(), e);
            response = Problem.internalError().response();
        }
        String status = Integer.toString(response.status());
        timer.stop(metrics.timer("claimstream.serve.requests", "path", path, "status", status));
        return response;
    }

    private record Match(Route route, Map<String, String> parameters) {}

    private Match match(String path) {
        for (Route route : routes) {
            Map<String, String> parameters = route.match(path);
            if (parameters != null) {
                return new Match(route, parameters);
            }
        }
        throw Problem.notFound("there is nothing at this path; /openapi.json says what there is");
    }

    private static Response answer(Route route, Request request) {
        if (request.method().equals("OPTIONS")) {
            return Response.empty(204).with("Allow", ALLOW);
        }
        if (!READING.contains(request.method())) {
            throw Problem.methodNotAllowed(request.method(), ALLOW);
        }
        for (String name : request.query().keySet()) {
            if (!route.takes(name)) {
                throw Problem.badRequest(
                        "there is no parameter '%s' here; /openapi.json says which there are".formatted(name));
            }
        }
        return route.handler().handle(request);
    }
}
