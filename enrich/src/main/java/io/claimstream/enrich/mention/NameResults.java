package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** Whether a text gives a name results, as it does a model. */
final class NameResults {
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final Dictionary<Boolean> BROUGHT_WITH = Roles.dictionary("brought_with");
    private static final Dictionary<Boolean> RESULTS_BEHIND = Roles.dictionary("results_behind");
    private static final Dictionary<Boolean> COUNTED = Roles.dictionary("counted_words");
    private static final Dictionary<Boolean> RESULTS_BEFORE = Roles.dictionary("results_before");
    private static final Dictionary<Boolean> BESIDE = Roles.dictionary("beside");
    private static final Dictionary<Boolean> CLAUSES = Roles.dictionary("opens_clauses");
    private static final Dictionary<Boolean> AMOUNTS = Roles.dictionary("amounts");
    private static final List<String> AMOUNT_ENDINGS = Roles.list("amount_endings");
    private static final int RESULT_REACH = 60;

    /** Between a verb and its number. */
    private static final int NUMBER_REACH = 24;

    /** "NAME on MMLU scored": the benchmark stands so close to the name. */
    private static final int ON_BENCHMARK = 5;

    /** Of points; years have more. */
    private static final int MOST_DIGITS = 3;

    private final Plain plain;
    private final Mentions known;
    private final NewNamePlace around;

    NameResults(Plain plain, Mentions known, NewNamePlace around) {
        this.plain = plain;
        this.known = known;
        this.around = around;
    }

    /** "NAME 2 takes the lead with 84.6", "NAME achieved 88 % on MMLU": a verb and a result, or a benchmark. */
    boolean scores(NewName name, Span span) {
        int verb = around.over(aside(around.closed(name.end()), span.end()));
        int word = around.wordBefore(name.start(), span);
        boolean inverted = word < name.start() && RESULTS_BEFORE.longest(plain, word, name.start()) != null;
        boolean straight = hasVerb(verb, span) || hasVerb(behindBenchmark(verb, span), span);
        if (verb >= span.end() || !(straight || inverted)) {
            return false;
        }
        int stop = Math.min(span.end(), verb + 2 * RESULT_REACH);
        for (int i = verb; i < stop; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
            if (around.sentenceEnds(i)) {
                stop = i;
            }
        }
        return known.first(new Span(name.end(), stop), Kind.BENCHMARK) != null;
    }

