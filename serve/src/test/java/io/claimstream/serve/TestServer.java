package io.claimstream.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import io.claimstream.serve.api.Api;
import io.claimstream.serve.api.PublishHandler;
import io.claimstream.serve.http.BrowserRules;
import io.claimstream.serve.http.Compression;
import io.claimstream.serve.http.Conditional;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.HttpListener;
import io.claimstream.serve.http.Route;
import io.claimstream.serve.http.Router;
import io.claimstream.serve.http.SameOrigin;
import io.claimstream.serve.past.Past;
import io.claimstream.serve.pipeline.Pipeline;
import io.claimstream.serve.pipeline.StageGroup;
import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.stream.StreamHandler;
import io.claimstream.serve.view.Readiness;
import io.claimstream.serve.view.Views;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All but Kafka: views filled by hand behind HTTP on a free port of the loopback. */
public final class TestServer implements AutoCloseable {
    public final Views views = Events.views();
    final Readiness readiness = new Readiness();
    final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    public final Past past = new Past(views.claims, Events::aggregated, 10);
    final Pipeline pipeline = new Pipeline(
            new Events.Unmoved(),
            "",
            List.of(new StageGroup("ingest", "claimstream-ingest", Topics.ARTICLES_RAW)),
            views,
            Clock.systemUTC());
    public final Map<String, String> published = new ConcurrentHashMap<>();
    public volatile @Nullable String refusal;
    public final ChangeLog changes;
    public final List<Route> routes;
    public final HttpListener listener;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestServer() throws IOException {
        this(new ChangeLog("e", 100, 1 << 20), 10, Duration.ofSeconds(15), Set.of());
    }

    public TestServer(ChangeLog changes, int maxStreams, Duration heartbeat, Set<String> corsOrigins)
            throws IOException {
        this.changes = changes;
        new Metrics(views, changes, readiness).bindTo(metrics);
        var topics = new TreeSet<>(views.byTopic().keySet());
        var stream = new StreamHandler(changes, topics, maxStreams, heartbeat);
        pipeline.look();
        var publish = new SameOrigin(new PublishHandler(this::publish), Set.of("news.example"));
        routes = new Api(views, past, stream, pipeline, publish, readiness, metrics::scrape).routes();
        Handler handler = new Router(routes, metrics);
        listener = new HttpListener(
                "127.0.0.1", 0, new BrowserRules(new Compression(new Conditional(handler)), corsOrigins));
        readiness.ready();
    }

    private void publish(byte[] key, byte[] article) throws IOException {
        if (refusal != null) {
            throw new IOException(refusal);
        }
        published.put(new String(key, StandardCharsets.UTF_8), new String(article, StandardCharsets.UTF_8));
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listener.port() + path);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    public HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(method, path, headers), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> getBytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    /** The body of a JSON answer. */
    public static JsonNode json(HttpResponse<String> response) throws IOException {
        return Json.mapper().readTree(response.body());
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
