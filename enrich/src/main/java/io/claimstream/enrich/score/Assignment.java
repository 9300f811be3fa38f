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
            double[] cost = unary(numbers.get(n));
            back.add(new Neighbours(sentence, numbers.get(n - 1), numbers.get(n), costs).follow(last, cost));
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
}
