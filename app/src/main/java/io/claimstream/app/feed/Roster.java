package io.claimstream.app.feed;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which feeds are ours to poll, how far each was read, and whose turn it is. */
final class Roster {
    private final Map<String, Entry> feeds = new TreeMap<>();
    private final Map<String, Kept> states = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();
    private final Set<Integer> ready = new HashSet<>();

    /**
     * A feed as the topic has it.
     *
     * @param offset of the event in its partition
     */
    record Entry(Feed feed, int partition, long offset) {}

    private record Kept(FeedState state, int partition) {}

    /** Takes an event in; null takes the feed off. */
    void feed(String url, @Nullable Feed feed, int partition, long offset) {
        if (feed == null) {
            feeds.remove(url);
            states.remove(url);
        } else {
            // The key is the address: whatever the value says, that is what is polled and what has the state.
            feeds.put(url, new Entry(new Feed(url, feed.publisher()), partition, offset));
        }
    }

    /** Takes in how far a feed was read, by whoever polled it before. */
    void state(String url, @Nullable FeedState state, int partition) {
        // Of a partition that is ready, all states are written here, and known better.
        if (!ready.contains(partition)) {
            if (state == null) {
                states.remove(url);
            } else {
                states.put(url, new Kept(state, partition));
            }
        }
    }

    /** From now on all is known of this partition, and its feeds may be visited. */
    void ready(int partition) {
        ready.add(partition);
    }

    /** Forgets a partition, which is another instance's now. */
    void revoke(int partition) {
        ready.remove(partition);
        feeds.values().removeIf(entry -> entry.partition() == partition);
        states.values().removeIf(kept -> kept.partition() == partition);
    }

    /** The feeds to visit now, those that wait longest first; from here on they are being visited. */
    List<Entry> start(Instant now, int atMost) {
        List<Entry> due = feeds.values().stream()
                .filter(entry -> ready.contains(entry.partition()))
                .filter(entry -> !visiting.contains(entry.feed().url()))
                .filter(entry -> !nextAt(entry).isAfter(now))
                .sorted((a, b) -> nextAt(a).compareTo(nextAt(b)))
                .limit(Math.max(0, atMost - visiting.size()))
                .toList();
        due.forEach(entry -> visiting.add(entry.feed().url()));
        return due;
    }

    private Instant nextAt(Entry entry) {
        return Objects.requireNonNullElse(state(entry.feed().url()).nextAt(), Instant.MIN);
    }

    FeedState state(String url) {
        Kept kept = states.get(url);
        return kept == null ? FeedState.NEW : kept.state();
    }

    /**
     * Ends a visit.
     *
     * @return whether what it brought is to be written: not where the feed was taken off, or given away, meanwhile
     */
    boolean finish(Entry entry, FeedState state) {
        String url = entry.feed().url();
        visiting.remove(url);
        boolean ours = feeds.containsKey(url) && ready.contains(entry.partition());
        if (ours) {
            states.put(url, new Kept(state, entry.partition()));
        }
        return ours;
    }
}
