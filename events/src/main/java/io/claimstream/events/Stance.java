package io.claimstream.events;

import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all articles together say of one model.
 *
 * @param model whose stance it is
 * @param openness how open the model is, all articles together
 * @param benchmarks where it stands on each, by benchmark id
 * @param evidence the deciding claims, newest first, the newest few
 * @param origins how many independent voices spoke of the model, copies and repeats not counted
 * @param claims how many claims there are
 * @param firstClaimAt the time of the oldest article that has a claim
 * @param lastClaimAt the time of the newest one
 */
public record Stance(
        ModelRef model,
        Openness openness,
        List<Standing> benchmarks,
        List<Deciding> evidence,
        long origins,
        long claims,
        @Nullable Instant firstClaimAt,
        @Nullable Instant lastClaimAt) {

    /** The same with other standings. */
    public Stance with(List<Standing> standings) {
        return new Stance(
                model, openness, List.copyOf(standings), evidence, origins, claims, firstClaimAt, lastClaimAt);
    }

    /** Open, restricted or closed, all things weighed; unknown where nobody said. */
    public enum Verdict {
        OPEN,
        RESTRICTED,
        CLOSED,
        UNKNOWN
    }

    /**
     * How open the model is, by what is said of it.
     *
     * @param verdict all dimensions together
     * @param score −1 closed … 1 open
     * @param contested whether independent origins disagree
     * @param planned whether openness is promised that is not there yet
     * @param dimensions only those somebody spoke of
     * @param promises the outstanding ones: those of this model, then of others the newest few
     * @param kept the promises of this model that a later claim shows to be kept
     */
    public record Openness(
            Verdict verdict,
            BigDecimal score,
            boolean contested,
            boolean planned,
            Map<Dimension, Tally> dimensions,
            List<Promise> promises,
            List<Promise> kept) {
        public Openness {
            score = Decimals.canonical(score);
            promises = promises == null ? List.of() : List.copyOf(promises);
            kept = kept == null ? List.of() : List.copyOf(kept);
        }
    }

    /**
     * Openness that was promised. Its age is the reader's to compute, from {@code since}: no clock enters an event.
     *
     * @param dimension what is to be open
     * @param about the other versions that it is of; absent where it is of this model
     * @param by who promised it first
     * @param since when it was first promised; absent where no such claim has a date
     * @param claim the one that promised it first
     * @param kept absent while it is outstanding
     */
    public record Promise(
            Dimension dimension,
            @Nullable String about,
            @Nullable String by,
            @Nullable Instant since,
            Deciding claim,
            @Nullable Kept kept) {}

    /**
     * How a promise was kept.
     *
     * @param at when it was first shown to be
     * @param claim the first that shows it
     * @param days whole days since the promise was first made; absent where one of the two has no date
     */
    public record Kept(@Nullable Instant at, @Nullable Long days, Deciding claim) {}

    /**
     * How many independent origins say what of one dimension, each by what it said last.
     *
     * @param verdict what they come to
     * @param open how many say that it is open
     * @param restricted how many say that it is restricted
     * @param closed how many say that it is closed
     * @param planned how many say that it will be open
     * @param rumoured how many pass on a rumour
     */
    public record Tally(Verdict verdict, long open, long restricted, long closed, long planned, long rumoured) {}

    /**
     * The model on one benchmark.
     *
     * @param benchmark what was measured
     * @param value the best asserted one, in {@code unit}
     * @param unit of all values
     * @param rank from 1; equal values share a rank
     * @param leader the model that leads
     * @param deltaToLeader this value minus the leader's
     * @param vendorValue what its vendor reports
     * @param independentValue what others measured
     * @param replicationGap vendor's minus independent
     * @param latestValue what was reported last, by whomever
     * @param latestAt when that was
     * @param claimId the claim that says {@code value}
     */
    public record Standing(
            BenchmarkRef benchmark,
            BigDecimal value,
            Unit unit,
            @Nullable Integer rank,
            @Nullable ModelRef leader,
            @Nullable BigDecimal deltaToLeader,
            @Nullable BigDecimal vendorValue,
            @Nullable BigDecimal independentValue,
            @Nullable BigDecimal replicationGap,
            @Nullable BigDecimal latestValue,
            @Nullable Instant latestAt,
            @Nullable String claimId) {
        public Standing {
            deltaToLeader = deltaToLeader == null ? null : Decimals.canonical(deltaToLeader);
            replicationGap = replicationGap == null ? null : Decimals.canonical(replicationGap);
        }
    }

    /**
     * A claim that decided, in short.
     *
     * @param claimId under which it is on the topic claims
     * @param kind what it is about
     * @param dimension where it is about openness
     * @param status where it is about openness
     * @param modality how it is said
     * @param attribution who said it
     * @param quote the exact words
     * @param url of the article
     * @param publisher of the article
     * @param publishedAt the article's time
     */
    public record Deciding(
            String claimId,
            Claim.Kind kind,
            @Nullable Dimension dimension,
            Claim.@Nullable Status status,
            Claim.Modality modality,
            Attribution attribution,
            String quote,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable Instant publishedAt) {}
}
