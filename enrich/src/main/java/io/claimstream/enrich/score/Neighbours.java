package io.claimstream.enrich.score;

import io.claimstream.enrich.score.Assignment.Options;

/**
 * What the choices for a number have against those for the number before it. That goes with the two models, or with the
 * two benchmarks: it is found once for each pair of those, of which there are few beside the pairs of states.
 */
final class Neighbours {
    /** Of each model, then of each benchmark, of a number: beside each of the number before. */
    private final Pair[][] models;

    private final Pair[][] benchmarks;
    private final double twice;

    /** A candidate for a number beside one for the number before. */
    private record Pair(boolean same, double turn, double crossing) {}

    Neighbours(Sentence sentence, Options before, Options here, Costs costs) {
        models = new Pair[here.models().size()][before.models().size()];
        for (int i = 0; i < models.length; i++) {
            for (int j = 0; j < models[i].length; j++) {
                Candidate model = here.models().get(i);
                Candidate other = before.models().get(j);
                boolean told = model.how().equals("respectively") && other.how().equals(model.how());
                boolean same = model.mention() != null && model.same(other) && !told;
                double crossing = crossed(model, other) ? costs.other("crossing") : 0;
                models[i][j] = new Pair(same, turned(model, other) ? costs.other("turn") : 0, crossing);
            }
        }
        benchmarks = new Pair[here.benchmarks().size()][before.benchmarks().size()];
        for (int i = 0; i < benchmarks.length; i++) {
            for (int j = 0; j < benchmarks[i].length; j++) {
                Candidate benchmark = here.benchmarks().get(i);
                Candidate other = before.benchmarks().get(j);
                double turn = turned(benchmark, other) ? costs.other("turn_benchmark") : 0;
                benchmarks[i][j] = new Pair(benchmark.same(other), turn, 0);
            }
        }
        twice = costs.other(setting(sentence, before.token(), here.token()) ? "twice_in_settings" : "twice");
    }

    /**
     * Adds to the cost of each state of a number what the cheapest way to it costs.
     *
     * @param last cost of each state of the number before
     * @return of each state, the one of the number before on the cheapest way
     */
    int[] follow(double[] last, double[] cost) {
        int[] from = new int[cost.length];
        for (int state = 0; state < cost.length; state++) {
            double best = Double.MAX_VALUE;
            int other = 0;
            for (Pair model : models[state / benchmarks.length]) {
                for (Pair benchmark : benchmarks[state % benchmarks.length]) {
                    double price = last[other] + against(model, benchmark);
                    if (price < best) {
                        best = price;
                        from[state] = other;
                    }
                    other++;
                }
            }
            cost[state] += best;
        }
        return from;
    }

    private double against(Pair model, Pair benchmark) {
        double again = model.same() && benchmark.same() ? twice : 0;
        return again + model.turn() + benchmark.turn() + model.crossing();
    }

    /** One behind its number and one before it. */
    private static boolean turned(Candidate one, Candidate other) {
        return (one.how().equals("before") && other.how().equals("behind"))
                || (one.how().equals("behind") && other.how().equals("before"));
    }

    /** Whether the later number belongs to the earlier name. */
    private static boolean crossed(Candidate model, Candidate other) {
        return model.token() >= 0
                && other.token() >= 0
                && model.token() < other.token()
                && model.how().equals(other.how());
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
