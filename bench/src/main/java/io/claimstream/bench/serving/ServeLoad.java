package io.claimstream.bench.serving;

import static io.claimstream.bench.Measured.print;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.Inputs;
import io.claimstream.app.local.Backlog;
import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.local.TemporaryFolder;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.sample.Samples;
import io.claimstream.bench.Area;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Requests and open streams beside a pipeline that works. */
public final class ServeLoad implements Area {
    private static final int PER_SECOND = 200;
    private static final int STREAMS = 500;
    private static final int SECONDS = 60;
    private static final int WARM_UP_SECONDS = 60;
    private static final int ARTICLES_PER_SECOND = 5;
    /** One article in so many changes a model whose stance, deltas and leaderboard are large. */
    private static final int SHARED = 20;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String HEAP = "512m";
    private static final List<String> PATHS = List.of(
            "/api/models",
            "/api/models/muse-spark",
            "/api/models/muse-spark/history",
            "/api/benchmarks",
            "/api/benchmarks/humanitys-last-exam",
            "/api/deltas?model=muse-spark",
            "/api/disputes",
            "/api/claims?limit=50",
            "/api/articles?limit=50",
            "/api/changes?limit=50",
            "/api/search?q=gpt",
            "/api/pipeline",
            "/api/models?asof=2026-04-10");

    /** @param arguments seconds to measure, 60 without */
    @Override
    public void run(List<String> arguments) {
        int seconds = arguments.isEmpty() ? SECONDS : Integer.parseInt(arguments.get(0));
        try (var folder = TemporaryFolder.create();
                var pipeline = new LocalPipeline(folder.path(), 0)) {
            pipeline.start();
            pipeline.awaitRunning();
            try (var publisher = new Publisher(pipeline.cluster(), (origin, reason) -> {})) {
                new Inputs(InputStream.nullInputStream(), publisher).read(Samples.folder());
                publisher.flush();
                awaitEnd(pipeline);
                try (var serve = new ServeProcess(pipeline.cluster().bootstrapServers(), HEAP)) {
                    print("ready after %.1f s", serve.awaitReady());
                    warmUp(serve);
                    measure(serve, publisher, seconds);
                }
            }
        }
    }

    /** As long as a process that runs for days does not count. */
    private static void warmUp(ServeProcess serve) {
        new Requests().run(serve::uri, PATHS, PER_SECOND / 2, WARM_UP_SECONDS);
    }

    private static void awaitEnd(LocalPipeline pipeline) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var backlog = new Backlog(pipeline.cluster(), pipeline.stages())) {
            while (backlog.size() > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the pipeline does not get done with the samples");
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private static void measure(ServeProcess serve, Publisher publisher, int seconds) {
        var measuring = new AtomicBoolean(true);
        var publishing = new Thread(() -> publish(publisher, measuring), "articles");
        publishing.setDaemon(true);
        publishing.start();
        var requests = new Requests();
        try (var streams = new OpenStreams(serve.port(), STREAMS)) {
            requests.run(serve::uri, PATHS, PER_SECOND, seconds);
            measuring.set(false);
            print(
                    "%d requests/s, %d open streams, %d articles/s, %d s on %d processors",
                    PER_SECOND,
                    STREAMS,
                    ARTICLES_PER_SECOND,
                    seconds,
                    Runtime.getRuntime().availableProcessors());
            print("%10s %8s %8s %8s %8s", "", "p50", "p99", "max", "failed");
            print(
                    "%10s %8.1f %8.1f %8.1f %8d",
                    "answers",
                    requests.quantile(0.5),
                    requests.quantile(0.99),
                    requests.quantile(1),
                    requests.failed());
            print(
                    "streams: %.0f open at the end, %d ended, %.1f MB sent to all",
                    serve.metric("claimstream_serve_streams "), streams.ended(), streams.bytes() / 1e6);
            print(
                    "memory of serve: %d MB of heap after a collection, %d MB resident at most",
                    serve.heapMegabytes(), serve.residentMegabytes());
        } finally {
            measuring.set(false);
            join(publishing);
        }
    }

    /** The publisher is closed next, and must not be in use. */
    private static void join(Thread publishing) {
        try {
            publishing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Articles that each say something of a model of their own, and of one that many speak of. */
    private static void publish(Publisher publisher, AtomicBoolean measuring) {
        var random = new Random(1);
        for (int i = 0; measuring.get(); i++) {
            String url = "https://news.example/" + i;
            var words = new StringBuilder("The weights of Zorblax-%d are available for download.\n\n".formatted(i));
            if (i % SHARED == 0) {
                words.append("Muse Spark scores %d%% on Humanity's Last Exam.\n\n".formatted(40 + random.nextInt(20)));
            }
            random.ints(60, 0, 1 << 20)
                    .forEach(word -> words.append(Integer.toString(word, 36)).append(' '));
            var article = new RawArticle(
                    url, null, "The Daily " + i % 20, null, "2026-05-01", null, "en", null, words.toString(), null);
            publisher.accept(new Input("bench", url.getBytes(UTF_8), Json.write(article)));
            LockSupport.parkNanos(1_000_000_000L / ARTICLES_PER_SECOND);
        }
    }
}
