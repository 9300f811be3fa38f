package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.ModelSizes;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which models a word for several means: "both", "all three", "the other two". */
final class Groups {
    /** From so many on, a number with a noun is one for models: "both environments" are none. */
    private static final int SEVERAL = 3;

    /** Letters of a noun and the verb behind it: "finalists allow". */
    private static final int NOUN = 24;

    /** Letters of "are". */
    private static final int VERB = 4;

    /** Characters of two things that are joined. */
    private static final int PAIR = 16;

    /** Words of case that join a thing to the next. */
    private static final String JOINS = "와과";

    /** Letters of a word of case: "까지". */
    private static final int CASE = 2;

    private final Sentence sentence;
    private final Names names;
    private final Antecedents antecedents;

    Groups(Reading reading, Block block, Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
        this.antecedents = new Antecedents(reading, block, sentence);
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
        if (last(Role.LAST_OF, clause, anchor) != null) {
            List<Mention> named = antecedents.shortlyBefore();
            return named.isEmpty() ? named : List.of(named.get(named.size() - 1));
        }
        Hit smaller = last(Role.SMALLER, clause, anchor);
        Hit larger = smaller == null ? last(Role.LARGER, clause, anchor) : null;
        if (smaller != null || larger != null) {
            return bySize(smaller != null);
        }
        Hit both = last(Role.BOTH, clause, anchor);
        if (both != null) {
            return all(together(both), anchor);
        }
        Hit some = sentence.last(Role.BOTH, clause, anchor.end());
        return some == null || !followed(some, anchor) ? they(clause, anchor) : counted(some, anchor);
    }

    /** "They can be downloaded.": those that the sentence before names together, if it does. */
    private @Nullable List<Mention> they(int clause, Span anchor) {
        Hit they = sentence.last(Role.THEY, clause, anchor.start());
        boolean subject = they != null && !sentence.named(sentence.span().start(), anchor.start());
        List<Mention> listed = subject ? antecedents.listed() : List.of();
        return listed.isEmpty() ? null : listed;
    }

    /** "the three finalists": those named before, if they are as many. */
    private @Nullable List<Mention> counted(Hit some, Span anchor) {
        List<Mention> all = all(some, anchor);
        return Antecedents.distinct(all).size() == count(some) ? all : null;
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
                && !ofThings(word)
                && (!word.cue().weak() || alone(word, anchor));
        return said ? word : null;
    }

    /** The one that counts, of two words for all that stand together: 两者均. */
    private Hit together(Hit all) {
        Hit before = sentence.last(Role.BOTH, sentence.span().start(), all.start());
        return count(all) == 0 && before != null && sentence.gap(before.end(), all.start()) == 0 ? before : all;
    }

    /** Whether it takes up things that stand right before: "체크포인트를 모두", "code and weights are both". */
    private boolean ofThings(Hit word) {
        int clause = sentence.clauseStart(word.start());
        Hit thing = sentence.last(Role.OBJECT, clause, word.start());
        boolean behind = sentence.lexicon().caseBehind();
        boolean near = thing != null && sentence.gap(thing.end(), word.start()) <= (behind ? CASE : VERB);
        boolean listed = thing != null && (behind || sentence.joined(clause, thing.start()));
        return (near && listed) || (behind && ofPair(word));
    }

    /** "베이스와 인스트럭트 모두": two things that a word of case joins stand right before. */
    private boolean ofPair(Hit word) {
        int from = Math.max(sentence.clauseStart(word.start()), word.start() - PAIR);
        if (count(word) > 0 || sentence.named(from, word.start())) {
            return false;
        }
        for (int i = word.start() - 1; i > from; i--) {
            char c = sentence.plain().at(i);
            if (JOINS.indexOf(c) >= 0
                    && sentence.plain().at(i + 1) == ' '
                    && sentence.plain().at(i - 1) != ' ') {
                return true;
            }
            if (",.(「」".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
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

    /** The models that were just named: in the sentence, behind a colon, else before it. */
    private List<Mention> all(Hit both, Span anchor) {
        int count = count(both);
        List<Mention> own = sentence.models().stream()
                .filter(model -> model.end() <= anchor.start() && !names.against(model))
                .toList();
        List<Mention> told = Antecedents.distinct(own);
        boolean theirs = told.size() == 1 && told.get(0).family(); // "DeepSeek made both models available"
        if (!told.isEmpty() && !theirs) {
            List<Mention> counted = count == 0 ? told : inSentence(own, count);
            if (counted != null) {
                return counted;
            }
        }
        if (theirs && count > 0) {
            List<Mention> made = Antecedents.counted(antecedents.by(told.get(0).vendor()), count);
            if (made != null) {
                return made;
            }
        }
        return count == 0 ? antecedents.shortlyBefore() : antecedents.nearest(count);
    }

    /** So many that the sentence has named, or has listed last: "of X, Y and Z, both are". */
    private @Nullable List<Mention> inSentence(List<Mention> own, int count) {
        List<Mention> counted = Antecedents.counted(own, count);
        return counted != null
                ? counted
                : Antecedents.counted(names.joined(own.get(own.size() - 1), Statement.Form.PREDICATE), count);
    }

    /** "the former", "the latter"; null where no two were named. */
    private @Nullable List<Mention> oneOfTwo(boolean first) {
        List<Mention> pair = antecedents.pair();
        return pair == null ? null : List.of(pair.get(first ? 0 : 1));
    }

    /** "the smaller edition"; null where two were not named, or their names do not tell. */
    private @Nullable List<Mention> bySize(boolean smaller) {
        List<Mention> pair = antecedents.nearest(2);
        boolean related = !pair.isEmpty()
                && pair.get(0).vendor() != null
                && pair.get(0).vendor().equals(pair.get(1).vendor());
        Mention model = related ? bySize(pair, smaller) : null;
        return model == null ? null : List.of(model);
    }

    /** All named so far but those of this sentence, when they are as many as the word says. */
    private List<Mention> others(Hit rest) {
        List<Mention> here = sentence.models();
        List<Mention> others = antecedents.introduced().stream()
                .filter(model -> here.stream().noneMatch(named -> named.id().equals(model.id())))
                .toList();
        return others.size() == count(rest) ? others : List.of();
    }

    private static int count(Hit word) {
        String detail = word.cue().detail();
        return detail == null ? 0 : Integer.parseInt(detail);
    }

    /** The smaller of a pair, or the larger; nobody where their names do not tell. */
    private static @Nullable Mention bySize(List<Mention> pair, boolean smaller) {
        int difference = ModelSizes.compare(pair.get(0), pair.get(1));
        return difference == 0 ? null : pair.get(difference < 0 == smaller ? 0 : 1);
    }
}
