package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** Whether a text gives a name results, as it does a model. */
final class NameResults {
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final Dictionary<Boolean> RESULTS_BEFORE = Roles.dictionary("results_before");
    private static final Dictionary<Boolean> BESIDE = Roles.dictionary("beside");
    private static final int RESULT_REACH = 60;

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
        boolean straight = verb < span.end() && RESULTS_IN.longest(plain, verb, span.end()) != null;
        if (verb >= span.end() || !(straight || inverted)) {
            return false;
        }
        int stop = Math.min(span.end(), verb + 2 * RESULT_REACH);
        for (int i = verb; i < stop; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
            if (plain.at(i) == '.' && plain.at(i + 1) == ' ') {
                stop = i;
            }
        }
        return known.first(new Span(name.end(), stop), Kind.BENCHMARK) != null;
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
        int i = around.closed(name.end());
        i += plain.at(i) == '\'' && plain.at(i + 1) == 's' ? 2 : 0;
        int gap = i;
        while (i < span.end() && i - gap < 3 && " :(".indexOf(plain.at(i)) >= 0) {
            i++;
        }
        if (i > gap && i < span.end() && Results.at(plain, i)) {
            return true;
        }
        int word = around.wordBefore(name.start(), span);
        return word < name.start() && BESIDE.longest(plain, word, name.start()) != null && numberBefore(word, span);
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
