package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Models that the catalog does not have and the text introduces: "NAME is a … model", "introducing NAME, a … model". Only
 * a word that looks like a name (a capital inside, or a number) is taken for one.
 */
final class Introductions {
    private static final List<String> IS_A =
            Roles.list("is_a").stream().map(Folding::fold).toList();
    private static final Dictionary<Boolean> RESULTS_IN = dictionary("results_in");
    private static final Dictionary<Boolean> INTRODUCES = dictionary("introduces");
    private static final Dictionary<Boolean> MODEL_WORDS = dictionary("model_words");

    /** The word "model" has to come within so many characters. */
    private static final int REACH = 100;

    private final Plain plain;
    private final Mentions known;
    private final Map<String, Mention> found = new LinkedHashMap<>();

    private Introductions(Plain plain, Mentions known) {
        this.plain = plain;
        this.known = known;
    }

    /** By printed name. */
    static Map<String, Mention> in(Document document, Mentions known) {
        Introductions introductions = new Introductions(document.plain(), known);
        for (Block block : document.blocks()) {
            for (Span sentence : block.sentences()) {
                introductions.read(sentence);
            }
        }
        return introductions.found;
    }

    private void read(Span sentence) {
        int stop = Math.min(sentence.end(), sentence.start() + 300);
        for (int i = sentence.start(); i < stop; i++) {
            if (Dictionary.wordStart(plain.folded(), i)) {
                var verb = INTRODUCES.longest(plain.folded(), i, stop);
                if (verb == null && Character.isUpperCase(plain.text().charAt(i))) {
                    offer(i, sentence);
                }
                if (verb != null) {
                    int next = verb.end() < stop && plain.at(verb.end()) == ' ' ? verb.end() + 1 : verb.end();
                    offer(next, sentence);
                    i = verb.end() - 1;
                }
            }
        }
    }

    /** Takes the word at {@code start} for a model's name if it looks like one and is said to be one. */
    private void offer(int start, Span sentence) {
        int limit = sentence.end();
        int end = start;
        boolean inner = false;
        boolean capital = start < limit && Character.isUpperCase(plain.text().charAt(start));
        while (end < limit && end - start < 40 && (Folding.wordly(plain.at(end)) || joins(end, limit))) {
            char c = plain.text().charAt(end);
            inner |= end > start && (Character.isUpperCase(c) || Character.isDigit(c));
            end++;
        }
        if (!capital
                || !inner
                || end - start < 3
                || known(start)
                || (!saidToBeModel(end, limit) && !hasResult(end, sentence))) {
            return;
        }
        String name = plain.text().substring(start, end);
        String id = Slug.of(name);
        found.putIfAbsent(name, new Mention(start, end, Kind.MODEL, id, name, null, false, false, id));
    }

    private boolean joins(int i, int limit) {
        char c = plain.at(i);
        return (c == '-' || c == '.') && i + 1 < limit && Folding.wordly(plain.at(i + 1));
    }

    private boolean known(int start) {
        for (Kind kind : Kind.values()) {
            if (known.at(start, kind) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean saidToBeModel(int end, int limit) {
        boolean isA = IS_A.stream().anyMatch(words -> plain.folded().startsWith(words, end));
        int stop = Math.min(limit, end + REACH);
        for (int i = end; isA && i < stop; i++) {
            if (Dictionary.wordStart(plain.folded(), i) && MODEL_WORDS.longest(plain.folded(), i, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "NAME achieved 88 % on MMLU": what has a result on a benchmark is a model. */
    private boolean hasResult(int end, Span sentence) {
        int limit = sentence.end();
        int verb = plain.at(end) == ' ' ? end + 1 : end;
        int stop = Math.min(limit, end + REACH);
        return verb < stop
                && RESULTS_IN.longest(plain.folded(), verb, stop) != null
                && !known.within(sentence, Kind.BENCHMARK).isEmpty();
    }

    private static Dictionary<Boolean> dictionary(String list) {
        Dictionary<Boolean> words = new Dictionary<>();
        Roles.list(list).forEach(word -> words.add(word, true));
        return words;
    }
}
