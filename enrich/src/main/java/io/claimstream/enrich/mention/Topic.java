package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** The model that a sentence brings up as what it, and what follows, is about; a family only where the article is about it. */
final class Topic {
    /** Characters of a word that stands right before a name. */
    private static final int BEFORE = 20;

    private static final Dictionary<Boolean> RELATIVE = Roles.dictionary("relative");

    /** Characters between "from" and the name that it compares. */
    private static final int NEXT = 12;

    /** A sentence's subject is looked for among so many characters; keeps hostile text linear. */
    private static final int REACH = 400;

    private static final Dictionary<Boolean> COMPARISONS = Roles.dictionary("compare");
    private static final Dictionary<Boolean> COMPARE_NEXT = Roles.dictionary("compare_next");
    private static final Dictionary<Boolean> SINCE = Roles.dictionary("since");
    private static final Dictionary<Boolean> CAME_BEFORE = Roles.dictionary("came_before");
    private static final Dictionary<Boolean> CONCEDES = Roles.dictionary("concedes");
    private static final Dictionary<Boolean> CONCEDED = Roles.dictionary("conceded_behind");

    /** What stands right behind a number that is no result: day, month and year, and large numbers' words. */
    private static final String COUNTED =
            "\uCC9C\uBC31\u5343\u767E\uC77C\uC6D4\uB144\u65E5\u6708\u5E74\u53F7\uB9CC\uC5B5\uC870\u4E07\u4EBF\u5146\u5104";

    /** Characters of what opens a sentence before the name: "Zwei Wochen nach". */
    private static final int OPENING = 30;

    private final Plain plain;
    private final Mentions mentions;
    private final @Nullable Mention main;
    private final Coordination coordination;

    Topic(Plain plain, Mentions mentions, @Nullable Mention main) {
        this.plain = plain;
        this.mentions = mentions;
        this.main = main;
        this.coordination = new Coordination(plain, mentions);
    }

    /** The model of a heading, or else the family; a maker's name is no family's there. */
    @Nullable
    Mention ofHeading(Span heading) {
        Mention model = of(heading);
        if (model != null) {
            return model;
        }
        for (Mention named : mentions.within(heading, Kind.MODEL)) {
            if (!(named.family() && mentions.at(named.start(), Kind.VENDOR) != null)) {
                return named;
            }
        }
        return null;
    }

    /**
     * The first model of {@code sentence} that stands neither in brackets nor behind a word of comparison. None where a
     * pronoun or a result comes first: then the sentence stays with what was spoken of, and names its rivals.
     */
    @Nullable
    Mention of(Span sentence) {
        if (mentions.firstModel(sentence) == null) {
            return null;
        }
        int checked = sentence.start();
        int depth = 0;
        boolean compared = false;
        boolean result = false;
        boolean aside = false;
        boolean rival = false;
        int clause = conceded(sentence);
        Mention conceded = null;
        Mention opening = null;
        for (Mention mention : mentions.within(sentence)) {
            if (mention.start() - sentence.start() > REACH) {
                return conceded;
            }
            compared &= opening == null || mention.equals(coordination.next(opening, sentence.end()));
            opening = null;
            for (int i = checked; i < mention.start(); i++) {
                char c = plain.at(i);
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                compared = c == '>' || (compared && c != ',' && c != ';' && c != ':');
                rival &= c != ',';
                aside = c == ',' ? relative(i + 2, sentence.end()) : aside && c != ':';
                result |= depth == 0 && Results.at(plain, i);
                if (plain.wordStart(i)) {
                    int stays = StandIns.end(plain, i, mention.start());
                    if (stays > i && mention.start() - stays > 1) { // unlike "the model X"
                        return null;
                    }
                    var word = COMPARISONS.longest(plain, i, mention.start());
                    boolean compares = word != null
                            && Roles.compares(plain, i, word.end())
                            && !rival // "Aを上回るB" compares A, which stands before
                            && (mention.start() - word.end() <= NEXT
                                    || COMPARE_NEXT.longest(plain, i, word.end()) == null);
                    compared |= compares || CAME_BEFORE.longest(plain, i, mention.start()) != null || since(i, mention);
                    i = word == null ? i : word.end() - 1;
                }
            }
            int named = checked; // figures of a name are no results
            checked = Math.max(checked, mention.end());
            rival = model(mention) && coordination.compared(mention, sentence.end());
            opening = compared && opens(sentence, mention) && model(mention) ? mention : opening;
            if (model(mention)
                    && !rival
                    && !compared
                    && !aside
                    && depth == 0
                    && !ownsNumber(mention.start(), named)
                    && !Roles.listedBehind(plain, mention.end(), sentence.end())
                    && !(result && hasResult(mention, sentence.end()))) {
                if (mention.start() >= clause) {
                    return turnsBack(mention, sentence.end()) ? null : mention;
                }
                conceded = conceded == null ? mention : conceded;
            }
        }
        return conceded != null && goesOn(clause, sentence.end()) ? null : conceded;
    }

