package io.claimstream.serve.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends writes to clients that do not read. The JDK's server has no limit of its own, and each such write would keep its
 * thread for ever; to interrupt the thread closes the socket.
 */
final class WriteLimit implements AutoCloseable {
    /** What is written at a time: a client that reads slowly but reads is no matter. */
    private static final int SLICE = 1 << 16;

    private final long limitNanos;
    private final Set<Limited> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watching;

    /** @param limit how long one write may take */
    WriteLimit(Duration limit) {
        this.limitNanos = limit.toNanos();
        this.watching = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "serve-write-limit");
            thread.setDaemon(true);
            return thread;
        });
        long every = Math.max(1, limit.toMillis() / 4);
        var unused = watching.scheduleWithFixedDelay(
                () -> open.forEach(Limited::check), every, every, TimeUnit.MILLISECONDS);
    }

    /** The same with the limit, for the thread that calls this; to be closed by it. */
    OutputStream on(OutputStream client) {
        var limited = new Limited(client);
        open.add(limited);
        return limited;
    }

    @Override
    public void close() {
        watching.shutdownNow();
    }

    private final class Limited extends FilterOutputStream {
        private final Thread writer = Thread.currentThread();
        private boolean writing;
        private long since;

        Limited(OutputStream client) {
            super(client);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = offset; at < offset + length; at += SLICE) {
                begin();
                try {
                    out.write(bytes, at, Math.min(SLICE, offset + length - at));
                } finally {
                    end();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            begin();
            try {
                out.flush();
            } finally {
                end();
            }
        }

        @Override
        public void close() throws IOException {
            begin();
            try {
                out.close();
            } finally {
                end();
                open.remove(this);
            }
        }

        private synchronized void begin() {
            writing = true;
            since = System.nanoTime();
        }

        private synchronized void end() {
            writing = false;
        }

        /** Under the lock, so that the thread is not interrupted when it is on to something else. */
        private synchronized void check() {
            if (writing && System.nanoTime() - since > limitNanos) {
                writer.interrupt();
            }
        }
    }
}
