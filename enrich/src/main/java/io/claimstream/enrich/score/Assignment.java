package io.claimstream.enrich.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every number of a sentence a model and a benchmark, all at once: the cheapest choice, where a choice costs what
 * its links cost and what neighbours have against each other. One pass with a table of the states of the last number.
 */
final class Assignment {

    /** What one number may belong to. */
    record Options(int token, List<Candidate> models, List<Candidate> benchmarks) {
        int states() {
            return models.size() * benchmarks.size();
        }

        Candidate model(int state) {
            return models.get(state / benchmarks.size());
        }

        Candidate benchmark(int state) {
            return benchmarks.get(state % benchmarks.size());
        }
    }

    /**
     * What one number belongs to.
     *
     * @param margin what the second best model would cost more
     */
    record Choice(int token, Candidate model, Candidate benchmark, double margin) {}

    private final Costs costs;

    Assignment(Costs costs) {
        this.costs = costs;
    }

    List<Choice> choose(Sentence sentence, List<Options> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<int[]> back = new ArrayList<>();
        double[] last = unary(numbers.get(0));
        for (int n = 1; n < numbers.size(); n++) {
            Options before = numbers.get(n - 1);
            Options here = numbers.get(n);
            double[] cost = unary(here);
            int[] from = new int[here.states()];
            for (int state = 0; state < cost.length; state++) {
                double best = Double.MAX_VALUE;
                for (int other = 0; other < last.length; other++) {
                    double price = last[other] + between(sentence, before, other, here, state);
                    if (price < best) {
                        best = price;
                        from[state] = other;
                    }
                }
                cost[state] += best;
            }
            back.add(from);
            last = cost;
        }
        int state = 0;
        for (int other = 1; other < last.length; other++) {
            state = last[other] < last[state] ? other : state;
        }
        Choice[] choices = new Choice[numbers.size()];
        for (int n = numbers.size() - 1; n >= 0; n--) {
            Options here = numbers.get(n);
            choices[n] =
                    new Choice(here.token(), here.model(state), here.benchmark(state), margin(here, here.model(state)));
            state = n > 0 ? back.get(n - 1)[state] : 0;
        }
        return List.of(choices);
    }

    private static double[] unary(Options options) {
        double[] cost = new double[options.states()];
        for (int state = 0; state < cost.length; state++) {
            cost[state] = options.model(state).cost() + options.benchmark(state).cost();
        }
        return cost;
    }

    private static double margin(Options options, Candidate chosen) {
        double second = Double.MAX_VALUE;
        for (Candidate other : options.models()) {
            second = other.same(chosen) ? second : Math.min(second, other.cost());
        }
        return second - chosen.cost();
    }

    /** What two neighbours have against each other. */
    private double between(Sentence sentence, Options before, int left, Options here, int right) {
        Candidate model = here.model(right);
        Candidate other = before.model(left);
        Candidate benchmark = here.benchmark(right);
        Candidate otherBenchmark = before.benchmark(left);
        double price = 0;
        if (model.mention() != null && model.same(other) && benchmark.same(otherBenchmark)) {
            price += costs.other(setting(sentence, before.token(), here.token()) ? "twice_in_settings" : "twice");
        }
        if (turned(model, other)) {
            price += costs.other("turn");
        }
        if (turned(benchmark, otherBenchmark)) {
            price += costs.other("turn_benchmark");
        }
        if (model.token() >= 0
                && other.token() >= 0
                && model.token() < other.token()
                && model.how().equals(other.how())) {
            price += costs.other("crossing");
        }
        return price;
    }

    /** One behind its number and one before it. */
    private static boolean turned(Candidate one, Candidate other) {
        return (one.how().equals("before") && other.how().equals("behind"))
                || (one.how().equals("behind") && other.how().equals("before"));
    }

    /** Whether a word of a setting makes two results of one model on one benchmark likely. */
    private static boolean setting(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < sentence.size() && i < to + 4; i++) {
            if (sentence.is(i, Cue.SETTING)) {
                return true;
            }
        }
        return sentence.is(to - 1, Cue.OPEN);
    }
}
