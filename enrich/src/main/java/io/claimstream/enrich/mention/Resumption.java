package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** How the sentence behind the one that introduces a name takes it up: "The model …", "It reaches 88 % on …", "The chip …". */
final class Resumption {
    private static final Dictionary<Boolean> DEFINITE = Roles.dictionary("definite");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> WEIGHTS = Roles.dictionary("weights_behind");
    private static final Dictionary<Boolean> THINGS = Roles.dictionary("no_model_things");
    private static final Dictionary<Boolean> MAKERS = Roles.dictionary("makers");
    private static final Dictionary<Boolean> PRONOUNS = Roles.dictionary("resumes");
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final Dictionary<Boolean> OBLIQUE = Roles.dictionary("oblique");
    private static final Dictionary<Boolean> RUNS_ON = Roles.dictionary("runs_on");

    /** A sentence that introduces a name ends within so many characters behind it. */
    private static final int SENTENCE = 200;
    /** What takes a name up stands within so many characters. */
    private static final int LEAD = 70;
    /** … and a result within so many. */
    private static final int RESULT_REACH = 140;

    private final Plain plain;
    private final Mentions known;
    private final NewNamePlace around;
    private final Predicates predicates;

    Resumption(Plain plain, Mentions known, NewNamePlace around, Predicates predicates) {
        this.around = around;
        this.plain = plain;
        this.known = known;
        this.predicates = predicates;
    }

    /** Where the sentence behind that of a name starts that ends at {@code end}, or −1: one is on what it runs on, or there is none. */
    int next(int end) {
        int stop = Math.min(plain.length(), end + SENTENCE);
        boolean runs = false;
        for (int i = end; i < stop; i++) {
            if (around.sentenceEnds(i)) {
                int next = i;
                while (next < plain.length() && ".!?\n\"') ".indexOf(plain.at(next)) >= 0) {
                    next++;
                }
                return next < plain.length() ? next : -1;
            }
            runs |= plain.wordStart(i) && RUNS_ON.longest(plain, i, stop) != null;
            if (runs && known.at(i, Kind.MODEL) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "The model …", "Its weights …", "On GPQA, the new model …" */
    boolean asModel(int from) {
        int stop = stop(from, LEAD);
        for (int i = plain.nextStart(from, stop); i < stop; i = plain.nextStart(i + 1, stop)) {
            var model = MODEL_WORDS.longest(plain, i, stop);
            if (model != null) {
                return (Folding.uncased(plain.at(i)) || definite(from, i))
                        && !predicates.compound(model.end(), plain.length());
            }
            if (i - from < LEAD / 2 && WEIGHTS.longest(plain, i, stop) != null) {
                return true;
            }
            if (newlyNamed(i)) {
                return false;
            }
        }
        return false;
    }

    /** "The chip …", "L'application …"; "The company …" is whose it is. */
    boolean asOther(int from) {
        int stop = known.any(from) ? from : stop(from, LEAD / 2);
        for (int i = from, words = 0; i < stop && words < 3; i = plain.nextStart(i + 1, stop), words++) {
            if (THINGS.longest(plain, i, stop) != null) {
                return (words > 0 || Folding.uncased(plain.at(i))) && MAKERS.longest(plain, i, stop) == null;
            }
            if (words == 0 && !Folding.uncased(plain.at(i)) && DEFINITE.longest(plain, i, stop) == null) {
                return false;
            }
        }
        return false;
    }

    /** "It reaches 88 % on …", "On GPQA, it …", "Alcanza un 88 % en …", "MMLUで88%を…" */
    boolean scores(int from) {
        int stop = stop(from, RESULT_REACH);
        boolean taken = RESULTS_IN.longest(plain, from, stop) != null || Folding.uncased(plain.at(stop - 1));
        int result = from;
        for (; result < stop && !Results.at(plain, result); result++) {
            if (plain.wordStart(result)) {
                if (newlyNamed(result) || known.at(result, Kind.VENDOR) != null) {
                    return false;
                }
                taken |= PRONOUNS.longest(plain, result, stop) != null;
                taken |= plain.at(result - 2) == ',' && RESULTS_IN.longest(plain, result, stop) != null;
            }
        }
        return taken && result < stop && known.first(new Span(from, stop), Kind.BENCHMARK) != null;
    }

    /** Whether a model is named at {@code i}, or something unknown behind a sentence's first word. */
    private boolean newlyNamed(int i) {
        boolean sentence = i < 2 || ".!?\n".indexOf(plain.at(i - 2)) >= 0 || ".\n".indexOf(plain.at(i - 1)) >= 0;
        return known.at(i, Kind.MODEL) != null || (!sentence && plain.capital(i) && !known.any(i) && latin(i));
    }

    private boolean latin(int i) {
        return plain.at(i + 1) > ' ' && MODEL_WORDS.longest(plain, i, plain.length()) == null;
    }

    /** "the model", "the new model": one word at most between. */
    private boolean definite(int from, int model) {
        int i = model;
        for (int words = 0; words < 3 && i > from; words++) {
            int end = i - 1;
            i = end;
            while (i > from && plain.at(i - 1) > ' ') {
                i--;
            }
            var article = DEFINITE.longest(plain, i, model);
            if (article != null && article.end() <= end) {
                return !oblique(from, i);
            }
        }
        return false;
    }

    /** "With the model": no more than something said with it. */
    private boolean oblique(int from, int article) {
        int i = article - 1;
        while (i > from && plain.at(i - 1) > ' ') {
            i--;
        }
        return i < article - 1 && i >= from && OBLIQUE.longest(plain, i, article) != null;
    }

    private int stop(int from, int reach) {
        int stop = Math.min(plain.length(), from + reach);
        for (int i = from; i < stop; i++) {
            if (around.sentenceEnds(i)) {
                return i;
            }
        }
        return stop;
    }
}
