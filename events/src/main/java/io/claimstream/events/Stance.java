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
 * @param benchmarks by benchmark id
 * @param evidence the deciding claims, newest first, the newest few
 * @param origins how many independent voices spoke of the model, copies and repeats not counted
 * @param claims how many claims there are
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
     * @param score −1 closed … 1 open
     * @param contested whether independent origins disagree
     * @param planned whether openness is promised that is not there yet
     * @param dimensions only those somebody spoke of
     */
    public record Openness(
            Verdict verdict, BigDecimal score, boolean contested, boolean planned, Map<Dimension, Tally> dimensions) {
        public Openness {
            score = Decimals.canonical(score);
        }
    }

    /** How many independent origins say so, each by what it said last. */
    public record Tally(Verdict verdict, long open, long restricted, long closed, long planned, long rumoured) {}

    /**
     * The model on one benchmark.
     *
     * @param value the best asserted one, in {@code unit}
     * @param rank from 1; equal values share a rank
     * @param leader the model that leads
     * @param deltaToLeader this value minus the leader's
     * @param vendorValue what its vendor reports
     * @param independentValue what others measured
     * @param replicationGap vendor's minus independent
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
            @Nullable BigDecimal replicationGap) {
        public Standing {
            deltaToLeader = deltaToLeader == null ? null : Decimals.canonical(deltaToLeader);
            replicationGap = replicationGap == null ? null : Decimals.canonical(replicationGap);
        }
    }

    /** A claim that decided, short. */
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
