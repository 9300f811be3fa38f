package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.score.Assignment.Choice;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Which numbers are worth believing to be results. */
final class Credibility {
    /** Smaller whole numbers count something else. */
    private static final int LEAST = 10;

    /** Tokens of a clause on each side of a number. */
    private static final int CLAUSE = 8;

    private static final String ELO = "elo";

    private final Costs costs;
    private final Tallies tallies;

    Credibility(Costs costs, Tallies tallies) {
        this.costs = costs;
        this.tallies = tallies;
    }

    /** Whether a number is worth believing: one without a unit, or without a benchmark, needs a closer link. */
    boolean convincing(Plain plain, Sentence sentence, boolean[] values, Choice choice, Around around) {
        int i = choice.token();
        Candidate model = choice.model();
        Candidate benchmark = choice.benchmark();
        Quantity quantity = sentence.quantity(i);
        boolean bare = quantity.kind() == Quantity.Kind.BARE;
        boolean said = sentence.is(i - 1, Cue.SAY) && benchmark.how().equals("benchmark_sole");
        boolean told = said || scoreWord(sentence, i) || (!bare && model.givenFor(sentence, i));
        boolean close = model.cost() < (bare ? 1.0 : 1.3) && model.token() >= 0;
        boolean rated = benchmark.mention() != null && around.scales().rating(benchmark.mention(), quantity);
        boolean count = (bare || quantity.kind() == Quantity.Kind.RATIO)
                && !quantity.decimal()
                && (quantity.range() || (sentence.is(i + 1, Cue.WORD) && !rated));
        if (count) {
            return false;
        }
        boolean unlabelled = benchmark.mention() == null || benchmark.mention().kind() == Mention.Kind.TEST;
        if (unlabelled && close && elo(plain, sentence, i)) {
            return true;
        }
        if (benchmark.isNone()) {
            boolean family = model.mention() != null && model.mention().family();
            boolean item = around.item() && sentence.is(i - 1, Cue.DASH) && sentence.is(i - 2, Cue.MODEL);
            return (Pairs.one(sentence, i) && !family && (Pairs.count(sentence) > 1 || around.item()))
                    || (item && !family)
                    || (told && !bare && close && onSomeTest(sentence, i))
                    || (close
                            && !family
                            && around.benchmark() == null
                            && sentence.onlyBenchmark() < 0
                            && Pairs.listed(sentence, values, i)
                            && !tallies.others(plain, sentence.span()));
        }
        Mention test = benchmark.mention();
        boolean unnamed = test != null && test.kind() == Mention.Kind.TEST;
        boolean mean = test != null && unnamed && !test.id().isEmpty() && quantity.decimal();
        if (unnamed && (sentence.is(i + 1, Cue.PART) || (bare && model.token() < 0 && !mean))) {
            return false; // a share of something else than of its items, or a number of whatever
        }
        boolean closing = closing(sentence, i);
        boolean scaled =
                rated || (benchmark.mention() != null && around.scales().fits(benchmark.mention(), quantity, closing));
        boolean marks = sentence.is(i + 1, Cue.PART) && sentence.is(i + 2, Cue.NUMBER); // "298 out of 400"
        if (beyond(quantity, benchmark.mention()) && !scaled && !marks) {
            return false;
        }
        if (inRow(model) || inRow(benchmark)) {
            return true;
        }
        if (benchmark.token() < 0 && bare && model.givenFor(sentence, i) && Pairs.given(sentence)) {
            return true;
        }
        boolean often = benchmark.how().equals("benchmark_often");
        if ((often && bare) || (benchmark.token() < 0 && quantity.kind() == Quantity.Kind.RATIO)) {
            return false; // on a test of its own, perhaps
        }
        if (Around.far(benchmark.how())) {
            boolean spoken = model.token() >= 0 && model.cost() < costs.other("subject_limit");
            boolean topic = benchmark.how().equals("benchmark_topic")
                    && quantity.value().intValue() >= LEAST;
            boolean scale = quantity.value().intValue() <= 100
                    || scaled
                    || !benchmark.how().equals("benchmark_far");
            return spoken
                    && scale
                    && (!bare || quantity.decimal() || scaled || topic)
                    && (told || close || quantity.decimal() || topic)
                    && !tallies.others(plain, clause(sentence, i));
        }
        if (answer(plain, sentence) && (!bare || quantity.decimal())) {
            return true;
        }
        if (benchmark.token() < 0 && !told && !quantity.decimal() && tallies.others(plain, clause(sentence, i))) {
            return false;
        }
        if (benchmark.token() < 0 && !close && !told && !(model.token() >= 0 && measured(quantity, scaled))) {
            return false;
        }
        return (!bare
                || quantity.decimal()
                || (scaled && (close || (closing && model.token() >= 0)))
                || (rated && model.token() >= 0)
                || model.cost() + benchmark.cost() < costs.other("bare_limit"));
    }

