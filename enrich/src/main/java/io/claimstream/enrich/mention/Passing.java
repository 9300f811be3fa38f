package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/**
 * Sentences that bring up other models than the one that is spoken of and leave it there: its rivals' results on what it
 * was just measured on, several rivals together, the sizes that it comes in. What follows goes on with it.
 */
final class Passing {
    private static final Dictionary<Boolean> LIKENS = Roles.dictionary("likens");

    private static final Dictionary<Boolean> OBLIQUE = Roles.dictionary("oblique");
    private static final Dictionary<Boolean> OBLIQUE_BEHIND = Roles.dictionary("oblique_behind");
    private static final Dictionary<Boolean> TOPIC_MARKS = Roles.dictionary("topic_marks");

    /** Characters between a maker and its model: "OpenAI's", "OpenAI の". */
    private static final int BESIDE = 3;

    /** Characters of a preposition and a space. */
    private static final int BEFORE = 8;

    /** Characters of what a rival has, and the sentence is on. */
    private static final int TOPIC = 12;

    /** Characters behind a name that its result is looked for among. */
    private static final int RESULT = 60;

    /** Sentences of one round of results. */
    private static final int ROUND = 3;

    /** Characters of a sentence that are looked through. */
    private static final int SENTENCE = 400;

    private final Plain plain;
    private final Mentions mentions;
    private final Coordination coordination;

    Passing(Plain plain, Mentions mentions) {
        this.plain = plain;
        this.mentions = mentions;
        this.coordination = new Coordination(plain, mentions);
    }

    /** Whether the sentence of a block at {@code index}, which speaks of {@code named}, leaves the talk with {@code subject}. */
    boolean by(Block block, int index, Mention named, Mention subject) {
        Span sentence = block.sentences().get(index);
        return listsSizes(sentence, subject)
                || (index > 0
                        && ((rivals(named, subject) && coordination.next(named, sentence.end()) != null)
                                || (!brought(sentence, named)
                                        && (likens(sentence, named, subject)
                                                || (rivals(named, subject) && oblique(sentence, named))))
                                || compares(named, sentence, block.sentences().get(last(block, index)))));
    }

    /** The sentence before that says what results are on: "A gets 80 % on GPQA. B has 71 %. C …" */
    private int last(Block block, int index) {
        int last = index - 1;
        while (last > 0 && index - last < ROUND && !tested(block.sentences().get(last))) {
            Span sentence = block.sentences().get(last);
            if (!result(sentence.start(), end(sentence))) {
                return index - 1;
            }
            last--;
        }
        return last;
    }

    /** Whether a sentence is on a test that the one before does not name. */
    private boolean triesAnother(Span sentence, Span before) {
        for (Mention mention : mentions.within(sentence)) {
            boolean test = mention.kind() == Kind.BENCHMARK || mention.kind() == Kind.TEST;
            if (test
                    && mentions.within(before, mention.kind()).stream()
                            .noneMatch(tried -> tried.id().equals(mention.id()))) {
                return true;
            }
        }
        return false;
    }

    /** "The 8B has 68.4 and the 70B 82.0": still about the model that comes in these sizes. */
    private boolean listsSizes(Span sentence, Mention model) {
        if (SizeNames.in(model.name())) {
            return false;
        }
        Mention first = null;
        for (Mention mention : mentions.within(sentence, Kind.MODEL)) {
            boolean size = SizeNames.in(mention.name())
                    && SizeNames.without(mention.name()).equals(model.name());
            if (size && first != null && !first.id().equals(mention.id())) {
                return true;
            }
            first = size ? mention : first;
        }
        return false;
    }

    /** "OpenAI has answered with B": what its maker, whom the sentence is on, does with it. */
    private boolean brought(Span sentence, Mention named) {
        for (Mention mention : mentions.within(new Span(sentence.start(), named.start()), Kind.VENDOR)) {
            if (mention.name().equals(named.vendor()) && named.start() - mention.end() > BESIDE) {
                return true;
            }
        }
        return false;
    }

    /** "B is better", "B has a similar design": what B is beside the model spoken of. */
    private boolean likens(Span sentence, Mention named, Mention subject) {
        if (named.id().equals(subject.id())) {
            return false;
        }
        return LIKENS.next(plain, sentence.start(), end(sentence)) != null;
    }

    /** "Trained on traces of B", "B의 출력으로 학습했다": a rival that the sentence is not on. */
    private boolean oblique(Span sentence, Mention named) {
        int from = Math.max(sentence.start() + 1, named.start() - BEFORE);
        for (int i = from; i < named.start(); i++) {
            var word = plain.wordStart(i) ? OBLIQUE.longest(plain, i, named.start()) : null;
            if (word != null && named.start() - word.end() <= 1) {
                return true;
            }
        }
        int stop = Math.min(sentence.end(), named.end() + BEFORE);
        var behind = OBLIQUE_BEHIND.longest(plain, named.end(), stop);
        return behind != null && !topic(behind.end(), Math.min(sentence.end(), behind.end() + TOPIC));
    }

    /** "Aのスコアは", "A의 점수는", "Aでは": whether what a rival has is what the sentence is on. */
    private boolean topic(int from, int limit) {
        for (int i = from; i < limit; i++) {
            var mark = TOPIC_MARKS.longest(plain, i, limit);
            boolean word = mark != null && !(Folding.hangul(plain.at(i)) && Folding.hangul(plain.at(i + 1)));
            if (word && plain.at(i - 1) != ' ') { // unlike "이 모델"
                return true;
            }
            if (",.;\u3001".indexOf(plain.at(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean rivals(Mention named, Mention subject) {
        return named.vendor() == null
                ? !named.familyId().equals(subject.familyId())
                : !named.vendor().equals(subject.vendor());
    }

    /** "A gets 80 % on GPQA. B has 71 %, C 68 % on the same test.": results on nothing but what the sentence before names. */
    private boolean compares(Mention named, Span sentence, Span before) {
        return !triesAnother(sentence, before)
                && tested(before)
                && result(before.start(), end(before))
                && result(named.end(), Math.min(sentence.end(), named.end() + RESULT));
    }

    private static int end(Span sentence) {
        return Math.min(sentence.end(), sentence.start() + SENTENCE);
    }

    private boolean tested(Span sentence) {
        return mentions.first(sentence, Kind.BENCHMARK) != null || mentions.first(sentence, Kind.TEST) != null;
    }

    private boolean result(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
        }
        return false;
    }
}
