package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.score.Costs.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each model and each benchmark around a number would cost. */
final class Linker {
    /** Names looked at on each side of a number; keeps a sentence of a million numbers linear. */
    private static final int NAMES = 6;

    /** Tokens looked at on each side. */
    private static final int REACH = 60;

    private final Costs costs;

    Linker(Costs costs) {
        this.costs = costs;
    }

    List<Candidate> models(Sentence sentence, boolean[] values, int value, Around around) {
        List<Candidate> found = new ArrayList<>();
        double limit = costs.other("model_limit");
        found.add(Candidate.none(limit));
        Rise left = sentence.rises().from(value);
        if (left != null && left.owner() >= 0) {
            int owner = left.owner();
            Mention model = sentence.at(owner).mention();
            found.add(new Candidate(model, owner, costs.start(Link.MODEL_BEHIND), "before"));
            return found;
        }
        if (Belongings.elsewhere(sentence, value)) {
            return found;
        }
        modelsBefore(sentence, values, value, limit, found);
        modelsBehind(sentence, values, value, limit, found);
        int subject = sentence.subject()[value];
        if (subject < 0 && !Clauses.people(sentence, value)) {
            subject = subjectBehind(sentence, values, value);
        }
        if (subject >= 0) {
            double cost = costs.other("subject") + (subject > value ? 0.4 : 0);
            Candidate.offer(found, new Candidate(sentence.mention(subject), subject, cost, "subject"));
        }
        if (around.model() != null) {
            double cost = costs.other("carried") + (subject >= 0 ? costs.other("other_subject") : 0);
            if (cost < limit) {
                Candidate.offer(found, new Candidate(around.model(), -1, cost, "carried"));
            }
        }
        return found;
    }

    private static int subjectBehind(Sentence sentence, boolean[] values, int value) {
        boolean comma = false;
        boolean aside = false;
        for (int i = value + 1; i < sentence.size() && i < value + REACH; i++) {
            if (sentence.is(i, Cue.CONTRAST)
                    || sentence.is(i, Cue.AND)
                    || sentence.is(i, Cue.SEMICOLON)
                    || sentence.is(i, Cue.CLOSE)) {
                return -1;
            }
            comma |= sentence.is(i, Cue.COMMA);
            aside = !sentence.is(i, Cue.COMMA) && (aside || (comma && Belongings.besides(sentence, i)));
            if (aside && sentence.subject()[i] >= 0) {
                return -1;
            }
            if (sentence.subject()[i] >= 0) {
                int subject = sentence.subject()[i];
                return (subject < i && sentence.is(i, Cue.NUMBER) && subject > value)
                                || sentence.compared()[subject]
                                || Belongings.taken(sentence, values, subject)
                                || (comma && Belongings.reaches(sentence, values, subject))
                                || Belongings.owns(sentence, values, subject, value)
                        ? -1
                        : subject;
            }
        }
        return -1;
    }

    private void modelsBefore(Sentence sentence, boolean[] values, int value, double limit, List<Candidate> found) {
        double cost = costs.start(Link.MODEL_BEFORE);
        boolean far = false;
        boolean relative = false;
        int names = 0;
        Rise rise = sentence.rises().to(value);
        int before = rise == null ? value - 1 : rise.from() - 1; // whoever had the first number has not the second
        for (int i = before; i >= 0 && value - i < REACH && names < NAMES; i--) {
            Cue cue = sentence.at(i).cue();
            Mention model = sentence.model()[i];
            boolean beaten = cue == Cue.BASELINE && Clauses.beaten(sentence, i, value);
            if ((model != null || cue == Cue.BASELINE) && !beaten) {
                boolean another =
                        sentence.compared()[i] && far && !relative && !Belongings.rivalsOwn(sentence, values, i, value);
                double price = cost
                        + (another ? costs.other("compared") : 0)
                        + (far && Belongings.standing(sentence, i) ? costs.other("compared") : 0)
                        + (Belongings.given(sentence, values, i, value) ? costs.other("taken") : 0)
                        + (cue == Cue.BASELINE && far && !relative && !Clauses.starts(sentence, i)
                                ? costs.other("compared")
                                : 0)
                        + standIn(cue, model);
                String how = cue == Cue.PRONOUN ? "pronoun" : cue == Cue.BASELINE ? "baseline" : "before";
                if (price < limit) {
                    Candidate.offer(found, new Candidate(model, i, price, how));
                }
                names++;
            }
            far |= cue == Cue.COMMA || cue == Cue.BENCHMARK || cue == Cue.DASH || cue == Cue.GAINED;
            relative |= cue == Cue.RELATIVE;
            boolean aside = values[i] && i == value - 2 && sentence.is(value - 1, Cue.OPEN); // "60 % (65 % with tools)"
            cost += costs.of(Link.MODEL_BEFORE, values[i] && !aside ? Cue.VALUE : cue);
        }
    }

    private double standIn(Cue cue, @Nullable Mention model) {
        return switch (cue) {
            case PRONOUN -> costs.other("pronoun");
            case VENDOR -> costs.other("vendor");
            default -> model != null && model.family() ? costs.other("family") : 0;
        };
    }

