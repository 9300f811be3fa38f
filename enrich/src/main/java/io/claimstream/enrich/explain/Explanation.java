package io.claimstream.enrich.explain;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.reading.Trace;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Listens while an article is read, and tells of each sentence what was recognised, considered, claimed and refused. */
public final class Explanation implements Trace {
    /** By where the words start. */
    private final TreeMap<Integer, Map<Span, Set<String>>> recognised = new TreeMap<>();

    private final TreeMap<Integer, List<Considered>> considered = new TreeMap<>();
    private final TreeMap<Integer, Map<Span, String>> refused = new TreeMap<>();

    /** One reading of some words. */
    private record Considered(Span words, String reading, double cost, boolean won) {}

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public void recognised(Span words, String as) {
        recognised
                .computeIfAbsent(words.start(), key -> shortestFirst())
                .computeIfAbsent(words, key -> new LinkedHashSet<>())
                .add(as.toLowerCase(Locale.ROOT));
    }

    @Override
    public void considered(Span words, String reading, double cost, boolean won) {
        considered
                .computeIfAbsent(words.start(), key -> new ArrayList<>())
                .add(new Considered(words, reading, cost, won));
    }

    @Override
    public void refused(Span words, String why) {
        refused.computeIfAbsent(words.start(), key -> shortestFirst()).put(words, why);
    }

    private static <T> Map<Span, T> shortestFirst() {
        return new TreeMap<>(Comparator.comparingInt(Span::end));
    }

    /**
     * The lines that explain it.
     *
     * @param findings what was found
     * @param confidence of a finding, as its claim has it
     */
    public List<String> lines(Reading reading, List<Finding> findings, Function<Finding, BigDecimal> confidence) {
        List<String> lines = new ArrayList<>();
        for (Block block : reading.document().blocks()) {
            if (block.table() != null) {
                block.table().rows().stream()
                        .map(Table.Row::span)
                        .forEach(row -> explain(reading, row, findings, confidence, lines));
            }
            block.sentences().forEach(sentence -> explain(reading, sentence, findings, confidence, lines));
        }
        return lines;
    }

    private void explain(
            Reading reading,
            Span words,
            List<Finding> findings,
            Function<Finding, BigDecimal> confidence,
            List<String> lines) {
        lines.add(reading.plain().of(words).replace('\n', ' '));
        list(
                lines,
                "names",
                reading.mentions().within(words).stream()
                        .map(Explanation::named)
                        .distinct()
                        .toList());
        list(
                lines,
                "numbers",
                reading.numbers()
                        .within(words).stream()
                                .filter(number -> reading.mentions().within(words).stream()
                                        .noneMatch(name -> name.span().contains(number.start())))
                                .map(number -> "%s %s"
                                        .formatted(
                                                reading.plain().of(number.span()),
                                                number.kind().name().toLowerCase(Locale.ROOT)))
                                .toList());
        List<String> cues = new ArrayList<>();
        within(recognised, words)
                .forEach(each -> each.forEach((span, meanings) ->
                        cues.add("\"%s\" (%s)".formatted(reading.plain().of(span), String.join(", ", meanings)))));
        list(lines, "cues", cues);
        within(considered, words).forEach(readings -> readings(reading, readings, lines));
        within(refused, words)
                .forEach(each -> each.forEach((span, why) ->
                        lines.add("  refused  %s: %s".formatted(reading.plain().of(span), why))));
        for (Finding finding : findings) {
            if (words.contains(finding.evidence().start())) {
                lines.add("  claim    " + Told.of(finding, confidence.apply(finding)));
            }
        }
        lines.add("");
    }

    private static String named(Mention mention) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        String as = mention.family() ? "family" : mention.known() ? kind : "unlisted " + kind;
        return "%s %s".formatted(as, mention.id());
    }

    private static void readings(Reading reading, List<Considered> readings, List<String> lines) {
        lines.add("  reading  %s".formatted(reading.plain().of(readings.get(0).words())));
        for (Considered each : readings) {
            lines.add("    %s %6.2f  %s".formatted(each.won() ? "*" : " ", each.cost(), each.reading()));
        }
    }

    private static void list(List<String> lines, String what, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  %-8s %s".formatted(what, String.join(", ", items)));
        }
    }

    private static <T> List<T> within(NavigableMap<Integer, T> places, Span words) {
        return List.copyOf(places.subMap(words.start(), words.end()).values());
    }
}
