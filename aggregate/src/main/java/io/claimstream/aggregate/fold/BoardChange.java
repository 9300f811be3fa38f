package io.claimstream.aggregate.fold;

import io.claimstream.events.Delta;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs on a benchmark after one model's cell changed; an empty value is one that is gone.
 *
 * @param leaderBefore the id of the model that led before; absent where none did
 * @param leaderboards by benchmark id: the board's own, or none where it is the same
 * @param standings by model id
 * @param deltas by key: with n models, 2(n − 1) of them
 */
public record BoardChange(
        @Nullable String leaderBefore,
        Map<String, Optional<Leaderboard>> leaderboards,
        Map<String, Optional<Standing>> standings,
        Map<String, Optional<Delta>> deltas) {

    /** Between two boards that differ in the cell of {@code model} alone. */
    public static BoardChange between(@Nullable Board before, @Nullable Board after, String model) {
        return new BoardChange(
                before == null ? null : before.leader(),
                changed(leaderboard(before), leaderboard(after)),
                changed(before == null ? Map.of() : before.standings(), after == null ? Map.of() : after.standings()),
                deltas(before, after, model));
    }

    private static Map<String, Leaderboard> leaderboard(@Nullable Board board) {
        return board == null ? Map.of() : Map.of(board.leaderboard().benchmark().id(), board.leaderboard());
    }

    private static Map<String, Optional<Delta>> deltas(@Nullable Board before, @Nullable Board after, String model) {
        boolean alike = before == null || after == null || before.readsAs(after);
        return changed(deltas(before, model, alike), deltas(after, model, alike));
    }

    private static Map<String, Delta> deltas(@Nullable Board board, String model, boolean alone) {
        var deltas = new TreeMap<String, Delta>();
        if (board != null) {
            Collection<String> models = alone ? List.of(model) : board.models();
            models.forEach(one -> deltas.putAll(board.deltas(one)));
        }
        return deltas;
    }

    private static <V> Map<String, Optional<V>> changed(Map<String, V> before, Map<String, V> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changed = new TreeMap<String, Optional<V>>();
        for (String key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                changed.put(key, Optional.ofNullable(after.get(key)));
            }
        }
        return changed;
    }
}