    private void modelsBehind(Sentence sentence, boolean[] values, int value, double limit, List<Candidate> found) {
        double cost = costs.start(Link.MODEL_BEHIND);
        int described = Belongings.described(sentence, value);
        if (described >= 0 && !Belongings.taken(sentence, values, described)) {
            Candidate.offer(found, new Candidate(sentence.mention(described), described, cost, "behind"));
        }
        int owner = Belongings.owner(sentence, value);
        if (owner >= 0 && !Belongings.taken(sentence, values, owner)) {
            Candidate.offer(found, new Candidate(sentence.mention(owner), owner, cost, "behind"));
        }
        int turn = Belongings.inTurn(sentence, values, value);
        if (turn >= 0) {
            Candidate.offer(found, new Candidate(sentence.mention(turn), turn, cost, "behind"));
        }
        int it = Clauses.fronted(sentence, value);
        if (it >= 0) {
            Candidate.offer(found, new Candidate(sentence.model()[it], it, cost, "pronoun"));
        }
        if (sentence.is(value + 1, Cue.RELATIVE) && sentence.is(value + 2, Cue.BASELINE)) {
            Candidate.offer(found, new Candidate(null, value + 2, cost, "baseline")); // "the 72 that people score"
        }
        boolean announced = true;
        boolean forIt = false;
        int names = 0;
        for (int i = value + 1; i < sentence.size() && i - value < REACH && names < NAMES; i++) {
            Cue cue = sentence.at(i).cue();
            Mention model = cue == Cue.PRONOUN ? null : sentence.model()[i];
            if (model != null || cue == Cue.BASELINE) {
                double price = cost
                        + (announced || forIt ? 0 : costs.other("unannounced"))
                        + (Belongings.taken(sentence, values, i) ? costs.other("taken") : 0)
                        + (sentence.compared()[i] && !announced && !forIt ? costs.other("compared") : 0)
                        + standIn(cue, model);
                if (price < limit) {
                    Candidate.offer(found, new Candidate(model, i, price, model == null ? "baseline" : "behind"));
                }
                names++;
            }
            forIt |= cue == Cue.FOR;
            announced &= cue == Cue.OPEN || cue == Cue.VENDOR;
            cost += costs.of(Link.MODEL_BEHIND, values[i] ? Cue.VALUE : cue);
        }
    }

    List<Candidate> benchmarks(Sentence sentence, boolean[] values, int value, Around around) {
        List<Candidate> found = new ArrayList<>();
        double limit = costs.other("benchmark_limit");
        found.add(Candidate.none(limit));
        benchmarks(sentence, values, value, -1, limit, found);
        benchmarks(sentence, values, value, 1, limit, found);
        int only = sentence.onlyBenchmark();
        if (only >= 0 && !Rows.between(sentence, value, only, Cue.SEMICOLON)) {
            Candidate.offer(found, new Candidate(sentence.mention(only), only, costs.other("only_benchmark"), "only"));
        }
        int last = lastBenchmark(sentence, value);
        if (last >= 0) {
            Candidate.offer(
                    found, new Candidate(sentence.mention(last), last, costs.other("last_benchmark"), "before"));
        }
        boolean named = found.size() > 1;
        if (around.benchmark() != null) {
            double cost = costs.other(around.benchmarkHow()) + (named ? costs.other("named_benchmark") : 0);
            Candidate.offer(found, new Candidate(around.benchmark(), -1, cost, around.benchmarkHow()));
        }
        if (found.size() > 1) {
            found.set(0, Candidate.none(limit + costs.other("unnamed")));
        }
        return found;
    }

    private void benchmarks(
            Sentence sentence, boolean[] values, int value, int step, double limit, List<Candidate> found) {
        Link link = step < 0 ? Link.BENCHMARK_BEFORE : Link.BENCHMARK_BEHIND;
        double cost = costs.start(link);
        boolean valueFirst = sentence.valueFirst(values);
        if (valueFirst && step < 0 && sentence.is(value - 1, Cue.COMMA)) {
            cost += costs.other("other_order");
        }
        boolean announced = valueFirst && sentence.is(value + 1, Cue.BENCHMARK);
        int placed = placed(sentence, value);
        int names = 0;
        for (int i = value + step;
                i >= 0 && i < sentence.size() && Math.abs(i - value) < REACH && names < NAMES;
                i += step) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.BENCHMARK) {
                double price = cost
                        + (step < 0 || announced || names > 0 ? 0 : costs.other("unannounced_benchmark"))
                        + (placed < 0 || placed == i ? 0 : costs.other("placed"));
                String how = step < 0 ? "before" : "behind";
                if (price < limit) {
                    Candidate.offer(found, new Candidate(sentence.mention(i), i, price, how));
                }
                names++;
            }
            announced |= cue == Cue.ON;
            cost += costs.of(link, values[i] ? Cue.VALUE : cue);
        }
    }

    /** The last that was named before a number; −1 where none was. */
    private static int lastBenchmark(Sentence sentence, int value) {
        int i = value - 1;
        while (i >= 0 && value - i < REACH && !sentence.is(i, Cue.BENCHMARK)) {
            i--;
        }
        return sentence.is(i, Cue.BENCHMARK) ? i : -1;
    }

    /** "0.86 on IFEval": the benchmark that a number is said to be on right behind it; −1 where none is. */
    private static int placed(Sentence sentence, int value) {
        int i = value + 2;
        while (i < value + 5 && (sentence.is(i, Cue.LIGHT) || sentence.is(i, Cue.VENDOR))) {
            i++;
        }
        return sentence.is(value + 1, Cue.ON) && sentence.is(i, Cue.BENCHMARK) ? i : -1;
    }
}
