package io.claimstream.aggregate.fold;

import io.claimstream.events.Dispute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A dispute before and after; absent where there is none. */
public record DisputeChange(
        String id, @Nullable Dispute before, @Nullable Dispute after) {

    /** The model that it is about. */
    public String model() {
        return Optional.ofNullable(after)
                .or(() -> Optional.ofNullable(before))
                .orElseThrow()
                .model()
                .id();
    }

    static List<DisputeChange> between(Map<String, Dispute> before, Map<String, Dispute> after) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var changes = new ArrayList<DisputeChange>();
        for (String id : ids) {
            if (!Objects.equals(before.get(id), after.get(id))) {
                changes.add(new DisputeChange(id, before.get(id), after.get(id)));
            }
        }
        return changes;
    }
}
