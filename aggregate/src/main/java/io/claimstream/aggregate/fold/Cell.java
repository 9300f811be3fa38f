package io.claimstream.aggregate.fold;

import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Leaderboard.Reporter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all claims together say of one model on one benchmark; the board decides among models which
 * scale and which end of it counts.
 *
 * @param benchmark as its newest figure names it
 * @param figures one for each scale that somebody uses, in the order of the units
 */
public record Cell(ModelRef model, BenchmarkRef benchmark, List<Scale> figures) {

    /**
     * The figures on one scale.
     *
     * @param vendor the newest that the vendor reports
     * @param independent the newest that others measured
     * @param reporters the first few by name, each with its newest figure
     */
    public record Scale(
            Unit scale,
            Figure low,
            Figure high,
            @Nullable Figure vendor,
            @Nullable Figure independent,
            List<Figure> reporters) {}

    /** One claim's figure. */
    public record Figure(String origin, Unit unit, Reporter reporter) {}
}
