package io.claimstream.app.fault;

import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks whether each change begins where the one before it ended: what was told twice or never does not. */
final class ToldOnce {
    private ToldOnce() {}

    /** The changes that do not, with the one before each. */
    static List<String> violations(List<StanceChange> changes) {
        var violations = new ArrayList<String>();
        Map<String, StanceChange> last = new HashMap<>();
        for (StanceChange change : changes) {
            if (change.what().equals("leader")) {
                // Told of the one that leads now only, so that the next one begins elsewhere.
                continue;
            }
            StanceChange before = last.put(subject(change), change);
            if (before == null ? !begins(change) : !Objects.equals(end(before), change.before())) {
                violations.add(before + " -> " + change);
            }
            if (change.what().equals("seen") || change.what().equals("gone")) {
                // What else was told of it before is not taken back one by one.
                last.keySet()
                        .removeIf(subject -> subject.startsWith(change.model().id() + " ")
                                && !subject.equals(subject(change))
                                && !subject.contains(" dispute "));
            }
        }
        return violations;
    }

    /** A model is seen first; the rest may have been so when it was. */
    private static boolean begins(StanceChange change) {
        return switch (change.what()) {
            case "verdict", "gone" -> false;
            case "seen", "dispute" -> change.before() == null;
            default -> true;
        };
    }

    private static String subject(StanceChange change) {
        return switch (change.what()) {
            case "seen", "gone", "verdict" -> change.model().id() + " verdict";
            default -> change.model().id() + " " + change.what() + " " + change.subject();
        };
    }

    private static @Nullable String end(StanceChange change) {
        return Objects.equals(change.after(), "widened") ? "open" : change.after();
    }
}
