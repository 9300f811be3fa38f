package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which models a word for several means: "both", "all three", "the other two". */
final class Groups {
    /** Characters back in which "both" finds its models. */
    private static final int BOTH_REACH = 400;

    /** The same of "the other two", which may go back to where all were introduced. */
    private static final int REST_REACH = 3000;

    /** From so many on, a number with a noun is one for models: "both environments" are none. */
    private static final int SEVERAL = 3;

    /** Letters of a noun and the verb behind it: "finalists allow". */
    private static final int NOUN = 24;

    private final Reading reading;
    private final Block block;
    private final Sentence sentence;
    private final Names names;

    Groups(Reading reading, Block block, Sentence sentence, Names names) {
        this.reading = reading;
        this.block = block;
        this.sentence = sentence;
        this.names = names;
    }

    /** The models that {@code anchor} is said of; empty when nobody can tell which; null when it is not said of several. */
    @Nullable
    List<Mention> of(Span anchor) {
        int clause = sentence.clauseStart(anchor.start());
        Hit rest = last(Role.REST, clause, anchor);
        if (rest != null) {
            return others(rest);
        }
        Hit former = last(Role.FORMER, clause, anchor);
        Hit latter = last(Role.LATTER, clause, anchor);
        if (former != null || latter != null) {
            return oneOfTwo(latter == null || (former != null && former.start() > latter.start()));
        }
        Hit both = last(Role.BOTH, clause, anchor);
        if (both != null) {
            return all(both, anchor);
        }
        Hit some = sentence.last(Role.BOTH, clause, anchor.end());
        return some == null || !followed(some, anchor) ? null : counted(some, anchor);
    }

    /** "the three finalists": those named before, if they are as many. */
    private @Nullable List<Mention> counted(Hit some, Span anchor) {
        List<Mention> all = all(some, anchor);
        return distinct(all).size() == count(some) ? all : null;
    }

    /** Whether a number stands there with a noun that no lexicon has. */
    private boolean followed(Hit some, Span anchor) {
        return count(some) >= SEVERAL
                && some.end() < anchor.start()
                && !sentence.named(some.end(), anchor.start())
                && sentence.gap(some.end(), anchor.start()) <= NOUN;
    }

    private @Nullable Hit last(Role role, int clause, Span anchor) {
        Hit word = sentence.last(role, clause, anchor.end());
        boolean said = word != null
                && !sentence.named(word.end(), anchor.start())
                && (!word.cue().weak() || alone(word, anchor));
        return said ? word : null;
    }

    /** Whether no word stands behind that picks some of them: "the two American models". */
    private boolean alone(Hit word, Span anchor) {
        int next = anchor.start();
        for (Hit hit : sentence.hits()) {
            boolean goesOn =
                    hit.is(Role.COPULA) || hit.is(Role.MODEL_NOUNS) || hit.is(Role.MODEL_NOUN) || hit.is(Role.NOT);
            if (goesOn && hit.start() >= word.end()) {
                next = Math.min(next, hit.start());
            }
        }
        return next <= word.end() || sentence.gap(word.end(), next) == 0;
    }

    /** The models that were just named: in the sentence, else before it under the same heading. */
    private List<Mention> all(Hit both, Span anchor) {
        int count = count(both);
        List<Mention> own = sentence.models().stream()
                .filter(model -> model.end() <= anchor.start() && !names.against(model))
                .toList();
        List<Mention> told = distinct(own);
        boolean maker = told.size() == 1 && told.get(0).family(); // "DeepSeek made both models available"
        if (!told.isEmpty() && !maker && (count == 0 || told.size() == count)) {
            return own;
        }
        int end = sentence.span().start();
        List<Mention> before = distinct(reading.models(new Span(Math.max(sentence.section(), end - BOTH_REACH), end)));
        if (count == 0 || before.size() <= count) {
            return before;
        }
        List<Mention> last = distinct(reading.models(previous()));
        return last.size() == count ? last : List.of();
    }

    /** "the former", "the latter": of the nearest two that a sentence of the paragraph names; null where none does. */
    private @Nullable List<Mention> oneOfTwo(boolean first) {
        int end = sentence.span().start();
        List<Span> sentences = block.sentences();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Span before = sentences.get(i);
            if (before.end() <= end && end - before.end() <= BOTH_REACH && before.length() <= OpennessFinder.LONGEST) {
                List<Mention> named = distinct(reading.models(before));
                if (named.size() >= 2) {
                    return named.size() == 2 ? List.of(named.get(first ? 0 : 1)) : null;
                }
            }
        }
        return null;
    }

    /** The sentence before, in the same paragraph. */
    private Span previous() {
        int start = sentence.span().start();
        List<Span> sentences = block.sentences();
        int found = Collections.binarySearch(sentences, sentence.span(), Comparator.comparingInt(Span::start));
        int index = found >= 0 ? found : -found - 1;
        Span previous = index == 0 ? new Span(start, start) : sentences.get(index - 1);
        return new Span(Math.max(previous.start(), previous.end() - OpennessFinder.LONGEST), previous.end());
    }

    /** All named so far but those of this sentence, when they are as many as the word says. */
    private List<Mention> others(Hit rest) {
        List<Mention> here = sentence.models();
        Span before = new Span(
                Math.max(0, sentence.span().start() - REST_REACH),
                sentence.span().start());
        List<Mention> others = distinct(reading.models(before)).stream()
                .filter(model -> here.stream().noneMatch(named -> named.id().equals(model.id())))
                .toList();
        return others.size() == count(rest) ? others : List.of();
    }

    /** One mention of each model; not of families whose members are named. */
    private static List<Mention> distinct(List<Mention> models) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        models.stream().filter(model -> !model.family()).forEach(model -> distinct.putIfAbsent(model.id(), model));
        Collection<Mention> all = distinct.isEmpty() ? models : distinct.values();
        return new ArrayList<>(all);
    }

    private static int count(Hit word) {
        String detail = word.cue().detail();
        return detail == null ? 0 : Integer.parseInt(detail);
    }
}
