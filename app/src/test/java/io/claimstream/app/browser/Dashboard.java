package io.claimstream.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.claimstream.app.input.Input;
import io.claimstream.app.local.Demo;
import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.local.TemporaryFolder;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.sample.Samples;
import io.claimstream.app.serving.Serving;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.serve.HttpSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The whole pipeline with the bundled articles, the server behind it, and a browser. */
final class Dashboard implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final TemporaryFolder folder = TemporaryFolder.create();
    private final LocalPipeline pipeline = new LocalPipeline(folder.path(), 0);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Publisher publisher;
    private final Serving serving;
    private final Playwright playwright;
    private final Browser browser;

    private Dashboard() {
        pipeline.start();
        new Demo(pipeline, new PrintWriter(System.err, true)).run(inputs -> inputs.read(Samples.folder()));
        publisher = new Publisher(pipeline.cluster(), (origin, reason) -> {
            throw new AssertionError(origin + ": " + reason);
        });
        serving = Serving.start(pipeline.cluster(), HttpSettings.loopback(0), true);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.find().orElseThrow())
                        .setArgs(FLAGS));
    }

    static Dashboard start() {
        return new Dashboard();
    }

    Visitor visitor() {
        return new Visitor(browser, serving.address());
    }

    /** Publishes an article; whoever waits for what comes of it waits in the browser. */
    void publish(RawArticle article) {
        byte[] key = article.url() == null ? null : article.url().getBytes(StandardCharsets.UTF_8);
        publisher.accept(new Input("test", key, Json.write(article)));
        publisher.flush();
    }

    void withdraw(String url) {
        publisher.withdraw(url);
        publisher.flush();
    }

    /** What the server answers to this question. */
    JsonNode ask(String path) {
        var request = HttpRequest.newBuilder(URI.create(serving.address()).resolve(path))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            // It has just started where it is still reading.
            while (answer.statusCode() == 503) {
                answer = http.send(request, BodyHandlers.ofByteArray());
            }
            return Json.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
        serving.close();
        publisher.close();
        pipeline.close();
        folder.close();
    }
}