    /** "Two weeks after B": a word of time right before a name. */
    private boolean since(int position, Mention mention) {
        var word = SINCE.longest(plain, position, mention.start());
        return word != null && mention.start() - word.end() <= 1;
    }

    /** "Anders als B liest A": whether a name is what the sentence opens its comparison with, and its verb follows without a comma. */
    private boolean opens(Span sentence, Mention mention) {
        return mention.start() - sentence.start() <= OPENING && mention.equals(mentions.firstModel(sentence));
    }

    /** ", it", ", kostet es": whether a clause goes on with who was spoken of, by its first word or the second. */
    private boolean goesOn(int clause, int limit) {
        int second = clause;
        while (second < limit && Character.isLetter(plain.at(second))) {
            second++;
        }
        return StandIns.end(plain, clause, limit) > clause
                || (second + 1 < limit && StandIns.end(plain, second + 1, limit) > second + 1);
    }

    /** "前世代のA", "its predecessor A": whether the word before a name says that it came before who is spoken of. */
    boolean older(Mention mention) {
        for (int i = Math.max(0, mention.start() - BEFORE); i < mention.start(); i++) {
            var word = plain.wordStart(i) ? CAME_BEFORE.longest(plain, i, mention.start()) : null;
            if (word != null && mention.start() - word.end() <= 1) {
                return true;
            }
        }
        return false;
    }

    /** "A costs ten dollars, the Chinese model", "A가 10달러인 데 비해": whether more follows on who was spoken of. */
    private boolean turnsBack(Mention mention, int limit) {
        int stop = Math.min(limit, mention.end() + REACH);
        Mention next = mentions.firstModel(new Span(mention.end(), stop));
        stop = next == null ? stop : next.start();
        boolean told = false;
        for (int i = mention.end(); i < stop; i++) {
            char c = plain.at(i);
            boolean comma = c == ',' || c == '\uFF0C' || c == '\u3001' || c == ';';
            int clause = plain.at(i + 1) == ' ' ? i + 2 : i + 1;
            if (comma && told && clause < stop && StandIns.another(plain, clause, stop)) {
                return true;
            }
            told |= Character.isLetter(c);
            if (told && plain.wordStart(i) && CONCEDED.longest(plain, i, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Where A costs 15 dollars, it": where the clause begins that the sentence is for; else where the sentence does. */
    private int conceded(Span sentence) {
        int stop = Math.min(sentence.end(), sentence.start() + REACH);
        if (sentence.start() < stop && CONCEDES.longest(plain, sentence.start(), stop) != null) {
            for (int i = sentence.start(); i < stop - 2; i++) {
                if (plain.at(i) == ',' && plain.at(i + 1) == ' ') {
                    return i + 2;
                }
            }
        }
        return sentence.start();
    }

    private boolean model(Mention mention) {
        return mention.model()
                && (!mention.family() || (main != null && main.id().equals(mention.id())));
    }

    /** "The maker, which opened A last year, now": whom a clause in passing names. */
    private boolean relative(int start, int limit) {
        return start < limit && plain.wordStart(start) && RELATIVE.longest(plain, start, limit) != null;
    }

    /** Whether a result follows before another model is named. */
    private boolean hasResult(Mention mention, int limit) {
        int stop = Math.min(limit, mention.end() + REACH);
        Mention next = mentions.firstModel(new Span(mention.end(), stop));
        stop = next == null ? stop : next.start();
        for (int i = mention.end(); i < stop; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
        }
        return false;
    }

    /** "80 % for GPT-5", "les 42 % d'Opus": whose number it is, not whom the sentence is about. */
    private boolean ownsNumber(int start, int limit) {
        int letters = 0;
        for (int i = start - 1; i >= limit && start - i < 16; i--) {
            char c = plain.at(i);
            if (c == '%' || Character.isDigit(c)) {
                return letters > 0 && !inWord(i) && COUNTED.indexOf(plain.at(i + 1)) < 0;
            }
            if (c == ',' || c == '.' || c == ')' || c == ':' || c == ';') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return false;
    }

    /** "Ai2": a figure that letters stand before. */
    private boolean inWord(int figure) {
        int i = figure;
        while (Character.isDigit(plain.at(i))) {
            i--;
        }
        return i < figure && Character.isLetter(plain.at(i)) && !Folding.uncased(plain.at(i));
    }
}