    /**
     * "NAME reaches 88 % on MMLU", "On MMLU, NAME gets 88 %": without an article, right before its verb and that before
     * its number, where no word of the language that means many things or an amount would stand.
     */
    boolean alone(NewName name, Span span) {
        Span near = new Span(
                Math.max(span.start(), name.start() - RESULT_REACH),
                Math.min(span.end(), name.end() + 2 * RESULT_REACH));
        if (name.shape() != NewName.Shape.PLAIN
                || known.first(near, Kind.BENCHMARK) == null
                || amount(name)
                || withModel(name, near)
                || !opens(name.start(), span)) {
            return false;
        }
        int verb = around.over(around.closed(name.end()));
        var word = verb < span.end() ? RESULTS_IN.longest(plain, verb, span.end()) : null;
        int from = word == null ? verb : word.end();
        boolean many = plain.at(name.end() - 1) == 's' && word != null && plain.at(from - 1) != 's';
        int stop = Math.min(span.end(), from + (Folding.uncased(plain.at(verb)) ? RESULT_REACH : NUMBER_REACH));
        for (int i = from; i < stop && !many; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
            if ((plain.capital(i) && !known.any(i)) || around.sentenceEnds(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Smith reached 88% with GPT-5": whose result it is stands behind. */
    private boolean withModel(NewName name, Span near) {
        Mention model = known.first(new Span(name.end(), near.end()), Kind.MODEL);
        if (model == null) {
            return false;
        }
        int word = around.wordBefore(model.start(), near);
        var with = word < model.start() ? BROUGHT_WITH.longest(plain, word, model.start()) : null;
        return with != null && model.start() - with.end() <= 1;
    }

    /** Whether a clause starts there, or its verb stands before it. */
    private boolean opens(int start, Span span) {
        if (start < span.start() + 2 || ",;:.(-\u2014\n".indexOf(plain.at(start - 2)) >= 0) {
            return true;
        }
        int word = around.wordBefore(start, span);
        return Folding.uncased(plain.at(start - 1))
                || Folding.uncased(plain.at(start - 2))
                || CLAUSES.longest(plain, word, start) != null
                || RESULTS_BEFORE.longest(plain, word, start) != null;
    }

    /** "Accuracy", "Distillation": what has results and is nobody. */
    private boolean amount(NewName name) {
        return severalWords(name)
                || AMOUNTS.longest(plain, name.start(), name.end()) != null
                || AMOUNT_ENDINGS.stream()
                        .anyMatch(ending -> plain.folded().startsWith(ending, name.end() - ending.length()));
    }

    /** Two words may be a person's name. */
    private boolean severalWords(NewName name) {
        return around.wordBefore(name.end(), new Span(name.start(), name.end())) > name.start();
    }

    /** Behind what two commas part off: "NAME, for comparison, scored"; behind the comma of "the model, NAME, scored". */
    private int aside(int end, int limit) {
        if (plain.at(end) != ',') {
            return end;
        }
        for (int i = end + 1; i < Math.min(limit, end + 40); i++) {
            if (plain.at(i) == ',') {
                return i + 1;
            }
        }
        return end + 1;
    }

    boolean hasResult(NewName name, Span span) {
        if (marked(name) && !around.oblique(name.start(), span) && resultBehind(name.end(), span.end())) {
            return true;
        }
        int i = around.closed(name.end());
        i += plain.at(i) == '\'' && plain.at(i + 1) == 's' ? 2 : 0;
        int gap = i;
        while (i < span.end() && i - gap < 3 && " :(".indexOf(plain.at(i)) >= 0) {
            i++;
        }
        if (i > gap && i < span.end() && (Results.at(plain, i) || (marked(name) && inBrackets(i)))) {
            return true;
        }
        int word = around.wordBefore(name.start(), span);
        return word < name.start() && BESIDE.longest(plain, word, name.start()) != null && numberBefore(word, span);
    }

    private boolean hasVerb(int at, Span span) {
        return at < span.end() && RESULTS_IN.longest(plain, at, span.end()) != null;
    }

    /** Where "NAME on MMLU scored" has its verb. */
    private int behindBenchmark(int verb, Span span) {
        Mention on = known.first(new Span(verb, Math.min(span.end(), verb + ON_BENCHMARK)), Kind.BENCHMARK);
        return on == null ? span.end() : around.over(on.end());
    }

    /** "NAME with 59.4": no more than a word stands between. */
    private boolean resultBehind(int end, int limit) {
        var word = end + 1 < limit && plain.at(end) == ' ' ? RESULTS_BEHIND.longest(plain, end + 1, limit) : null;
        int number = word == null ? limit : word.end() + 1;
        if (number >= limit || !Results.at(plain, number)) {
            return false;
        }
        int behind = Results.end(plain, number) + 1;
        return behind >= limit || COUNTED.longest(plain, behind, limit) == null;
    }

    private static boolean marked(NewName name) {
        return name.shape().compareTo(NewName.Shape.SUFFIXED) <= 0;
    }

    /** Whether a whole number no longer than points are stands alone between brackets: "(57)". */
    private boolean inBrackets(int start) {
        int end = start;
        while (end - start < MOST_DIGITS && Character.isDigit(plain.at(end))) {
            end++;
        }
        return end > start && plain.at(start - 1) == '(' && plain.at(end) == ')';
    }

    /** A number with a percent sign or decimals right before. */
    private boolean numberBefore(int end, Span span) {
        int i = end - 1;
        while (i > span.start() && (plain.at(i) == ' ' || plain.at(i) == '%')) {
            i--;
        }
        int start = i + 1;
        while (start > span.start()
                && start > i - 6
                && (Character.isDigit(plain.at(start - 1)) || plain.at(start - 1) == '.')) {
            start--;
        }
        return start <= i && Results.at(plain, start);
    }
}
