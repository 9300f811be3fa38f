package io.claimstream.serve.http;

import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request, and answers for all that have none. */
public final class Router implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final List<Route> routes;
    private final MeterRegistry metrics;

    public Router(List<Route> routes, MeterRegistry metrics) {
        this.routes = List.copyOf(routes);
        this.metrics = metrics;
    }

    @Override
    public Response handle(Request request) {
        Timer.Sample timer = Timer.start(metrics);
        String path = "none";
        Response response;
        try {
            List<Match> there = at(request.path());
            path = there.get(0).route.path();
            response = request.method().equals("OPTIONS")
                    ? Response.empty(204).with("Allow", allowed(there))
                    : answer(chosen(there, request), request);
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

    private List<Match> at(String path) {
        var there = new ArrayList<Match>();
        for (Route route : routes) {
            Map<String, String> parameters = route.match(path);
            if (parameters != null) {
                there.add(new Match(route, parameters));
            }
        }
        if (there.isEmpty()) {
            throw Problem.notFound("there is nothing at this path; /openapi.json says what there is");
        }
        return there;
    }

    private static Match chosen(List<Match> there, Request request) {
        return there.stream()
                .filter(match -> match.route.answers(request.method()))
                .findFirst()
                .orElseThrow(() -> Problem.methodNotAllowed(request.method(), allowed(there)));
    }

    private static String allowed(List<Match> there) {
        return Stream.of(Route.GET, "HEAD", Route.POST, "OPTIONS")
                .filter(method ->
                        method.equals("OPTIONS") || there.stream().anyMatch(match -> match.route.answers(method)))
                .collect(joining(", "));
    }

    private static Response answer(Match match, Request request) {
        Route route = match.route;
        for (String name : request.query().keySet()) {
            if (!route.takes(name)) {
                throw Problem.badRequest(
                        "there is no parameter '%s' here; /openapi.json says which there are".formatted(name));
            }
        }
        return route.handler().handle(request.withPathParameters(match.parameters));
    }
}
