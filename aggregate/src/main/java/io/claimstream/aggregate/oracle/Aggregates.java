package io.claimstream.aggregate.oracle;

import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.Map;
import java.util.SortedMap;

/** The final content of the stage's compacted topics. */
public record Aggregates(
        SortedMap<String, Stance> stances,
        SortedMap<String, Leaderboard> leaderboards,
        SortedMap<String, Delta> deltas,
        SortedMap<String, Dispute> disputes) {

    /** By topic. */
    public Map<Topic<String, ?>, SortedMap<String, ?>> topics() {
        return Map.of(
                Topics.MODEL_STANCES, stances,
                Topics.BENCHMARK_LEADERBOARDS, leaderboards,
                Topics.BENCHMARK_DELTAS, deltas,
                Topics.DISPUTES, disputes);
    }
}
