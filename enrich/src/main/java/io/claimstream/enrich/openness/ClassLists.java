package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import java.util.List;

/** Names that a class of models is told by: "open models such as A", "models that are closed: A", "the open ones are A". */
final class ClassLists {
    /** Letters between a class and the mark or verb behind which its members are named. */
    private static final int CLASS = 32;

    /** Letters between a mark and the first name: a maker's name. */
    private static final int FIRST = 12;

    /** Characters between a name and the words that put it among others: "A from B among them". */
    private static final int BEHIND = 40;

    /** Letters of "three". */
    private static final int NUMBER = 12;

    /** Detail of words that stand behind the names, too: "among them". */
    private static final String AMONG_THEM = "among them";

    private ClassLists() {}

    /** Whether the members of a class are named behind it. */
    static boolean any(Sentence sentence, int from) {
        for (Mention model : sentence.models()) {
            if (model.start() >= from) {
                return !sentence.unspaced() && opens(sentence, from, model);
            }
        }
        return false;
    }

    /** "A, B and C: three open models", "A and B, two open models": whether a class tells what is named right before it. */
    static boolean behind(Sentence sentence, int start) {
        List<Mention> models = sentence.models();
        int last = -1;
        for (int i = 0; i < models.size(); i++) {
            last = models.get(i).end() <= start ? i : last;
        }
        if (last < 1 || models.get(last).start() - models.get(last - 1).end() > FIRST + FIRST) {
            return false;
        }
        int end = models.get(last).end();
        return ":,(\u2014\u2013".indexOf(mark(sentence, end)) >= 0
                && sentence.gap(end, start) <= NUMBER
                && !sentence.any(Role.AGAINST, end, start)
                && !sentence.any(Role.NOT, end, start)
                && !sentence.any(Role.LIKE, end, start)
                && !sentence.any(Role.COPULA, end, start)
                && !sentence.joined(end, start);
    }

    private static char mark(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.span().end() && sentence.plain().at(i) == ' ') {
            i++;
        }
        return sentence.plain().at(i);
    }

    /** Whether {@code model} opens the list of what is of the class that ends at {@code from}. */
    static boolean opens(Sentence sentence, int from, Mention model) {
        int to = model.start();
        if (sentence.named(from, to) || owns(sentence, model)) {
            return false;
        }
        if (amongThem(sentence, from, model)) {
            return true;
        }
        if (sentence.any(Role.BREAK, from, to)
                || sentence.any(Role.AGAINST, from, to)
                || sentence.any(Role.ADJECTIVE, from, to)
                || sentence.any(Role.NOT, from, to)) {
            return false;
        }
        return apposed(sentence, from, model)
                || behindColon(sentence, from, to)
                || behindVerb(sentence, from, to)
                || behindLike(sentence, from, to);
    }

    /** "open models: A, B" */
    private static boolean behindColon(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (":：".indexOf(sentence.plain().at(i)) >= 0) {
                return sentence.gap(from, i) <= CLASS && sentence.gap(i, to) <= FIRST;
            }
        }
        return false;
    }

    /** "The closed models, A and B, lead": names between two commas right behind. */
    private static boolean apposed(Sentence sentence, int from, Mention first) {
        List<Mention> models = sentence.models();
        int index = models.indexOf(first) + 1;
        return sentence.plain().at(from) == ','
                && sentence.gap(from, first.start()) == 0
                && index < models.size()
                && models.get(index).start() - first.end() <= FIRST + FIRST
                && sentence.joined(first.end(), models.get(index).start())
                && sentence.plain().at(models.get(index).end()) == ',';
    }

    /** "the open ones are A and B" */
    private static boolean behindVerb(Sentence sentence, int from, int to) {
        Hit verb = sentence.last(Role.COPULA, from, to);
        return verb != null
                && sentence.gap(verb.end(), to) == 0
                && sentence.gap(from, verb.start()) <= CLASS
                && !sentence.parted(from, verb.start());
    }

    private static boolean behindLike(Sentence sentence, int from, int to) {
        Hit like = sentence.last(Role.LIKE, from, to);
        return like != null && sentence.gap(like.end(), to) == 0 && sentence.gap(from, like.start()) <= CLASS;
    }

    /** "other open models, A and B among them" */
    private static boolean amongThem(Sentence sentence, int from, Mention model) {
        Hit them =
                sentence.first(Role.LIKE, model.end(), Math.min(sentence.span().end(), model.end() + BEHIND));
        return them != null
                && AMONG_THEM.equals(them.cue().detail())
                && sentence.parted(from, model.start())
                && sentence.gap(from, model.start()) <= CLASS;
    }

    /** "the open ones are A's problem" */
    private static boolean owns(Sentence sentence, Mention model) {
        return "'’".indexOf(sentence.plain().at(model.end())) >= 0;
    }
}
