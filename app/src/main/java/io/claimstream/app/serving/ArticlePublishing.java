package io.claimstream.app.serving;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.input.Input;
import io.claimstream.app.publish.Publisher;
import io.claimstream.serve.api.Publishing;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Publishes as the command does, one article after the other. A publisher that has failed is of no more use, so the
 * next article has a new one.
 */
final class ArticlePublishing implements Publishing, AutoCloseable {
    private static final int WAIT_S = 5;

    private final Cluster cluster;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Publisher publisher;
    private @Nullable String refusal;

    ArticlePublishing(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public void publish(byte[] key, byte[] article) throws IOException {
        if (!acquired()) {
            throw new IOException("others are publishing, try again");
        }
        try {
            refusal = null;
            Publisher open = open();
            open.accept(new Input("a request", key, article));
            open.flush();
            if (refusal != null) {
                throw new IOException(refusal);
            }
        } catch (Failure e) {
            close();
            throw new IOException(e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    private boolean acquired() {
        try {
            return lock.tryLock(WAIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Publisher open() {
        Publisher open = publisher;
        if (open == null) {
            open = new Publisher(cluster, (origin, reason) -> refusal = reason);
            publisher = open;
        }
        return open;
    }

    @Override
    public void close() {
        Publisher open = publisher;
        publisher = null;
        if (open != null) {
            open.close();
        }
    }
}
