package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Block;
import org.jspecify.annotations.Nullable;

/** What an adjective stands with: the noun behind it, the name behind it, the verb before it. */
final class Forms {
    /** Letters between an adjective and the name behind it: a vendor's name. */
    private static final int NAME_REACH = 16;

    /** What ends a sentence behind "是…的", and is no noun. */
    private static final String PARTICLES = "没吗啊呢吧哦呀啦么";

    /** Characters of a verb that goes with the name behind it. */
    static final int ATTRIBUTIVE = 3;

    private static final int AMONG_REACH = 30;

    private Forms() {}

    /** Nothing when it is said of something that is no model, or of a class of models that stands for no particular one. */
    static @Nullable Form of(Sentence sentence, Hit hit) {
        Hit noun = Nouns.of(sentence, hit);
        if (noun != null && noun.is(Role.OTHER_NOUN)) {
            return null;
        }
        Hit future = sentence.first(Role.FUTURE, hit.end(), sentence.span().end());
        Hit plan = sentence.last(Role.PLAN, sentence.span().start(), hit.start());
        if ((future != null && sentence.gap(hit.end(), future.start()) <= 5)
                || (plan != null && sentence.gap(plan.end(), hit.start()) == 0)) {
            return Form.COPULAR;
        }
        int end = noun == null ? hit.end() : Math.max(hit.end(), noun.end());
        int start = noun == null ? hit.start() : Math.min(hit.start(), noun.start());
        if (sentence.any(Role.DETERMINER, hit.end(), Math.min(sentence.span().end(), hit.end() + 5))
                && noun == null
                && sentence.plain().at(hit.end()) == ' '
                && !sentence.any(Role.COPULA, Math.max(sentence.span().start(), hit.start() - 12), hit.start())) {
            return null;
        }
        if (noun == null && (counted(sentence, hit) || verb(sentence, hit))) {
            return null;
        }
        boolean single = noun != null && !noun.is(Role.MODEL_NOUNS);
        if (noun != null && noun.is(Role.MODEL_NOUNS) && ClassLists.any(sentence, end)) {
            return Form.LISTED;
        }
        boolean listed = listed(sentence, end, noun != null && !single, single);
        if (listed || examples(sentence, hit)) {
            boolean several = noun != null && (noun.is(Role.MODEL_NOUNS) || sentence.unspaced());
            return several ? Form.LISTED : Form.NAMED;
        }
        if (set(sentence, hit, end)) {
            return null;
        }
        boolean many = noun != null && noun.is(Role.MODEL_NOUNS);
        if (many && (intro(sentence, end) || sentence.place() == Block.Kind.HEADING)) {
            return Form.CLASS;
        }
        if ((noun != null || sentence.unspaced()) && ranked(sentence, start, end)) {
            boolean none =
                    many && plan != null && !named(sentence, sentence.span().start(), end);
            return none ? null : Form.RANKED; // "will go on to release leading open models"
        }
        if (noun == null && ofUnknown(sentence, hit)) {
            return null;
        }
        if (many && ClassLists.behind(sentence, start)) {
            return Form.COPULAR;
        }
        boolean copula = Copulas.joins(sentence, start, noun == null)
                || Copulas.coordinated(sentence, start)
                || (noun == null && Copulas.told(sentence, hit));
        if (copula || many) {
            return copula ? Form.COPULAR : null;
        }
        return noun != null ? Form.SINGULAR : Form.BARE;
    }

    private static boolean named(Sentence sentence, int from, int to) {
        return sentence.models().stream().anyMatch(model -> model.start() >= from && model.end() <= to);
    }

    /** "than proprietary models", "against open models": the others. */
    private static boolean set(Sentence sentence, Hit hit, int end) {
        if (sentence.unspaced()) {
            Hit behind =
                    sentence.first(Role.AGAINST, end, Math.min(sentence.span().end(), end + 8));
            boolean named =
                    sentence.models().stream().anyMatch(model -> model.start() >= end && model.start() < end + 8);
            if (behind != null && !named && !sentence.parted(end, behind.start())) {
                return true;
            }
        }
        Hit against = sentence.last(Role.AGAINST, Math.max(sentence.span().start(), hit.start() - 30), hit.start());
        return against != null
                && !sentence.lexicon().caseBehind()
                && !sentence.lexicon().joins(sentence.plain().of(against.span()))
                && !sentence.any(Role.OTHERS, against.end(), hit.start())
                && sentence.gap(against.end(), hit.start()) <= 12
                && !named(sentence, against.end(), hit.start());
    }

    private static boolean ranked(Sentence sentence, int start, int end) {
        int from = Math.max(sentence.span().start(), start - AMONG_REACH);
        Hit among = sentence.last(Role.AMONG, from, start);
        if (sentence.any(Role.OTHERS, from, start)) {
            return true;
        }
        if (among != null && sentence.gap(among.end(), start) <= 20) {
            return true;
        }
        Hit of = sentence.last(Role.OUT_OF, from, start);
        if (of != null && sentence.gap(of.end(), start) <= 20 && fronted(sentence, of, end)) {
            return true;
        }
        Hit behind = sentence.unspaced()
                ? sentence.first(Role.AMONG, end, Math.min(sentence.span().end(), end + 10))
                : null;
        return behind != null && !sentence.parted(end, behind.start());
    }

    /** "Of the open models, X is ahead": what a clause opens with, and a name right behind its comma. */
    private static boolean fronted(Sentence sentence, Hit of, int end) {
        int next = Integer.MAX_VALUE;
        for (Mention model : sentence.models()) {
            next = model.start() >= end ? Math.min(next, model.start()) : next;
        }
        return next <= sentence.span().end()
                && sentence.parted(end, next)
                && sentence.gap(end, next) <= NAME_REACH
                && !sentence.named(sentence.clauseStart(of.start()), of.start());
    }

