package io.claimstream.app.effect;

import io.claimstream.aggregate.rule.Changes;
import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.events.Claim;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed of the models, by the same rules as on {@code stance.changes}. The topic itself tells it once a model has
 * come to rest, which is later and has no sure end to wait for.
 *
 * @param before the state of everything by key, at the one moment
 * @param after likewise at the other; it need only have what is not the same
 */
record Turn(State before, State after) {

    /** What the topics say. */
    record State(Map<String, Stance> stances, Map<String, Leaderboard> boards, Map<String, Dispute> disputes) {
        static final State NOTHING = new State(Map.of(), Map.of(), Map.of());
    }

    /**
     * The changes, by model.
     *
     * @param claims the claims that were written meanwhile, by id
     */
    List<StanceChange> changes(Map<String, Claim> claims) {
        var changes = new ArrayList<StanceChange>();
        var models = new TreeSet<>(before.stances.keySet());
        models.addAll(after.stances.keySet());
        for (String model : models) {
            Stance now = after.stances.get(model);
            changes.addAll(Changes.between(
                    before.stances.get(model),
                    now,
                    leadersBefore(now),
                    id -> Optional.ofNullable(claims.get(id)).map(Deciding::of)));
        }
        var disputes = new TreeSet<>(before.disputes.keySet());
        disputes.addAll(after.disputes.keySet());
        disputes.forEach(id -> changes.addAll(Changes.between(before.disputes.get(id), after.disputes.get(id))));
        return List.copyOf(changes);
    }

    /** Those that there were or are, by id. */
    Map<String, Dispute> disputes() {
        var disputes = new TreeMap<>(before.disputes);
        disputes.putAll(after.disputes);
        return disputes;
    }

    private TreeMap<String, String> leadersBefore(@Nullable Stance now) {
        var leaders = new TreeMap<String, String>();
        if (now != null) {
            for (Standing standing : now.benchmarks()) {
                Leaderboard board = before.boards.get(standing.benchmark().id());
                if (board != null && !board.cells().isEmpty()) {
                    leaders.put(
                            standing.benchmark().id(),
                            board.cells().get(0).model().id());
                }
            }
        }
        return leaders;
    }
}
