package io.claimstream.enrich.quality;

import java.util.Locale;

/** A quality as text, for people and for the golden file. */
final class QualityReport {
    private QualityReport() {}

    static String of(Quality quality) {
        StringBuilder text =
                new StringBuilder("%d articles\n\n".formatted(quality.verdicts().size()));
        text.append(figures(quality));
        text.append("\nF1 by language  %9s %9s\n".formatted("scores", "openness"));
        for (String language : quality.languages()) {
            Quality part = quality.in(language);
            text.append(line(
                    "%-15s %9.3f %9.3f  (%d articles)\n",
                    language,
                    part.pooled(Measure.SCORES).f1(),
                    part.pooled(Measure.OPENNESS).f1(),
                    part.verdicts().size()));
        }
        text.append("\nmistakes\n".formatted());
        for (Verdict verdict : quality.verdicts()) {
            if (!verdict.mistakes().isEmpty()) {
                text.append(verdict.annotated().name()).append('\n');
                verdict.mistakes()
                        .forEach(mistake -> text.append("  ").append(mistake).append('\n'));
            }
        }
        return text.toString();
    }

    /** The table alone. */
    static String figures(Quality quality) {
        StringBuilder text = new StringBuilder(
                line("%-12s %9s %9s %9s %9s   right wrong missed\n", "", "precision", "recall", "F1", "mean F1"));
        for (Measure measure : Measure.values()) {
            Tally tally = quality.pooled(measure);
            String name = measure.name().toLowerCase(Locale.ROOT);
            text.append(
                    measure == Measure.ATTRIBUTION
                            ? line(
                                    "%-12s %9s %9.3f %9s %9s %7d %12d\n",
                                    name, "", tally.recall(), "", "", tally.right(), tally.missed())
                            : line(
                                    "%-12s %9.3f %9.3f %9.3f %9.3f %7d %5d %6d\n",
                                    name,
                                    tally.precision(),
                                    tally.recall(),
                                    tally.f1(),
                                    quality.mean(measure),
                                    tally.right(),
                                    tally.wrong(),
                                    tally.missed()));
        }
        return text.append(
                        line("%-12s %d claims whose quote is not in their article\n", "evidence", quality.unquoted()))
                .toString();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
