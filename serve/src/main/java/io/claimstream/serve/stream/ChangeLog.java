package io.claimstream.serve.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The latest changes, for those who listen.
 *
 * <p>There is one window for all: each subscription is only a place in it, so that memory does not
 * grow with the listeners. Who is so slow that the window has moved past its place is dropped.
 */
public final class ChangeLog {
    private final String epoch;
    private final long maxBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    /** Change n is at n modulo the length. */
    private final @Nullable Change[] ring;

    private final Set<Subscription> subscriptions = new HashSet<>();
    private long bytes;
    private long first = 1;
    private long last;
    private long dropped;

    /**
     * @param epoch tells this log's ids from those of other processes
     * @param maxChanges how many changes are kept
     * @param maxBytes how many bytes of them are kept; the latest change always is
     */
    public ChangeLog(String epoch, int maxChanges, long maxBytes) {
        this.epoch = epoch;
        this.ring = new Change[maxChanges];
        this.maxBytes = maxBytes;
    }

    /** Adds a change, which those who wait learn of with the next {@link #announce}. */
    public void append(String topic, String key, byte @Nullable [] value) {
        lock.lock();
        try {
            last++;
            if (last - first == ring.length) {
                forgetFirst();
            }
            Change change = Change.of(last, id(last), topic, key, value);
            set(last, change);
            bytes += change.event().length;
            while (bytes > maxBytes && first < last) {
                forgetFirst();
            }
            subscriptions.removeIf(this::isSlow);
        } finally {
            lock.unlock();
        }
    }

    /** Wakes those who wait: once for many changes, since each of them may be hundreds. */
    public void announce() {
        lock.lock();
        try {
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Listens from now on, or from behind {@code lastEventId}.
     *
     * @param drop called when the listener has fallen behind; it must not block
     */
    public Subscription subscribe(@Nullable String lastEventId, Runnable drop) {
        lock.lock();
        try {
            long from = lastEventId == null ? last : number(lastEventId);
            boolean resumable = from >= first - 1 && from <= last;
            var subscription = new Subscription(resumable ? from : last, !resumable, drop);
            subscriptions.add(subscription);
            return subscription;
        } finally {
            lock.unlock();
        }
    }

    public int subscriptions() {
        lock.lock();
        try {
            return subscriptions.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many subscriptions were too slow. */
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    private void forgetFirst() {
        bytes -= get(first).event().length;
        set(first, null);
        first++;
    }

    private boolean isSlow(Subscription subscription) {
        boolean slow = subscription.last < first - 1;
        if (slow) {
            dropped++;
            subscription.drop.run();
        }
        return slow;
    }

    private Change get(long number) {
        return requireNonNull(ring[(int) (number % ring.length)]);
    }

    private void set(long number, @Nullable Change change) {
        ring[(int) (number % ring.length)] = change;
    }

    private String id(long number) {
        return epoch + "-" + number;
    }

    /** −1 for an id that is not from this log. */
    private long number(String id) {
        try {
            return id.startsWith(epoch + "-") ? Long.parseLong(id.substring(epoch.length() + 1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** One listener's place. */
    public final class Subscription implements AutoCloseable {
        private final boolean reset;
        private final Runnable drop;
        private long last;

        private Subscription(long last, boolean reset, Runnable drop) {
            this.last = last;
            this.reset = reset;
            this.drop = drop;
        }

        /** Whether changes are missing between the id given and the first that will come. */
        boolean reset() {
            return reset;
        }

        /** The id to resume from: of the last change that {@link #next} gave. */
        String id() {
            lock.lock();
            try {
                return ChangeLog.this.id(last);
            } finally {
                lock.unlock();
            }
        }

        /**
         * Waits for changes.
         *
         * @return at most {@code max}; none when nothing came in time
         * @throws InterruptedException also when this subscription was dropped or closed
         */
        public List<Change> next(int max, Duration wait) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                long left = wait.toNanos();
                while (last == ChangeLog.this.last && left > 0 && subscriptions.contains(this)) {
                    left = more.awaitNanos(left);
                }
                if (!subscriptions.contains(this)) {
                    throw new InterruptedException("dropped");
                }
                var changes = new ArrayList<Change>();
                while (last < ChangeLog.this.last && changes.size() < max) {
                    changes.add(get(++last));
                }
                return changes;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                subscriptions.remove(this);
                more.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