    /** Whether it goes with a noun that no lexicon has: "an open-source command line", "die Open-Source-Lösung". */
    private static boolean ofUnknown(Sentence sentence, Hit hit) {
        if (sentence.unspaced()) {
            char last = sentence.plain().at(hit.end() - 1);
            boolean word = hit.end() < sentence.span().end()
                    && Character.isLetter(sentence.plain().at(hit.end()))
                    && PARTICLES.indexOf(sentence.plain().at(hit.end())) < 0;
            return last == 'の' || last == 'な' || (last == '的' && word); // "是闭源的。" is said of the subject
        }
        int next = hit.end();
        while (next < sentence.span().end()
                && (sentence.plain().at(next) == ' ' || sentence.plain().at(next) == '-')) {
            next++;
        }
        int behind = next;
        boolean word = next < sentence.span().end()
                && Character.isLetter(sentence.plain().at(next))
                && sentence.hits().stream().noneMatch(cue -> cue.is(Role.COPULA) && cue.start() == behind);
        Hit determiner =
                sentence.last(Role.DETERMINER, Math.max(sentence.span().start(), hit.start() - 20), hit.start());
        boolean determined = determiner != null && sentence.gap(determiner.end(), hit.start()) <= 12;
        if (!word) {
            return false;
        }
        boolean close = next - hit.end() <= 1;
        boolean capital = Character.isUpperCase(sentence.plain().text().charAt(next));
        return (determined && !Copulas.goesOn(sentence, next))
                || (close && capital)
                || (close && !particle(sentence, next));
    }

    /** Whether it is a verb with its number: "closed 17 of 40 tickets". */
    private static boolean counted(Sentence sentence, Hit hit) {
        return sentence.plain().at(hit.end()) == ' '
                && Character.isDigit(sentence.plain().at(hit.end() + 1))
                && !sentence.any(Role.COPULA, Math.max(sentence.span().start(), hit.start() - 12), hit.start());
    }

    /** Whether a word that may be a verb too has a name for its object, and no article: "I still open Claude". */
    private static boolean verb(Sentence sentence, Hit hit) {
        boolean name = sentence.models().stream().anyMatch(model -> model.start() == hit.end() + 1);
        return hit.cue().weak()
                && name
                && sentence.hits().stream()
                        .noneMatch(cue -> cue.end() == hit.start() - 1 && !cue.is(Role.PRONOUN) && !cue.is(Role.STILL))
                && !sentence.any(Role.DETERMINER, Math.max(sentence.span().start(), hit.start() - 7), hit.start())
                && !sentence.any(Role.ADJECTIVE, Math.max(sentence.span().start(), hit.start() - 12), hit.start());
    }

    /** Whether a word stands there that is no noun: "under", "today". A language without a list has only such. */
    private static boolean particle(Sentence sentence, int start) {
        for (Hit hit : sentence.hits()) {
            if (hit.start() == start) {
                return true;
            }
        }
        return !sentence.lexicon().particles();
    }

    /** "X 等专有模型", "XのようなオープンなLLM": the examples come first. */
    private static boolean examples(Sentence sentence, Hit hit) {
        Hit like = sentence.last(Role.LIKE, Math.max(sentence.span().start(), hit.start() - 8), hit.start());
        return sentence.unspaced()
                && like != null
                && sentence.gap(like.end(), hit.start()) <= 2
                && sentence.models().stream()
                        .anyMatch(model -> model.end() <= like.start() && sentence.gap(model.end(), like.start()) <= 2);
    }

    /** Whether a verb there only leads on to the name: "クローズドなモデルであるX". */
    static boolean attributive(Sentence sentence, int from, int to) {
        return sentence.lexicon().caseBehind() && to - from <= ATTRIBUTIVE && !comma(sentence, from, to);
    }

    /** Whether a comma stands there, which no name crosses: "闭源的百度，也把文心". */
    private static boolean comma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",，".indexOf(sentence.plain().text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list follows: "open models:". */
    private static boolean intro(Sentence sentence, int from) {
        char last = sentence.plain().at(sentence.span().end() - 1);
        return (last == ':' || last == '：') && sentence.span().end() - from < 60;
    }

    /** Whether names stand right behind: "models such as X", "model X", "models (X, Y)". */
    private static boolean listed(Sentence sentence, int from, boolean many, boolean single) {
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= from
                        && sentence.gap(from, model.start()) <= NAME_REACH
                        && !sentence.any(Role.NOT, from, model.start())
                        && (many
                                || (sentence.clauseEnd(from) >= model.start() && !sentence.joined(from, model.start())))
                        && ((many && !sentence.unspaced())
                                || !comma(sentence, from, model.start())
                                || sentence.any(Role.LIKE, from, model.start()))
                        && !Nouns.cased(sentence, from, model.start())
                        && (single || many || !sentence.any(Role.PLACE, from, model.start()))
                        && (sentence.plain().at(from) != ',' || sentence.any(Role.LIKE, from, from + 14))
                        && !sentence.any(Role.AGAINST, from, model.start())
                        && (sentence.any(Role.LIKE, from, model.start())
                                || attributive(sentence, from, model.start())
                                || !sentence.any(Role.COPULA, from, model.start()))
                        && !sentence.any(Role.BREAK, from, model.start())
                        && (single
                                || sentence.any(Role.LIKE, from, model.start())
                                || !sentence.any(Role.PARTICLE, from, model.start()))
                        && (many || sentence.unspaced() || !sentence.any(Role.LIKE, from, model.start())));
    }
}
