package io.claimstream.app.feed;

import io.claimstream.app.failure.Failure;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A poller on a thread of its own. */
public final class Polling implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(10);

    private final FeedPoller poller;
    private final Thread thread;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private Polling(FeedPoller poller, Runnable failed) {
        this.poller = poller;
        this.thread = new Thread(
                () -> {
                    try {
                        poller.run();
                    } catch (RuntimeException e) {
                        failure.set(e);
                        failed.run();
                    }
                },
                "feeds");
        thread.setDaemon(true);
    }

    /**
     * Starts polling, and returns at once.
     *
     * @param failed called when it ends by itself; {@link #check} says why
     */
    public static Polling start(FeedPoller poller, Runnable failed) {
        var polling = new Polling(poller, failed);
        polling.thread.start();
        return polling;
    }

    /**
     * Looks whether it still polls.
     *
     * @throws Failure if it has failed
     */
    public void check() {
        RuntimeException e = failure.get();
        if (e != null) {
            throw e;
        }
    }

    @Override
    public void close() {
        poller.close();
        try {
            thread.join(CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
