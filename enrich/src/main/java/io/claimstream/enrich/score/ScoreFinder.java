package io.claimstream.enrich.score;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Finds scores in prose, lists and tables. */
public final class ScoreFinder implements ClaimFinder {
    private final Catalog catalog;
    private final ResultFindings findings;
    private final Lexer lexer = new Lexer(new Cues());
    private final SentenceScores sentences = new SentenceScores(new Costs());
    private final TableScores tables = new TableScores();
    private final Sums sums = new Sums();
    private final HeadedTests headed = new HeadedTests();
    private final Surroundings surroundings = new Surroundings(lexer, tables.words());

    public ScoreFinder(Catalog catalog) {
        this.catalog = catalog;
        this.findings = new ResultFindings(catalog);
    }

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        Quantities numbers = reading.numbers();
        Lineage lineage = new Lineage(reading.mentions());
        Referents referents = new Referents(lineage);
        Scales scales = new Scales(catalog);
        Sample sample = Sample.NONE;
        Mention before = null;
        MainBenchmark main = MainBenchmark.of(reading);
        BenchmarksAbove benchmarksAbove = new BenchmarksAbove(reading);
        List<Mention> about = main.listed();
        Mention only = surroundings.single(reading);
        boolean single = only != null;
        Mention board = surroundings.measure(only) ? null : only;
        boolean distant = false; // whether a heading stands between the benchmark and what is read
        List<Mention> far = about;
        List<Mention> leading = null; // what is spoken of before the first of several paragraphs on a model each
        Span lineRead = null;
        String category = null;
        Span headingRead = null;
        Mention headingTest = null;
        boolean measured = false;
        List<Mention> rivals = List.of();
        List<Mention> listed = List.of();
        List<Block> blocks = reading.document().blocks();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            Mention above = benchmarksAbove.of(block);
            Block heading = block.kind() == Block.Kind.HEADING
                    ? null
                    : reading.document().heading(block);
            if (heading == null) {
                headingTest = null;
                headingRead = null;
            } else if (!heading.span().equals(headingRead)) {
                headingTest = headed.named(reading, heading);
                headingRead = heading.span();
            }
            Mention headedBy = above == null ? headingTest : null;
            above = headedBy == null ? above : Surroundings.implied(block.span());
            Block line = Surroundings.line(reading, block);
            if (!Objects.equals(line == null ? null : line.span(), lineRead)) {
                rivals = surroundings.rivals(reading, line, numbers);
                measured = line != null && surroundings.other(reading, line);
                listed =
                        line == null ? List.of() : distinct(reading.mentions().within(line.span(), Mention.Kind.MODEL));
                category = line == null ? null : Surroundings.title(reading, line);
                lineRead = line == null ? null : line.span();
            }
            List<Mention> carried = List.of();
            Pointed pointed = new Pointed();
            if (reading.subjects().sections().led(block)) {
                leading = leading == null ? far : leading;
                far = leading;
            }
            if (block.kind() == Block.Kind.HEADING) {
                leading = null;
                boolean goesOn = Surroundings.introduced(far)
                        && (Surroundings.leads(reading, block) || sentences.announces(reading, block.span()));
                goesOn |= Values.possible(numbers.within(block.span()))
                        && !reading.mentions()
                                .within(block.span(), Mention.Kind.MODEL)
                                .isEmpty(); // "A – 94.3 %"
                distant |= !goesOn;
                far = goesOn || single ? far : about;
            }
            List<Mention> ranked = listed;
            if (block.table() != null) {
                String titled = category;
                Around around = new Around(
                        reading.subjects().at(block.span().start()),
                        above != null ? List.of(above) : before != null ? List.of(before) : about,
                        above != null || before != null ? "benchmark_above" : main.how(),
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        scales,
                        lineage,
                        sample);
                tables.read(reading, block.table(), numbers, around, (result, row) -> {
                    Finding finding =
                            findings.of(reading, row.span(), result, true, titled, Surroundings.label(reading, row));
                    if (finding != null) {
                        out.accept(finding);
                    }
                });
            }
            for (Span span : block.sentences()) {
                List<Mention> tests = main.meant(reading, block, Surroundings.tests(reading, span));
                List<Mention> named = Surroundings.carried(tests);
                List<Mention> spokenOf = Surroundings.unnamed(tests) ? tests : carried;
                carried = named.isEmpty() ? carried : distinct(named);
                sample = sample.after(reading, tests);
                List<Mention> on =
                        !named.isEmpty() ? named : carried.isEmpty() && above != null ? List.of(above) : carried;
                List<Quantity> quantities = sums.in(reading, numbers.within(span), on);
                boolean counted = sample.test() != null && !quantities.isEmpty();
                if (!counted && !Values.possible(quantities)) {
                    Lexer.skip(reading, span, referents);
                    ranked = spokenOf(reading, span, ranked);
                    far = named.isEmpty() ? far : carried;
                    distant &= named.isEmpty();
                    continue;
                }
                Mention model = pointed.over(reading.subjects().at(span.start()));
                referents.about(model);
                List<Token> tokens = lexer.tokens(reading, span, quantities, referents);
                Sentence sentence = Sentence.of(reading.plain(), span, tokens, model);
                Mention subject = reading.subjects().main();
                if (model != null && subject != null && sentence.comparesWith(model)) {
                    model = subject.id().equals(model.id()) ? null : subject;
                    sentence = Sentence.of(reading.plain(), span, tokens, model);
                }
                Mention made = sentence.maker(reading.plain());
                if (model != null && made != null && !Objects.equals(made.vendor(), model.vendor())) {
                    model = made;
                    sentence = Sentence.of(reading.plain(), span, tokens, model);
                }
                boolean own = spokenOf.isEmpty()
                        && tests.isEmpty()
                        && !Surroundings.introduced(far)
                        && !main.titled()
                        && (sentences.graded(reading, Surroundings.before(block, span))
                                || (distant && line != null && sentences.measures(reading, line)));
                boolean turned = distant
                        && single
                        && sentences.elsewhere(
                                reading, reading.document().heading(block), Surroundings.before(block, span));
                spokenOf = own ? List.of(Surroundings.implied(span)) : spokenOf;
                Around around = new Around(
                        model,
                        !spokenOf.isEmpty() ? spokenOf : above != null ? List.of(above) : turned ? List.of() : far,
                        !spokenOf.isEmpty()
                                ? "benchmark_carried"
                                : above != null
                                        ? "benchmark_above"
                                        : single && !distant
                                                ? "benchmark_sole"
                                                : far.equals(about) ? main.how() : "benchmark_far",
                        !measured && Surroundings.pairedItems(reading, index),
                        rivals,
                        ranked,
                        referents.models(),
                        referents.benchmarksFrom(block.span().start()),
                        scales,
                        lineage,
                        sample);
                pointed.read(sentence, model);
                List<Result> results = sentences.read(reading, sentence, around);
                if (carried.isEmpty()
                        && results.stream()
                                .anyMatch(result ->
                                        result.counted() && result.benchmark().isNone())) {
                    carried = List.of(Surroundings.implied(span));
                }
                ranked = results.isEmpty() ? spokenOf(reading, span, ranked) : models(results);
                Mention measuredOn = board != null
                                && board.start() < span.start()
                                && tests.stream().allMatch(surroundings::measure)
                        ? board
                        : null;
                for (Result given : results) {
                    Result result = headedBy == null ? given : given.on(headedBy);
                    boolean measure = measuredOn != null
                            && surroundings.measure(given.benchmark().mention());
                    result = measuredOn != null && measure ? result.measuredOn(measuredOn) : result;
                    Span words = ResultFindings.evidence(reading, sentence, result);
                    sample = result.counted() ? sample.withCount() : sample;
                    Finding finding = findings.of(reading, words, result, false, category, null);
                    if (finding != null) {
                        out.accept(finding);
                        remember(scales, result);
                    }
                }
                far = named.isEmpty() ? far : carried;
                distant &= named.isEmpty();
            }
            before = block.kind() == Block.Kind.PARAGRAPH ? Surroundings.announced(reading, block) : null;
        }
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return List.copyOf(mentions);
        }
        Map<String, Mention> distinct = new LinkedHashMap<>();
        mentions.forEach(mention -> distinct.putIfAbsent(mention.id(), mention));
        return List.copyOf(distinct.values());
    }

    /** The models of a sentence that is about several, else those {@code before}: "the three" are either. */
    private static List<Mention> spokenOf(Reading reading, Span sentence, List<Mention> before) {
        List<Mention> named = distinct(reading.mentions().within(sentence, Mention.Kind.MODEL));
        return named.size() > 1 && reading.subjects().brought(sentence) ? named : before;
    }

    private static void remember(Scales scales, Result result) {
        Mention benchmark = result.benchmark().mention();
        if (benchmark != null) {
            scales.seen(benchmark, result.value());
        }
    }

    private static List<Mention> models(List<Result> results) {
        List<Mention> models = new ArrayList<>();
        results.forEach(
                result -> models.add(Objects.requireNonNull(result.model().mention())));
        return distinct(models);
    }
}
