package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Origins;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Leaderboard.Reporter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * @param latest the newest of all
     * @param reporters the first few by name, each with its newest figure
     * @param settings the first few by name; left out where there is only one, of which the ends are low and high
     */
    public record Scale(
            Unit scale,
            Figure low,
            Figure high,
            @Nullable Figure vendor,
            @Nullable Figure independent,
            Figure latest,
            List<Figure> reporters,
            List<Ends> settings) {

        Figure best(boolean lowerIsBetter) {
            return lowerIsBetter ? low : high;
        }

        /** The best figure under each setting, by its name; the best of all is among them. */
        Map<String, Figure> bySetting(boolean lowerIsBetter) {
            var best = new TreeMap<String, Figure>();
            for (Ends ends : settings) {
                Figure figure = lowerIsBetter ? ends.low() : ends.high();
                best.put(figure.setting(), figure);
            }
            best.putIfAbsent(best(lowerIsBetter).setting(), best(lowerIsBetter));
            return best;
        }
    }

    /** The lowest and the highest figure under one setting. */
    public record Ends(Figure low, Figure high) {}

    /** One claim's figure. */
    public record Figure(String origin, Unit unit, Reporter reporter) {
        BigDecimal value() {
            return reporter.value();
        }

        /** The name under which figures of one setting meet; empty where none is named. */
        String setting() {
            return reporter.setting() == null ? "" : Origins.normalised(reporter.setting());
        }
    }
}
