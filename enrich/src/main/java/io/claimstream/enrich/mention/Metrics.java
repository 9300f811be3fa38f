package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures that stand for a benchmark where a text names none: "a word error rate of 5.2 % on my own calls". Beside a
 * benchmark they are only what it is measured in.
 */
final class Metrics {
    private static final Set<String> METRICS = new HashSet<>(new WordLists("tests.yaml").list("metrics"));

    /** Labels of tables are shorter, sentences longer. */
    private static final int LABEL = 40;

    /** What is in the name of a benchmark that such measures rank. */
    private static final List<String> BOARDS = Roles.list("board_ids");

    /** As far from its start a text says what it is about. */
    private static final int LEAD = 700;

    /** Beside a measure, "(%)" and the like are no words. */
    private static final int SIGNS = 6;

    private Metrics() {}

    /**
     * Leaves those out of {@code found} that stand in one stretch with a benchmark, or name one together with other words;
     * all, where the title names a benchmark, or the lead the only one, a leaderboard.
     */
    static void leaveOut(Document document, @Nullable Title title, List<Mention> found) {
        if (found.stream().noneMatch(Metrics::metric)) {
            return;
        }
        if (title != null && title.mentions().all().stream().anyMatch(Metrics::benchmark)) {
            found.removeIf(Metrics::metric);
            return;
        }
        if (onlyLeaderboard(found)) {
            found.removeIf(Metrics::metric);
            return;
        }
        Mentions named = new Mentions(found);
        Set<Mention> out = Collections.newSetFromMap(new IdentityHashMap<>());
        Stretches.of(document, span -> out.addAll(beside(document.plain(), named, span)));
        found.removeIf(out::contains);
    }

    /** Whether the text is about one leaderboard from its start on, a measure being what that measures. */
    private static boolean onlyLeaderboard(List<Mention> found) {
        Set<String> others = new HashSet<>();
        int first = Integer.MAX_VALUE;
        for (Mention mention : found) {
            if (benchmark(mention)) {
                others.add(mention.id());
                first = Math.min(first, mention.start());
            }
        }
        return others.size() == 1
                && first < LEAD
                && BOARDS.stream().anyMatch(others.iterator().next()::contains);
    }

    private static List<Mention> beside(Plain plain, Mentions named, Span span) {
        List<Mention> benchmarks = named.within(span, Kind.BENCHMARK);
        List<Mention> metrics = benchmarks.stream().filter(Metrics::metric).toList();
        boolean part = !metrics.isEmpty() && label(plain, span) && !alone(metrics.get(0), span); // "WER, studio calls"
        boolean beside = metrics.size() < benchmarks.size() && !metrics.isEmpty() && !another(plain, benchmarks);
        return part || beside ? metrics : List.of();
    }

    /** "MMAU 73.2, CER 3.2 %": the last one, where the benchmark before it has its number, and it has none before. */
    private static boolean another(Plain plain, List<Mention> benchmarks) {
        Mention last = benchmarks.get(benchmarks.size() - 1);
        Mention before = benchmarks.get(benchmarks.size() - 2);
        boolean own = plain.nextDigit(before.end(), last.start()) < last.start();
        boolean unit = Character.isDigit(plain.at(last.start() - 2)) || plain.at(last.start() - 2) == '%';
        return metric(last) && !metric(before) && own && !unit;
    }

    private static boolean label(Plain plain, Span span) {
        return span.end() - span.start() < LABEL && plain.nextDigit(span.start(), span.end()) == span.end();
    }

    private static boolean alone(Mention metric, Span label) {
        return label.end() - label.start() - (metric.end() - metric.start()) < SIGNS;
    }

    private static boolean metric(Mention mention) {
        return mention.kind() == Kind.BENCHMARK && METRICS.contains(mention.id());
    }

    private static boolean benchmark(Mention mention) {
        return mention.kind() == Kind.BENCHMARK && !METRICS.contains(mention.id());
    }
}
