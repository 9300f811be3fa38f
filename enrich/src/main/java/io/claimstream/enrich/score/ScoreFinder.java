package io.claimstream.enrich.score;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.score.SentenceScores.Result;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds scores in prose, lists and tables. */
public final class ScoreFinder implements ClaimFinder {
    /** A longer sentence is quoted in part. */
    private static final int LONGEST_QUOTE = 600;

    private final Catalog catalog;
    private final Lexer lexer = new Lexer(Cues.dictionary());
    private final SentenceScores sentences = new SentenceScores(new Costs());
    private final TableScores tables = new TableScores();

    public ScoreFinder(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        Quantities numbers = new Quantities(reading.plain(), reading.article().language());
        Referents referents = new Referents();
        Mention before = null;
        Block rivalsOf = null;
        List<Mention> rivals = List.of();
        List<Mention> far = List.of();
        List<Block> blocks = reading.document().blocks();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            Mention above = above(reading, block);
            Block line = line(reading, block);
            if (line != rivalsOf) {
                rivals = rivals(reading, line, numbers);
                rivalsOf = line;
            }
            List<Mention> carried = List.of();
            if (block.kind() == Block.Kind.HEADING) {
                far = List.of();
            }
            boolean measured = line != null && other(reading, line);
            List<Mention> ranked = line == null ? List.of() : distinct(reading.mentions().within(line.span(), Mention.Kind.MODEL));
            if (block.table() != null) {
                Around around = new Around(
                        reading.subjects().at(block.span().start()),
                        listed(above == null ? before : above),
                        "benchmark_above",
                        true,
                        List.of(),
                        List.of());
                tables.read(reading, block.table(), numbers, around, (result, row) -> {
                    Finding finding = finding(reading, row.span(), result, true);
                    if (finding != null) {
                        out.accept(finding);
                    }
                });
            }
            for (Span span : block.sentences()) {
                List<Mention> named = reading.mentions().within(span, Mention.Kind.BENCHMARK);
                List<Mention> spokenOf = carried;
                List<Mention> farBefore = far;
                carried = named.isEmpty() ? carried : distinct(named);
                far = named.isEmpty() ? far : carried;
                List<Quantity> quantities = numbers.within(span);
                if (quantities.stream().noneMatch(Values::possible)) {
                    Lexer.skip(reading, span, referents);
                    continue;
                }
                Mention model = reading.subjects().at(span.start());
                Sentence sentence =
                        Sentence.of(reading.plain(), span, lexer.tokens(reading, span, quantities, referents), model);
                Around around = new Around(
                        model,
                        !spokenOf.isEmpty() ? spokenOf : above != null ? List.of(above) : farBefore,
                        !spokenOf.isEmpty()
                                ? "benchmark_carried"
                                : above != null ? "benchmark_above" : "benchmark_far",
                        !measured && pairedItems(reading, index),
                        rivals,
                        ranked);
                List<Result> results = sentences.read(reading, sentence, around);
                ranked = results.isEmpty() ? ranked : models(results);
                for (Result result : results) {
                    Finding finding = finding(reading, evidence(reading, sentence, result), result, false);
                    if (finding != null) {
                        out.accept(finding);
                    }
                }
            }
            before = block.kind() == Block.Kind.PARAGRAPH ? only(reading, block) : null;
        }
    }

    private static List<Mention> listed(@Nullable Mention mention) {
        return mention == null ? List.of() : List.of(mention);
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        mentions.forEach(mention -> distinct.putIfAbsent(mention.id(), mention));
        return List.copyOf(distinct.values());
    }

    private static List<Mention> models(List<Result> results) {
        List<Mention> models = new ArrayList<>();
        results.forEach(result -> models.add(Objects.requireNonNull(result.model().mention())));
        return distinct(models);
    }

    /** The sentence; of an overlong one, what holds the number and the names. */
    private static Span evidence(Reading reading, Sentence sentence, Result result) {
        Span all = sentence.span();
        if (all.length() <= LONGEST_QUOTE) {
            return all;
        }
        int from = result.value().start();
        int to = result.value().end();
        for (Candidate name : List.of(result.model(), result.benchmark())) {
            if (name.token() >= 0) {
                from = Math.min(from, sentence.at(name.token()).start());
                to = Math.max(to, sentence.at(name.token()).end());
            }
        }
        while (from > all.start() && reading.plain().at(from - 1) > ' ' && to - from < LONGEST_QUOTE) {
            from--;
        }
        while (to < all.end() && reading.plain().at(to) > ' ' && to - from < LONGEST_QUOTE) {
            to++;
        }
        return new Span(from, to);
    }

    /** The line that a list hangs on, else the heading. */
    private static @Nullable Block line(Reading reading, Block block) {
        Block intro = reading.document().intro(block);
        return intro == null ? reading.document().heading(block) : intro;
    }

    /** Whether the line above says that the numbers are prices, speeds or the like. */
    private boolean other(Reading reading, Block line) {
        return line.span().length() < 120
                && reading.mentions().within(line.span(), Mention.Kind.BENCHMARK).isEmpty()
                && tables.words().otherIn(reading.plain().of(line.span()));
    }

    /** Whom the line that a list hangs on, or the heading, compares with. */
    private List<Mention> rivals(Reading reading, @Nullable Block line, Quantities numbers) {
        List<Mention> rivals = new ArrayList<>();
        if (line == null || line.sentences().isEmpty()) {
            return rivals;
        }
        Span span = line.sentences().get(line.sentences().size() - 1);
        if (span.length() < 300) {
            Sentence sentence =
                    Sentence.of(reading.plain(), span, lexer.tokens(reading, span, numbers.within(span), new Referents()), null);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.compared()[i]) {
                    rivals.add(sentence.mention(i));
                }
            }
        }
        return rivals;
    }

    /** Whether this list item and one beside it both start with a model's name. */
    private static boolean pairedItems(Reading reading, int index) {
        return startsWithModel(reading, index)
                && (startsWithModel(reading, index - 1) || startsWithModel(reading, index + 1));
    }

    private static boolean startsWithModel(Reading reading, int index) {
        if (index < 0 || index >= reading.document().blocks().size()) {
            return false;
        }
        Block block = reading.document().blocks().get(index);
        return block.kind() == Block.Kind.LIST_ITEM
                && reading.mentions().at(block.span().start(), Mention.Kind.MODEL) != null;
    }

    /** The only benchmark of the line that a list hangs on, or of a heading above. */
    private static @Nullable Mention above(Reading reading, Block block) {
        Block intro = reading.document().intro(block);
        Mention named = intro == null ? null : last(reading, intro);
        for (Block heading = reading.document().heading(block);
                named == null && heading != null;
                heading = reading.document().heading(heading)) {
            named = only(reading, heading);
        }
        return named;
    }

    private static @Nullable Mention last(Reading reading, Block block) {
        List<Mention> named = reading.mentions().within(block.span(), Mention.Kind.BENCHMARK);
        return named.isEmpty() ? null : named.get(named.size() - 1);
    }

    private static @Nullable Mention only(Reading reading, Block block) {
        List<Mention> named = reading.mentions().within(block.span(), Mention.Kind.BENCHMARK);
        return named.size() == 1 ? named.get(0) : null;
    }

    private @Nullable Finding finding(Reading reading, Span words, Result result, boolean table) {
        Mention model = result.model().mention() == null
                ? null
                : reading.subjects().member(result.model().mention());
        Mention named = result.benchmark().mention();
        Benchmark benchmark = named == null ? null : catalog.benchmark(named.id());
        double value = result.value().value().doubleValue();
        if (model == null
                || (benchmark != null
                        && (value < benchmark.min() || (benchmark.max() != null && value > benchmark.max())))) {
            return null;
        }
        Score score = new Score(
                named == null ? null : new BenchmarkRef(named.id(), named.name(), benchmark == null ? null : !benchmark.higherIsBetter()),
                null,
                null,
                result.value().value(),
                unit(result, benchmark),
                result.approximate(),
                result.setting());
        double cost =
                result.model().cost() + (named == null ? 1 : result.benchmark().cost());
        double confidence = Confidence.of(cost, result.margin());
        String rule = table
                ? named == null ? "table-unlabelled" : "table"
                : "prose-%s-%s"
                .formatted(
                        result.model().how(),
                        named == null ? "unlabelled" : result.benchmark().how());
        return new Finding(
                model.ref(),
                score,
                Modality.ASSERTED,
                reading.credits().at(words, model.ref(), named == null ? null : named.name()),
                words,
                table,
                confidence,
                rule);
    }

    private static Unit unit(Result result, @Nullable Benchmark benchmark) {
        return switch (result.value().kind()) {
            case PERCENT -> Unit.PERCENT;
            case ELO -> Unit.ELO;
            default -> benchmark == null ? Unit.POINTS : benchmark.unit();
        };
    }
}
