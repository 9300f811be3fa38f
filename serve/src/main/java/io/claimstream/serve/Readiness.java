package io.claimstream.serve;

import org.jspecify.annotations.Nullable;

/** Whether the views can be asked: not before they hold what the topics held at the start. */
final class Readiness {
    private volatile long read;
    private volatile long total;
    private volatile boolean ready;
    private volatile @Nullable Throwable failure;

    /** How far reading has come, in offsets. */
    void progress(long read, long total) {
        this.read = read;
        this.total = total;
    }

    void ready() {
        ready = true;
    }

    /** Nothing is read any more: what the views hold gets old. */
    void failed(Throwable failure) {
        this.failure = failure;
    }

    boolean isReady() {
        return ready && failure == null;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** A line for people. */
    String describe() {
        Throwable problem = failure;
        if (problem != null) {
            return "reading the topics failed: " + problem.getMessage();
        }
        return ready ? "ready" : "reading the topics: %d of %d offsets".formatted(read, total);
    }
}
