package io.claimstream.serve;

import io.claimstream.events.Topics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All but Kafka: views filled by hand behind HTTP on a free port of the loopback. */
final class TestServer implements AutoCloseable {
    final Views views = Events.views();
    final Readiness readiness = new Readiness();
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final Pipeline pipeline = new Pipeline(
            new Events.Unmoved(),
            "",
            List.of(new StageGroup("ingest", "claimstream-ingest", Topics.ARTICLES_RAW)),
            views,
            Clock.systemUTC());
    final ChangeLog changes;
    final List<Route> routes;
    final HttpListener listener;
    private final HttpClient client = HttpClient.newHttpClient();

    TestServer() throws IOException {
        this(new ChangeLog("e", 100, 1 << 20), 10, Duration.ofSeconds(15), Set.of());
    }

    TestServer(ChangeLog changes, int maxStreams, Duration heartbeat, Set<String> corsOrigins) throws IOException {
        this.changes = changes;
        new Metrics(views, changes, readiness).bindTo(metrics);
        var topics = new TreeSet<>(views.byTopic().keySet());
        var stream = new StreamHandler(changes, topics, maxStreams, heartbeat);
        pipeline.look();
        routes = new Api(views, stream, pipeline, readiness, metrics::scrape).routes();
        Handler handler = new Router(routes, metrics);
        listener = new HttpListener(
                "127.0.0.1", 0, new BrowserRules(new Compression(new Conditional(handler)), corsOrigins));
        readiness.ready();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listener.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(method, path, headers), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> getBytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    @Override
    public void close() {
        listener.close();
    }
}
