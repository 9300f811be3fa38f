package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results that a sentence or list item gives. */
final class SentenceScores {
    private final Costs costs;
    private final Linker linker;
    private final Series series;
    private final Assignment assignment;
    private final Tallies tallies = new Tallies();

    SentenceScores(Costs costs) {
        this.costs = costs;
        this.linker = new Linker(costs);
        this.series = new Series(costs);
        this.assignment = new Assignment(costs);
    }

    /**
     * A result; without a benchmark it is an unlabelled one.
     *
     * @param counted whether it is a number of items
     */
    record Result(
            Quantity value,
            Candidate model,
            Candidate benchmark,
            boolean approximate,
            @Nullable String setting,
            double margin,
            boolean counted) {}

    /** Whether a heading announces the results of what the section before spoke of. */
    boolean announces(Reading reading, Span heading) {
        return tallies.results(reading.plain(), heading);
    }

    List<Result> read(Reading reading, Sentence sentence, Around around) {
        if (!sentence.numbered() && !reading.trace().listens()) {
            return List.of();
        }
        boolean[] values = Values.in(sentence);
        Tallies.Counted counted = tallies.in(reading.plain(), sentence, values, around);
        for (int i = 0; i < values.length; i++) {
            values[i] |= counted.is(i);
        }
        Values.compare(sentence, values);
        List<Assignment.Options> numbers = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (values[i]) {
                List<Candidate> benchmarks =
                        counted.is(i) ? on(counted.test()) : linker.benchmarks(sentence, values, i, around);
                numbers.add(new Assignment.Options(i, linker.models(sentence, values, i, around), benchmarks));
            }
        }
        series.offer(sentence, values, numbers, around);
        starts(sentence, values, numbers, around);
        List<Result> results = new ArrayList<>();
        List<Assignment.Choice> choices = assignment.choose(sentence, numbers);
        Set<Integer> chosen = new HashSet<>();
        choices.forEach(choice -> chosen.add(choice.model().token()));
        for (Assignment.Choice choice : choices) {
            boolean tally = counted.is(choice.token());
            if (choice.model().mention() != null
                    && (tally || convincing(sentence, choice.token(), choice.model(), choice.benchmark(), around))) {
                results.add(result(reading, sentence, choice, choice.model(), tally));
                for (Candidate other : Conjoined.with(sentence, choice, chosen)) {
                    results.add(result(reading, sentence, choice, other, tally));
                }
            }
        }
        Restated.remove(results, around.sample().size());
        if (reading.trace().listens()) {
            new ScoreTrace(reading.trace(), sentence).tell(values, numbers, choices, results);
        }
        return results;
    }

    /** Adds, in their order, the numbers that somebody started from, where it is known who. */
    private void starts(Sentence sentence, boolean[] values, List<Assignment.Options> numbers, Around around) {
        for (int n = numbers.size() - 1; n >= 0; n--) {
            int start = numbers.get(n).token() - 2;
            Mention owner = start < 0 || !sentence.is(start, Cue.NUMBER) ? null : Starts.owner(sentence, start, around);
            if (owner != null && !values[start]) {
                Candidate model = new Candidate(owner, -1, costs.other("subject"), "baseline");
                List<Candidate> benchmarks = linker.benchmarks(sentence, values, start, around);
                numbers.add(n, new Assignment.Options(start, List.of(model), benchmarks));
            }
        }
    }

    /** What a number of items is of: the test, or what nobody names. */
    private List<Candidate> on(@Nullable Mention test) {
        return List.of(
                test == null
                        ? Candidate.none(costs.other("benchmark_limit"))
                        : new Candidate(test, -1, costs.other("benchmark_carried"), "benchmark_carried"));
    }

    private static Result result(
            Reading reading, Sentence sentence, Assignment.Choice choice, Candidate model, boolean counted) {
        int i = choice.token();
        return new Result(
                sentence.quantity(i),
                model,
                choice.benchmark(),
                approximate(sentence, i),
                Settings.of(reading.plain(), sentence, i),
                choice.margin(),
                counted);
    }

    private static boolean approximate(Sentence sentence, int i) {
        int before = sentence.is(i - 1, Cue.LIGHT) ? i - 2 : i - 1;
        boolean over = sentence.is(i - 1, Cue.THRESHOLD); // but not "less than the 88.8 of B"
        return over || sentence.is(before, Cue.APPROXIMATE);
    }

    /** Whether a number is worth believing: one without a unit, or without a benchmark, needs a closer link. */
    private boolean convincing(Sentence sentence, int i, Candidate model, Candidate benchmark, Around around) {
        Quantity quantity = sentence.quantity(i);
        boolean bare = quantity.kind() == Quantity.Kind.BARE;
        boolean said = sentence.is(i - 1, Cue.SAY) && benchmark.how().equals("benchmark_sole");
        boolean told = said || scoreWord(sentence, i) || (!bare && model.givenFor(sentence, i));
        boolean close = model.cost() < (bare ? 1.0 : 1.3) && model.token() >= 0;
        boolean rated = benchmark.mention() != null && around.scales().rating(benchmark.mention(), quantity);
        boolean count = bare && !quantity.decimal() && (quantity.range() || (sentence.is(i + 1, Cue.WORD) && !rated));
        if (count) {
            return false;
        }
        if (benchmark.isNone()) {
            boolean family = model.mention() != null && model.mention().family();
            return (paired(sentence, i) && !family && (pairs(sentence) > 1 || around.item()))
                    || (told && !bare && close && onSomeTest(sentence, i))
                    || (percent(quantity)
                            && close
                            && !family
                            && around.benchmark() == null
                            && sentence.onlyBenchmark() < 0
                            && neighbours(sentence) > 1);
        }
        boolean unnamed = benchmark.mention() != null && benchmark.mention().kind() == Mention.Kind.TEST;
        if (unnamed && (sentence.is(i + 1, Cue.PART) || (bare && model.token() < 0))) {
            return false; // a share of something else than of its items, or a number of whatever
        }
        boolean scaled =
                rated || (benchmark.mention() != null && around.scales().fits(benchmark.mention(), quantity));
        if (beyond(quantity, benchmark.mention()) && !scaled) {
            return false;
        }
        if (inRow(model) || inRow(benchmark)) {
            return true;
        }
        if (benchmark.token() < 0 && bare && model.givenFor(sentence, i) && givenInRow(sentence)) {
            return true;
        }
        boolean far = benchmark.how().equals("benchmark_far");
        if (far) {
            boolean spoken = model.token() >= 0 && model.cost() < costs.other("subject_limit");
            return spoken && (!bare || quantity.decimal() || scaled) && (told || close || quantity.decimal());
        }
        if (benchmark.token() < 0
                && !close
                && !((told || scaled) && model.token() >= 0)
                && !((told && model.token() >= 0) || (told && (!bare || quantity.decimal())))) {
            return false;
        }
        return (!bare
                || quantity.decimal()
                || (scaled && close)
                || (rated && model.token() >= 0)
                || model.cost() + benchmark.cost() < costs.other("bare_limit"));
    }

    /** More than a percentage can be, on a benchmark whose scale nobody has told. */
    private static boolean beyond(Quantity quantity, @Nullable Mention benchmark) {
        boolean scaleTold = quantity.kind() == Quantity.Kind.POINTS || quantity.kind() == Quantity.Kind.ELO;
        boolean unlisted =
                benchmark != null && !benchmark.known() && benchmark.id().equals(benchmark.familyId());
        return unlisted && !scaleTold && quantity.value().doubleValue() > 100;
    }

    private static boolean inRow(Candidate candidate) {
        return candidate.how().equals("series") || candidate.how().equals("respectively");
    }

    /** "GPT-5.4: 82.8" */
    private static boolean paired(Sentence sentence, int i) {
        return sentence.is(i - 1, Cue.COLON) && sentence.is(i - 2, Cue.MODEL);
    }

    private static boolean percent(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.PERCENT;
    }

    /** "A 83 %, B 77 %": how many models stand right before a percentage. */
    private static int neighbours(Sentence sentence) {
        int neighbours = 0;
        for (int i = 1; i < Math.min(sentence.size(), 80); i++) {
            boolean number = sentence.is(i, Cue.NUMBER) && percent(sentence.quantity(i));
            int before = sentence.is(i - 1, Cue.LIGHT) || sentence.is(i - 1, Cue.SCORE) ? i - 2 : i - 1;
            neighbours += number && sentence.is(before, Cue.MODEL) ? 1 : 0;
        }
        return neighbours;
    }

    private static int pairs(Sentence sentence) {
        int pairs = 0;
        for (int i = 0; i < Math.min(sentence.size(), 60); i++) {
            pairs += sentence.is(i, Cue.NUMBER) && paired(sentence, i) ? 1 : 0;
        }
        return pairs;
    }

    /** "on abstract reasoning benchmarks" */
    private static boolean onSomeTest(Sentence sentence, int i) {
        boolean on = false;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 8); j++) {
            on |= sentence.is(j, Cue.ON);
            if (on && sentence.is(j, Cue.BENCHMARK_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for getting a result stands near the number. */
    private static boolean scoreWord(Sentence sentence, int i) {
        for (int j = Math.max(0, i - 12); j < Math.min(sentence.size(), i + 3); j++) {
            if (sentence.is(j, Cue.SCORE)) {
                return true;
            }
        }
        return false;
    }

    /** "81 for A, 79 for B": whole numbers that are results together. */
    private static boolean givenInRow(Sentence sentence) {
        int given = 0;
        for (int i = 0; i + 2 < Math.min(sentence.size(), 80); i++) {
            given += sentence.is(i, Cue.NUMBER) && sentence.is(i + 1, Cue.FOR) && sentence.is(i + 2, Cue.MODEL) ? 1 : 0;
        }
        return given > 1;
    }
}