    /** Whether nothing hangs on to a number. */
    private static boolean closing(Sentence sentence, int i) {
        return i + 1 == sentence.size()
                || sentence.is(i + 1, Cue.COMMA)
                || sentence.is(i + 1, Cue.SEMICOLON)
                || sentence.is(i + 1, Cue.CLOSE)
                || sentence.is(i + 1, Cue.AND);
    }

    /** "GPT-5? 94.6." */
    private static boolean answer(Plain plain, Sentence sentence) {
        int before = sentence.span().start() - 1;
        while (before > 0 && Character.isWhitespace(plain.text().charAt(before))) {
            before--;
        }
        if (before < 0 || (plain.at(before) != '?' && plain.at(before) != '\uFF1F')) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 2
                    || !(sentence.is(i, Cue.NUMBER) || sentence.is(i, Cue.APPROXIMATE) || sentence.is(i, Cue.LIGHT))) {
                return false;
            }
        }
        return true;
    }

    /** The words about a number, up to a comma on each side. */
    private static Span clause(Sentence sentence, int i) {
        int from = i;
        while (from > 0
                && i - from < CLAUSE
                && !sentence.is(from - 1, Cue.COMMA)
                && !sentence.is(from - 1, Cue.SEMICOLON)) {
            from--;
        }
        int to = i;
        while (to + 1 < sentence.size()
                && to - i < CLAUSE
                && !sentence.is(to + 1, Cue.COMMA)
                && !sentence.is(to + 1, Cue.SEMICOLON)) {
            to++;
        }
        return new Span(sentence.at(from).start(), sentence.at(to).end());
    }

    /** "an Elo of 1,130" */
    private static boolean elo(Plain plain, Sentence sentence, int i) {
        double size = sentence.quantity(i).value().doubleValue();
        boolean said = sentence.quantity(i).kind() == Quantity.Kind.ELO;
        for (int j = i - 1; j >= 0 && i - j < 4 && !said; j--) {
            said = plain.folded().startsWith(ELO, sentence.at(j).start());
        }
        return said && size > Scales.LOWEST && size < Scales.HIGHEST;
    }

    /** More than a percentage can be, on a benchmark whose scale nobody has told. */
    private static boolean beyond(Quantity quantity, @Nullable Mention benchmark) {
        boolean scaleTold = quantity.kind() == Quantity.Kind.POINTS || quantity.kind() == Quantity.Kind.ELO;
        boolean unlisted =
                benchmark != null && !benchmark.known() && benchmark.id().equals(benchmark.familyId());
        return unlisted && !scaleTold && quantity.value().doubleValue() > 100;
    }

    /** Whether it looks like a result by itself: no count, and no version of something. */
    private static boolean measured(Quantity quantity, boolean scaled) {
        boolean bare = quantity.kind() == Quantity.Kind.BARE;
        return !bare || scaled || (quantity.decimal() && quantity.value().intValue() >= LEAST);
    }

    private static boolean inRow(Candidate candidate) {
        return candidate.how().equals("series") || candidate.how().equals("respectively");
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
}
