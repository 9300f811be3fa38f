package io.claimstream.events;

import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All models on one benchmark.
 *
 * @param benchmark what was measured
 * @param unit of all values
 * @param cells by rank, then model id
 */
public record Leaderboard(BenchmarkRef benchmark, Unit unit, List<Cell> cells) {

    /**
     * One model's place.
     *
     * @param rank from 1; equal values share a rank
     * @param model whose place it is
     * @param value the best asserted one
     * @param low the lowest that anyone reports
     * @param high the highest that anyone reports
     * @param setting under which the value was measured, where that is said
     * @param vendorValue what its vendor reports
     * @param independentValue what others measured
     * @param replicationGap vendor's minus independent
     * @param latest what was reported last
     * @param reporters by name, the first few
     */
    public record Cell(
            int rank,
            ModelRef model,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            @Nullable String setting,
            @Nullable BigDecimal vendorValue,
            @Nullable BigDecimal independentValue,
            @Nullable BigDecimal replicationGap,
            @Nullable Reporter latest,
            List<Reporter> reporters) {
        public Cell {
            replicationGap = replicationGap == null ? null : Decimals.canonical(replicationGap);
        }
    }

    /**
     * Who reports which value.
     *
     * @param name absent where nobody is named
     * @param type who that is to the model
     * @param value what is reported, in the leaderboard's unit
     * @param setting no tools, pass@1, a mode, an effort …
     * @param at when it was said
     * @param claimId the claim that says so
     */
    public record Reporter(
            @Nullable String name,
            Claim.AttributionType type,
            BigDecimal value,
            @Nullable String setting,
            @Nullable Instant at,
            String claimId) {}
}
