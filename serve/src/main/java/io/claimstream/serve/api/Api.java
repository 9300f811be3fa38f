package io.claimstream.serve.api;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.serve.dashboard.Assets;
import io.claimstream.serve.export.Table;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.http.Route;
import io.claimstream.serve.past.Past;
import io.claimstream.serve.pipeline.Pipeline;
import io.claimstream.serve.stream.StreamHandler;
import io.claimstream.serve.view.Readiness;
import io.claimstream.serve.view.Views;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Everything that can be asked: the table of routes.
 *
 * @param publish takes raw articles
 * @param metrics gives the current values in Prometheus' text format
 */
public record Api(
        Views views,
        Past past,
        StreamHandler stream,
        Pipeline pipeline,
        Handler publish,
        Readiness readiness,
        Supplier<String> metrics) {
    private static final Map<String, Object> STATUS =
            Map.of("type", "object", "properties", Map.of("status", Routes.TEXT), "required", List.of("status"));

    private static final Map<String, Object> TIME = Map.of("type", "string", "format", "date-time");

    /** How many files are written at once. */
    private static final int MOST_FILES = 4;

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    public List<Route> routes() {
        var routes = new Routes(readiness);
        aggregated(routes);
        said(routes);
        happening(routes);
        operations(routes);
        dashboard(routes);
        return routes.all();
    }

    private void aggregated(Routes to) {
        Source models = Source.past(views.models, past, each -> each.models);
        list(to, "/api/models", "the stances of all models, by id", models, Stance.class);
        to.item(
                "/api/models/{id}",
                "the stance of one model",
                new ItemHandler(models, "model", Table.STANCE),
                Stance.class);
        var history = new HistoryHandler(views.models, past);
        to.json(
                "/api/models/{id}/history",
                "the stance after each day on which a claim of the model is dated, by the model's own claims",
                history.parameters(),
                to.schemas().answer("History"),
                history);
        Source benchmarks = Source.past(views.benchmarks, past, each -> each.benchmarks);
        list(to, "/api/benchmarks", "all leaderboards, by benchmark", benchmarks, Leaderboard.class);
        to.item(
                "/api/benchmarks/{id}",
                "one leaderboard",
                new ItemHandler(benchmarks, "benchmark", Table.LEADERBOARD),
                Leaderboard.class);
        Source deltas = Source.past(views.deltas, past, each -> each.deltas);
        list(to, "/api/deltas", "one model against another, benchmark by benchmark", deltas, Delta.class);
        Source disputes = Source.past(views.disputes, past, each -> each.disputes);
        list(to, "/api/disputes", "claims that cannot both hold, newest first", disputes, Dispute.class);
    }

    private void said(Routes to) {
        var pages = new PageHandler(Source.dated(views.claims), UnaryOperator.identity());
        var claims = new ExportHandler(pages, "claims", Table.CLAIMS, new Semaphore(MOST_FILES));
        to.list(
                "/api/claims",
                "claims with the words that make them, newest first",
                claims.parameters(),
                claims,
                to.schemas().event(Claim.class));
        to.item("/api/claims/{id}", "one claim", new ItemHandler(Source.now(views.claims), "claim"), Claim.class);
        to.list(
                "/api/articles",
                "the articles without their text, newest first",
                new PageHandler(Source.now(views.articles), article -> ArticleSummary.of(article, views.claims)),
                to.schemas().answer("ArticleSummary"));
        to.post(
                "/api/articles",
                "publishes one raw article, where that is allowed; what comes of it shows later",
                to.schemas().event(RawArticle.class),
                to.schemas().answer("Published"),
                publish);
        to.item(
                "/api/articles/{id}",
                "one clean article",
                new ItemHandler(Source.now(views.articles), "article"),
                Article.class);
        to.json(
                "/api/search",
                "models, benchmarks and articles by name",
                SearchHandler.parameters(),
                to.schemas().answer("Hits"),
                new SearchHandler(views));
    }

    private void happening(Routes to) {
        to.list(
                "/api/changes",
                "the latest changes of stances, newest first",
                new PageHandler(Source.now(views.changes), UnaryOperator.identity()),
                change(to.schemas()));
        feed(to, "/changes.atom", List.of());
        feed(to, "/api/models/{id}/changes.atom", List.of(Parameter.path("id", "the model's id")));
        to.add(Route.get(
                "/api/stream",
                "every change as a server-sent event; data is {key, value}, without a value when it is gone",
                stream.parameters(),
                StreamHandler.TYPE,
                Routes.TEXT,
                to.gated(stream)));
        to.json(
                "/api/pipeline",
                "how the pipeline does, and the newest of what it rejected",
                List.of(),
                to.schemas().answer("Pipeline"),
                request -> Response.json(pipeline.status()));
    }

    private void feed(Routes to, String path, List<Parameter> parameters) {
        to.add(Route.get(
                path,
                "the latest changes as an Atom feed",
                parameters,
                FeedHandler.TYPE,
                Routes.TEXT,
                to.gated(new FeedHandler(views.changes))));
    }

    private void operations(Routes to) {
        to.operation("/healthz", "whether the process works", "application/json", STATUS, request -> {
            if (readiness.hasFailed()) {
                throw Problem.unavailable(readiness.describe());
            }
            return Response.json(Map.of("status", "ok"));
        });
        to.operation(
                "/readyz",
                "whether it has read what was there at its start",
                "application/json",
                STATUS,
                to.gated(request -> Response.json(Map.of("status", readiness.describe()))));
        to.operation(
                "/metrics",
                "for Prometheus",
                PROMETHEUS,
                Routes.TEXT,
                request -> Response.text(PROMETHEUS, metrics.get()));
        to.operation(
                "/openapi.json",
                "this description",
                "application/json",
                Map.of("type", "object"),
                request -> Response.json(OpenApi.document(to.all(), to.schemas().definitions())));
    }

    private static void dashboard(Routes to) {
        var assets = new Assets();
        to.add(Route.get("/", "the dashboard", List.of(), Assets.PAGE, Routes.TEXT, assets));
        var file = List.of(Parameter.path("file", "a script, a style or an icon"));
        to.add(Route.get("/assets/{file}", "what the dashboard loads", file, Assets.SCRIPT, Routes.TEXT, assets));
    }

    private static void list(Routes to, String path, String summary, Source source, Class<? extends Record> type) {
        to.list(
                path,
                summary,
                new PageHandler(source, UnaryOperator.identity()),
                to.schemas().event(type));
    }

    /** A change with what {@link io.claimstream.serve.view.LogEvent#change} adds. */
    private static Map<String, Object> change(Schemas schemas) {
        Map<String, Object> added = Map.of(
                "type", "object",
                "properties", Map.of("id", Routes.TEXT, "at", TIME),
                "required", List.of("id", "at"));
        return Map.of("allOf", List.of(schemas.event(StanceChange.class), added));
    }
}
