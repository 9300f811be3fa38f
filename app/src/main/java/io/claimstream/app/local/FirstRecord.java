package io.claimstream.app.local;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.watch.Follower;
import io.claimstream.events.Topic;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Waits in the background for the first record that a reader can see on a topic. */
public final class FirstRecord {
    private static final Duration POLL = Duration.ofMillis(500);

    private final CompletableFuture<Duration> seen = new CompletableFuture<>();

    private FirstRecord() {}

    /** Follows the topic from now on. */
    public static FirstRecord on(Cluster cluster, Topic<?, ?> topic) {
        var first = new FirstRecord();
        var thread = new Thread(
                () -> {
                    try (var follower = new Follower(cluster, topic)) {
                        while (!follower.poll(POLL).iterator().hasNext()) {
                            // It will come.
                        }
                        first.seen.complete(sinceStart());
                    } catch (RuntimeException e) {
                        first.seen.completeExceptionally(e);
                    }
                },
                "first " + topic.name());
        thread.setDaemon(true);
        thread.start();
        return first;
    }

    /** How long after the start of this process it was seen. */
    public Optional<Duration> after() {
        return seen.isDone() && !seen.isCompletedExceptionally() ? Optional.of(seen.join()) : Optional.empty();
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
