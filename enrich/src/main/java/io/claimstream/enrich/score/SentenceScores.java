package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
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
    private final Credibility credibility;

    SentenceScores(Costs costs) {
        this.costs = costs;
        this.linker = new Linker(costs);
        this.series = new Series(costs);
        this.assignment = new Assignment(costs);
        this.credibility = new Credibility(costs, tallies);
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
            boolean counted) {

        /** The same, on this test where its own has no name. */
        Result on(Mention test) {
            boolean named = benchmark.mention() != null && benchmark.mention().kind() == Mention.Kind.BENCHMARK;
            return named ? this : measuredOn(test);
        }

        /** The same, on a test that is measured so. */
        Result measuredOn(Mention test) {
            Candidate on = new Candidate(test, -1, benchmark.cost(), "benchmark_above");
            return new Result(value, model, on, approximate, setting, margin, counted);
        }
    }

    /** Whether a heading announces the results of what the section before spoke of. */
    boolean announces(Reading reading, Span heading) {
        return tallies.results(reading.plain(), heading);
    }

    /** Whether a paragraph up to the end of a sentence speaks of marks that somebody gave. */
    boolean graded(Reading reading, Span paragraph) {
        return tallies.graded(reading.plain(), paragraph);
    }

    /** Whether the heading above, or a paragraph up to the end of a sentence, turns to something else. */
    boolean elsewhere(Reading reading, @Nullable Block heading, Span paragraph) {
        return tallies.elsewhere(reading.plain(), paragraph)
                || (heading != null && tallies.elsewhere(reading.plain(), Surroundings.opening(heading)));
    }

    /** Whether a line says of what follows how it is measured, and not on what: "Error rates on my tapes:". */
    boolean measures(Reading reading, Block line) {
        return Surroundings.leads(reading, line)
                && Surroundings.tests(reading, line.span()).isEmpty()
                && tallies.measures(reading.plain(), Surroundings.opening(line));
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
                List<Candidate> benchmarks = counted.is(i) && !ofBenchmark(sentence.quantity(i), counted, around)
                        ? on(counted.test())
                        : linker.benchmarks(sentence, values, i, around);
                numbers.add(new Assignment.Options(
                        i, linker.models(sentence, values, counted.whose(i), around), benchmarks));
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
            boolean lone = counted.test() == null
                    && choice.model().token() < 0
                    && counted.whose(choice.token()) == choice.token()
                    && sentence.quantity(choice.token()).kind() == Quantity.Kind.PERCENT;
            if (choice.model().mention() != null
                    && ((tally && !lone)
                            || credibility.convincing(reading.plain(), sentence, values, choice, around))) {
                results.add(result(reading, sentence, choice, choice.model(), tally));
                if (choice.benchmark().mention() != null) {
                    around.scales().seen(choice.benchmark().mention(), sentence.quantity(choice.token()));
                }
                for (Candidate other : Conjoined.with(sentence, choice, chosen)) {
                    results.add(result(reading, sentence, choice, other, tally));
                }
            }
        }
        unreached(sentence, results);
        Restated.remove(results, around.sample().size());
        if (reading.trace().listens()) {
            new ScoreTrace(reading.trace(), sentence).tell(values, numbers, choices, results);
        }
        return results;
    }

    /** Takes out the numbers that somebody only started from, where the one that was reached is no result. */
    private static void unreached(Sentence sentence, List<Result> results) {
        if (sentence.rises().all().isEmpty()) {
            return;
        }
        Set<Integer> given = new HashSet<>();
        results.forEach(result -> given.add(result.value().start()));
        Set<Integer> left = new HashSet<>();
        for (Rise rise : sentence.rises().all()) {
            if (!given.contains(sentence.at(rise.second()).start())) {
                left.add(sentence.at(rise.first()).start());
            }
        }
        results.removeIf(result -> left.contains(result.value().start()));
    }

    /** Adds, in their order, the numbers that somebody started from, where it is known who. */
    private void starts(Sentence sentence, boolean[] values, List<Assignment.Options> numbers, Around around) {
        for (int n = numbers.size() - 1; n >= 0; n--) {
            Rise rise = sentence.rises().to(numbers.get(n).token());
            int start = rise == null ? -1 : rise.first();
            Mention owner = start < 0 ? null : Starts.owner(sentence, start, around);
            if (owner != null && !values[start]) {
                Candidate model = new Candidate(owner, -1, costs.other("subject"), "baseline");
                List<Candidate> benchmarks = linker.benchmarks(sentence, values, start, around);
                numbers.add(n, new Assignment.Options(start, List.of(model), benchmarks));
            }
        }
    }

    /** Whether a share of items that the text does not name may be of a benchmark that it does: a number of them is not. */
    private static boolean ofBenchmark(Quantity quantity, Tallies.Counted counted, Around around) {
        boolean share = quantity.kind() == Quantity.Kind.PERCENT || quantity.decimal();
        return share && counted.test() == null && around.benchmark() != null;
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
}
