package io.claimstream.app.watch;

import io.claimstream.events.StanceChange;
import org.jspecify.annotations.Nullable;

/** What changed of a model, in words that follow its name. */
public final class ChangeText {
    private ChangeText() {}

    /** As {@code verdict closed → open}. */
    public static String of(StanceChange change) {
        String subject = or(change.subject());
        String before = change.before();
        String after = change.after();
        return switch (change.what()) {
            case "seen" -> "new, verdict " + or(after);
            case "gone" -> "gone, nothing is said of it any more; was " + or(before);
            case "verdict" -> "verdict %s → %s".formatted(or(before), or(after));
            case "contested" -> Boolean.parseBoolean(after) ? "contested" : "no longer contested";
            case "promise" -> "promise of %s %s".formatted(subject, after == null ? "taken back" : after);
            case "leader" -> "leads %s, before it %s".formatted(subject, or(before));
            case "dispute" -> dispute(change) + ", " + subject;
            default -> "%s %s: %s → %s".formatted(change.what(), subject, or(before), or(after));
        };
    }

    /** What became of a dispute, as {@code dispute opened}. */
    public static String dispute(StanceChange change) {
        String after = change.after();
        if (after == null) {
            return "dispute settled";
        }
        return change.before() == null ? "dispute opened" : "dispute " + after;
    }

    private static String or(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
