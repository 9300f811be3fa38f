package io.claimstream.serve.view;

import org.jspecify.annotations.Nullable;

/** Whether the views can be asked: not before they hold what the topics held at the start. */
public final class Readiness {
    private volatile long read;
    private volatile long total;
    private volatile boolean ready;
    private volatile @Nullable Throwable failure;

    /** How far reading has come, in offsets. */
    public void progress(long read, long total) {
        this.read = read;
        this.total = total;
    }

    public void ready() {
        ready = true;
    }

    /** Nothing is read any more: what the views hold gets old. */
    public void failed(Throwable failure) {
        this.failure = failure;
    }

    public boolean isReady() {
        return ready && failure == null;
    }

    public boolean hasFailed() {
        return failure != null;
    }

    /** A line for people. */
    public String describe() {
        Throwable problem = failure;
        if (problem != null) {
            return "reading the topics failed: " + problem.getMessage();
        }
        return ready ? "ready" : "reading the topics: %d of %d offsets".formatted(read, total);
    }
}
