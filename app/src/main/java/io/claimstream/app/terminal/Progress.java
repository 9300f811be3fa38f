package io.claimstream.app.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Says now and then how far long work has come; short work says nothing. */
public final class Progress {
    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final PrintWriter err;
    private final LongSupplier nanos;
    private long next;

    /** @param nanos a clock that only moves forward, {@link System#nanoTime} */
    public Progress(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + EVERY;
    }

    /** Prints the line, if it is time for one. */
    public void at(Supplier<String> line) {
        long now = nanos.getAsLong();
        if (now - next >= 0) {
            next = now + EVERY;
            err.println(line.get());
            err.flush();
        }
    }
}
