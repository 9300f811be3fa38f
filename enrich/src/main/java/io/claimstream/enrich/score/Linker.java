package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.score.Costs.Link;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest model and the cheapest benchmark for a number of a sentence. */
final class Linker {
    /** Names looked at on each side of a number; keeps a sentence of a million numbers linear. */
    private static final int NAMES = 6;

    /** Tokens looked at on each side. */
    private static final int REACH = 60;

    private final Costs costs;

    Linker(Costs costs) {
        this.costs = costs;
    }

    /**
     * @param carried whom the sentence is about when it does not say
     */
    Candidate model(Sentence sentence, boolean[] values, int value, @Nullable Mention carried) {
        Candidate best = Candidate.cheaper(modelBefore(sentence, values, value), modelBehind(sentence, values, value));
        int subject = sentence.subject()[value];
        if (subject < 0) {
            subject = subjectBehind(sentence, values, value);
        }
        if (subject >= 0) {
            double cost = costs.other("subject") + (subject > value ? 0.4 : 0);
            best = Candidate.cheaper(best, new Candidate(sentence.mention(subject), subject, cost, "subject"));
        } else if (carried != null) {
            String how = pronoun(sentence, value) ? "pronoun" : "carried";
            best = Candidate.cheaper(best, new Candidate(carried, -1, costs.other(how), how));
        }
        return best.cost() > costs.other("model_limit") ? Candidate.NONE : best;
    }

    private static int subjectBehind(Sentence sentence, boolean[] values, int value) {
        for (int i = value + 1; i < sentence.size() && i < value + REACH; i++) {
            if (sentence.is(i, Cue.CONTRAST) || sentence.is(i, Cue.SEMICOLON) || sentence.is(i, Cue.CLOSE)) {
                return -1;
            }
            if (sentence.subject()[i] >= 0) {
                return taken(sentence, values, sentence.subject()[i]) ? -1 : sentence.subject()[i];
            }
        }
        return -1;
    }

    private static boolean pronoun(Sentence sentence, int value) {
        for (int i = value - 1; i >= 0 && value - i < REACH; i--) {
            if (sentence.is(i, Cue.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    private Candidate modelBefore(Sentence sentence, boolean[] values, int value) {
        Candidate best = Candidate.NONE;
        double cost = costs.start(Link.MODEL_BEFORE);
        boolean far = false;
        boolean relative = false;
        int names = 0;
        for (int i = value - 1; i >= 0 && value - i < REACH && names < NAMES; i--) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.MODEL) {
                double price = cost + (sentence.compared()[i] && far && !relative ? costs.other("compared") : 0);
                best = Candidate.cheaper(best, new Candidate(sentence.mention(i), i, price, "before"));
                names++;
            } else if (cue == Cue.BASELINE) {
                best = Candidate.cheaper(best, new Candidate(null, i, cost, "baseline"));
            }
            far |= cue == Cue.COMMA || cue == Cue.BENCHMARK || cue == Cue.DASH;
            relative |= cue == Cue.RELATIVE;
            cost += costs.of(Link.MODEL_BEFORE, values[i] ? Cue.VALUE : cue);
        }
        return best;
    }

    private Candidate modelBehind(Sentence sentence, boolean[] values, int value) {
        Candidate best = Candidate.NONE;
        double cost = costs.start(Link.MODEL_BEHIND);
        boolean announced = true;
        boolean forIt = false;
        int names = 0;
        for (int i = value + 1; i < sentence.size() && i - value < REACH && names < NAMES; i++) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.MODEL || cue == Cue.BASELINE) {
                double price = cost
                        + (announced || forIt ? 0 : costs.other("unannounced"))
                        + (cue == Cue.MODEL && taken(sentence, values, i) ? costs.other("taken") : 0);
                Mention mention = cue == Cue.MODEL ? sentence.mention(i) : null;
                best = Candidate.cheaper(
                        best, new Candidate(mention, i, price, mention == null ? "baseline" : "behind"));
                names++;
            }
            forIt |= cue == Cue.FOR;
            announced &= cue == Cue.OPEN || cue == Cue.VENDOR;
            cost += costs.of(Link.MODEL_BEHIND, values[i] ? Cue.VALUE : cue);
        }
        return best;
    }

    /** Whether the model at {@code i} has a number of its own right behind it. */
    private static boolean taken(Sentence sentence, boolean[] values, int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 4; j++) {
            if (values[j]) {
                return true;
            }
            Cue cue = sentence.at(j).cue();
            if (cue != Cue.LIGHT && cue != Cue.SCORE && cue != Cue.COLON && cue != Cue.OPEN && cue != Cue.APPROXIMATE) {
                return false;
            }
        }
        return false;
    }

    Candidate benchmark(Sentence sentence, boolean[] values, int value) {
        Candidate best = Candidate.cheaper(
                benchmark(sentence, values, value, -1, Link.BENCHMARK_BEFORE),
                benchmark(sentence, values, value, 1, Link.BENCHMARK_BEHIND));
        return best.cost() > costs.other("benchmark_limit") ? Candidate.NONE : best;
    }

    private Candidate benchmark(Sentence sentence, boolean[] values, int value, int step, Link link) {
        Candidate best = Candidate.NONE;
        double cost = costs.start(link);
        boolean valueFirst = sentence.valueFirst(values);
        if (valueFirst && step < 0 && sentence.is(value - 1, Cue.COMMA)) {
            cost += costs.other("other_order");
        }
        boolean announced = valueFirst && sentence.is(value + 1, Cue.BENCHMARK);
        int names = 0;
        for (int i = value + step;
                i >= 0 && i < sentence.size() && Math.abs(i - value) < REACH && names < NAMES;
                i += step) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.BENCHMARK) {
                double price = cost + (step < 0 || announced || names > 0 ? 0 : costs.other("unannounced_benchmark"));
                String how = step < 0 ? "before" : "behind";
                best = Candidate.cheaper(best, new Candidate(sentence.mention(i), i, price, how));
                names++;
            }
            announced |= cue == Cue.ON;
            cost += costs.of(link, values[i] ? Cue.VALUE : cue);
        }
        return best;
    }
}
