package io.claimstream.aggregate.rule;

import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Deciding;
import io.claimstream.events.Stance.Promise;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader would call a change; that somebody repeats what was known is none. */
public final class Changes {
    private static final String LATER_VERSIONS = "later versions";

    private Changes() {}

    /**
     * Of a model's stance; absent is a model of which nothing is said. What is seen for the first time is held against
     * nothing, so that its promises and its leads are told then.
     *
     * @param leadersBefore who led a benchmark before, where the model took or lost the lead
     * @param claims the model's claims by id, in short
     */
    public static List<StanceChange> between(
            @Nullable Stance before,
            @Nullable Stance after,
            SortedMap<String, String> leadersBefore,
            Function<String, Optional<Deciding>> claims) {
        if (after == null) {
            return before == null ? List.of() : List.of(change(before, "gone", null, verdict(before), null));
        }
        var changes = new ArrayList<StanceChange>();
        compare(changes, after, before == null ? "seen" : "verdict", verdict(before), verdict(after));
        compare(changes, after, "contested", contested(before), contested(after));
        changes.addAll(promises(before, after));
        changes.addAll(leads(after, leadersBefore, claims));
        return List.copyOf(changes);
    }

    /** Of a dispute; absent is none. */
    public static List<StanceChange> between(@Nullable Dispute before, @Nullable Dispute after) {
        Dispute any = after == null ? before : after;
        String was = state(before);
        String is = before != null && after != null && widened(before, after) ? "widened" : state(after);
        return any == null || Objects.equals(was, is)
                ? List.of()
                : List.of(new StanceChange(any.model(), "dispute", any.disputeId(), was, is, claims(any)));
    }

    private static @Nullable String state(@Nullable Dispute dispute) {
        return dispute == null ? null : "open";
    }

    private static boolean widened(Dispute before, Dispute after) {
        return before.size() != null && after.size() != null && after.size().compareTo(before.size()) > 0;
    }

    private static List<Deciding> claims(Dispute dispute) {
        return Stream.of(dispute.one(), dispute.other())
                .flatMap(side -> side.claims().stream())
                .limit(io.claimstream.aggregate.rule.Deciding.MOST)
                .toList();
    }

    private static void compare(
            List<StanceChange> changes, Stance after, String what, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            changes.add(change(after, what, null, was, is));
        }
    }

    /** A model that now leads where another did; who is alone on a benchmark is no news. */
    private static List<StanceChange> leads(
            Stance after, SortedMap<String, String> leadersBefore, Function<String, Optional<Deciding>> claims) {
        var leads = new ArrayList<StanceChange>();
        for (Standing standing : after.benchmarks()) {
            String benchmark = standing.benchmark().id();
            String before = leadersBefore.get(benchmark);
            String model = after.model().id();
            if (before != null
                    && !before.equals(model)
                    && standing.leader() != null
                    && standing.leader().id().equals(model)) {
                leads.add(new StanceChange(
                        after.model(),
                        "leader",
                        benchmark,
                        before,
                        model,
                        Optional.ofNullable(standing.claimId()).flatMap(claims).stream()
                                .toList()));
            }
        }
        return leads;
    }

    private static List<StanceChange> promises(@Nullable Stance before, Stance after) {
        SortedMap<String, Promise> was = promises(before);
        SortedMap<String, Promise> is = promises(after);
        var subjects = new TreeSet<>(was.keySet());
        subjects.addAll(is.keySet());
        var changes = new ArrayList<StanceChange>();
        for (String subject : subjects) {
            String then = state(was.get(subject));
            String now = state(is.get(subject));
            if (!Objects.equals(then, now)) {
                Promise cause = Objects.requireNonNull(is.getOrDefault(subject, was.get(subject)));
                changes.add(new StanceChange(after.model(), "promise", subject, then, now, claims(cause)));
            }
        }
        return changes;
    }

    /** Those of this model by dimension; those of other versions as one, the newest, since a stance has not all. */
    private static SortedMap<String, Promise> promises(@Nullable Stance stance) {
        var promises = new TreeMap<String, Promise>();
        if (stance == null) {
            return promises;
        }
        Stream.of(stance.openness().promises(), stance.openness().kept())
                .flatMap(List::stream)
                .forEach(promise -> promises.putIfAbsent(
                        promise.about() == null ? promise.dimension().name().toLowerCase(Locale.ROOT) : LATER_VERSIONS,
                        promise));
        return promises;
    }

    private static @Nullable String state(@Nullable Promise promise) {
        return promise == null ? null : promise.kept() == null ? "made" : "kept";
    }

    private static List<Deciding> claims(Promise promise) {
        return promise.kept() == null
                ? List.of(promise.claim())
                : List.of(promise.kept().claim(), promise.claim());
    }

    private static String contested(@Nullable Stance stance) {
        return Boolean.toString(stance != null && stance.openness().contested());
    }

    private static @Nullable String verdict(@Nullable Stance stance) {
        return stance == null ? null : stance.openness().verdict().name().toLowerCase(Locale.ROOT);
    }

    private static StanceChange change(
            Stance stance, String what, @Nullable String subject, @Nullable String was, @Nullable String is) {
        return new StanceChange(stance.model(), what, subject, was, is, stance.evidence());
    }
}
