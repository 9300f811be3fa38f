package io.claimstream.aggregate.rule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.claimstream.events.Claim;
import io.claimstream.events.Stance.Kept;
import io.claimstream.events.Stance.Promise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of a model: those promises that are outstanding and those that were kept.
 *
 * @param outstanding of this model by dimension, then of other versions the newest few
 * @param kept by dimension
 */
public record Promises(List<Promise> outstanding, List<Promise> kept) {
    /** How many promises of other versions a stance names. */
    public static final int MOST = Deciding.MOST;

    private static final Comparator<Promise> NEWEST_FIRST = comparing(Promise::since, nullsLast(reverseOrder()))
            .thenComparing(Promise::dimension)
            .thenComparing(promise -> about(promise.about()), nullsFirst(TextOrder.BYTES));

    /**
     * Sorts them out.
     *
     * @param ofModel those of this model, one for each dimension
     * @param ofOthers those of other versions, at least the newest {@link #MOST}
     */
    public static Promises of(Collection<Promise> ofModel, Collection<Promise> ofOthers) {
        List<Promise> byDimension =
                ofModel.stream().sorted(comparing(Promise::dimension)).toList();
        return new Promises(
                Stream.concat(
                                byDimension.stream().filter(promise -> promise.kept() == null),
                                ofOthers.stream().sorted(NEWEST_FIRST).limit(MOST))
                        .toList(),
                byDimension.stream().filter(promise -> promise.kept() != null).toList());
    }

    /**
     * One promise.
     *
     * @param first the claim that made it first
     * @param kept the first that says it open after it was last made; none while it is outstanding
     */
    public static Promise of(Claim first, @Nullable Claim kept) {
        Claim.Openness promised = Objects.requireNonNull(first.openness());
        Instant since = first.source().publishedAt();
        return new Promise(
                promised.dimension(),
                promised.about(),
                first.attribution().name() == null
                        ? first.source().publisher()
                        : first.attribution().name(),
                since,
                Deciding.of(first),
                kept == null ? null : kept(since, kept));
    }

    /** One form for the spellings of what a promise is about; absent for this model. */
    public static @Nullable String about(@Nullable String about) {
        return about == null ? null : Origins.normalised(about);
    }

    private static Kept kept(@Nullable Instant since, Claim kept) {
        Instant at = kept.source().publishedAt();
        return new Kept(at, since == null || at == null ? null : ChronoUnit.DAYS.between(since, at), Deciding.of(kept));
    }
}
