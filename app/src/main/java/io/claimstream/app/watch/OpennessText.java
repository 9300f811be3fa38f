package io.claimstream.app.watch;

import io.claimstream.events.Stance;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How open a model is, in words. */
public final class OpennessText {
    private OpennessText() {}

    /** As {@code closed (contested, openness planned)}. */
    public static String of(Stance.Openness openness) {
        String marks = Stream.of(openness.contested() ? "contested" : "", openness.planned() ? "openness planned" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
        String verdict = openness.verdict().name().toLowerCase(Locale.ROOT);
        return marks.isEmpty() ? verdict : verdict + " (" + marks + ")";
    }
}
