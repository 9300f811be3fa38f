package io.claimstream.bench.serving;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Requests at a fixed rate, whether those before are answered or not, so that a slow answer does not hide how long the
 * next ones would have waited.
 */
final class Requests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger failed = new AtomicInteger();

    /** @param paths asked for in turn */
    void run(Function<String, URI> server, List<String> paths, int perSecond, int seconds) {
        var answers = new ArrayList<CompletableFuture<Void>>();
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = start + 1_000_000_000L * i / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var request = HttpRequest.newBuilder(server.apply(paths.get(i % paths.size())))
                    .timeout(PATIENCE)
                    .build();
            answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, e) -> {
                boolean good = e == null && answer.statusCode() == 200;
                millis.add(good ? (System.nanoTime() - due) / 1e6 : Double.POSITIVE_INFINITY);
                if (!good) {
                    failed.incrementAndGet();
                }
                return null;
            }));
        }
        answers.forEach(CompletableFuture::join);
    }

    int failed() {
        return failed.get();
    }

    /** Milliseconds from when a request was due within which so large a part was answered; one that failed never was. */
    double quantile(double part) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
