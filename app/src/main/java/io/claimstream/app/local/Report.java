package io.claimstream.app.local;

import io.claimstream.app.terminal.Columns;
import io.claimstream.app.terminal.TextTable;
import io.claimstream.app.watch.OpennessText;
import io.claimstream.events.Claim;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Deciding;
import io.claimstream.events.Stance.Standing;
import io.claimstream.ingest.IngestCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of the articles, for people: where each model stands, and what decided it. */
public final class Report {
    private static final int MODELS = 20;
    private static final int SCORES = 4;
    private static final int REJECTIONS = 10;
    private static final String INDENT = "  ";

    /** Those of whom the most voices spoke come first. */
    private static final Comparator<Stance> ORDER = Comparator.comparingLong(Stance::origins)
            .thenComparingLong(Stance::claims)
            .reversed()
            .thenComparing(stance -> stance.model().id());

    /** The best places first. */
    private static final Comparator<Standing> BEST = Comparator.comparingInt(
                    (Standing standing) -> standing.rank() == null ? Integer.MAX_VALUE : standing.rank())
            .thenComparing(standing -> standing.benchmark().id());

    private final DemoResult result;
    private final int width;

    /** @param width columns that a line may take */
    public Report(DemoResult result, int width) {
        this.result = result;
        this.width = width;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(models());
        lines.add("");
        lines.addAll(articles());
        return lines;
    }

    private List<String> models() {
        List<Stance> shown =
                result.stances().stream().sorted(ORDER).limit(MODELS).toList();
        var table = new TextTable("MODEL", "CLAIMS", "ORIGINS", "OPENNESS");
        for (Stance stance : shown) {
            table.row(
                    stance.model().name(),
                    Long.toString(stance.claims()),
                    Long.toString(stance.origins()),
                    OpennessText.of(stance.openness()));
        }
        List<String> rows = table.lines(width);
        var lines = new ArrayList<String>(List.of(rows.get(0)));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(rows.get(i + 1));
            Stream.concat(decidedBy(shown.get(i)).stream(), scores(shown.get(i)).stream())
                    .map(line -> INDENT + Columns.fit(Columns.line(line), width - INDENT.length()))
                    .forEach(lines::add);
        }
        int others = result.stances().size() - shown.size();
        if (others > 0) {
            lines.add("and %,d more models".formatted(others));
        }
        return lines;
    }

    private static Optional<String> scores(Stance stance) {
        return stance.benchmarks().stream()
                .sorted(BEST)
                .limit(SCORES)
                .map(Report::score)
                .reduce((one, other) -> one + ", " + other);
    }

    /** As {@code GPQA Diamond 89.5% (#2 behind Gemini 3 Pro)}. */
    private static String score(Standing standing) {
        String value = standing.value().toPlainString() + (standing.unit() == Claim.Unit.PERCENT ? "%" : "");
        Integer rank = standing.rank();
        Claim.ModelRef leader = standing.leader();
        String behind = rank == null || rank == 1 || leader == null ? "" : " behind " + leader.name();
        String place = rank == null ? "" : " (#%d%s)".formatted(rank, behind);
        return standing.benchmark().name() + " " + value + place;
    }

    /** A claim that says what the verdict says, if one does: else the newest. */
    private static Optional<String> decidedBy(Stance stance) {
        String verdict = stance.openness().verdict().name();
        return stance.evidence().stream()
                .filter(claim -> claim.status() != null && claim.status().name().equals(verdict))
                .filter(claim -> claim.modality() == Claim.Modality.ASSERTED)
                .findFirst()
                .or(() -> stance.evidence().stream().findFirst())
                .map(Report::quote);
    }

    private static String quote(Deciding claim) {
        String source = claim.publisher() != null ? claim.publisher() : claim.url();
        return (source == null ? "" : source + ": ") + "“" + claim.quote() + "”";
    }

    private List<String> articles() {
        IngestCounts counts = result.counts();
        var lines = new ArrayList<String>();
        lines.add("%,d articles in: %,d accepted, %,d unchanged, %,d duplicate, %,d withdrawn, %,d rejected"
                .formatted(
                        counts.in(),
                        counts.accepted(),
                        counts.unchanged(),
                        counts.duplicate(),
                        counts.withdrawn(),
                        counts.rejected()));
        result.rejections().stream()
                .limit(REJECTIONS)
                .forEach(line -> lines.add(INDENT + "rejected " + Columns.fit(Columns.line(line), width - 11)));
        if (result.rejections().size() > REJECTIONS) {
            lines.add(INDENT + "and %,d more".formatted(result.rejections().size() - REJECTIONS));
        }
        result.firstStance().ifPresent(after -> lines.add("first stance after " + seconds(after)));
        return lines;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
