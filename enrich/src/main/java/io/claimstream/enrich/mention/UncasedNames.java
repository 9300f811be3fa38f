package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that start in a writing without capitals, known by the number they go on with: "미리내 32B", "飞燕Coder-3",
 * "鲲鹏2"; of Hangul, by a Latin word as well: "셈틀GPT". Where words have no spaces, a name starts behind a sign or behind one of the words that stand before names.
 */
final class UncasedNames {
    private static final WordSet BEFORE = new WordSet(Roles.list("before_names"));
    private static final Dictionary<Boolean> BEHIND = Roles.dictionary("behind_names");
    private static final Dictionary<Boolean> LICENCES = Roles.dictionary("licences");
    private static final Dictionary<Boolean> NO_NAMES = Roles.dictionary("no_uncased_names");

    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");

    /** "씽크 32B" goes on with a name; it is none. */
    private static final Dictionary<Boolean> SUFFIXES = suffixes();

    /** A name has so many characters before its number or its Latin word. */
    private static final int MOST = 6;

    /** Letters of the Latin word that makes one of Hangul a name: "셈틀GPT". */
    private static final int LATIN = 3;

    /** What is no name alone makes one with a word before it. */
    private static final List<String> OF_MODELS = Roles.list("models_joined");

    private static final WordSet ELSEWHERE = new WordSet(Roles.list("elsewhere"));

    private static final String CLOSING = ",.;:!?)\"'\u300D\u300F\u300B\u201D(\u3001\u2014 ";

    /** Endings of words that say something of the next one. */
    private static final List<String> ENDINGS = Roles.list("no_name_endings");

    /** Signs that make sentences, not names. */
    private static final String GRAMMAR = String.join("", Roles.list("grammar_signs"));

    private static final String QUOTES = "\u300C\u300E\u201C\u2018'\"";

    private UncasedNames() {}

    private static Dictionary<Boolean> suffixes() {
        Dictionary<Boolean> suffixes = new Dictionary<>();
        Roles.map("spellings").keySet().forEach(spelling -> suffixes.add(spelling, true));
        return suffixes;
    }

    /** The one whose uncased part ends at {@code end}, where a Latin letter, a digit or a sign follows. */
    static @Nullable NewName endingAt(Plain plain, int end, int from, int limit) {
        int start = quotedWords(plain, start(plain, end, from), from);
        int least = start > from && QUOTES.indexOf(plain.text().charAt(start - 1)) >= 0 ? 1 : 2;
        if (end - start < least
                || word(plain, start, end)
                || LICENCES.longest(plain, over(plain, end), limit) != null) {
            return null;
        }
        int family = end;
        int number = over(plain, end);
        if (number == end && plain.capital(end) && !Character.isDigit(plain.at(end + 1))) {
            while (family < limit && Folding.wordly(plain.at(family)) && !Character.isDigit(plain.at(family))) {
                family++;
            }
            number = over(plain, family);
        }
        int size = SizeNames.size(plain.text(), number);
        if (size > number && plain.wordEnd(size, limit) && !SizeNames.only(plain, size, limit)) {
            return new NewName(start, family, size, Shape.VERSIONED); // "넘긴 519B" is no name
        }
        int version = version(plain, number, limit);
        if (version >= 0) {
            boolean pointed = plain.text().substring(number, version).indexOf('.') > 0;
            return new NewName(start, family, version, pointed ? Shape.POINTED : Shape.VERSIONED);
        }
        boolean latin = family - end >= LATIN && Folding.hangul(plain.at(end - 1));
        return latin
                        && (!ELSEWHERE.contains(plain, end, family)
                                || OF_MODELS.stream()
                                        .anyMatch(word -> plain.folded().startsWith(word, end)))
                ? new NewName(start, family, family, Shape.INNER)
                : null;
    }

    /** Whether it starts or ends as no name does; a word of Hangul ends in a particle, or is one. */
    private static boolean word(Plain plain, int start, int end) {
        boolean hangul = Folding.hangul(plain.at(end - 1));
        for (int i = start; i < end; i++) {
            if (GRAMMAR.indexOf(plain.text().charAt(i)) >= 0) {
                return true;
            }
        }
        if (SUFFIXES.longest(plain, start, end) != null
                || NO_NAMES.longest(plain, start, end) != null
                || (hiragana(plain.at(end - 1)) && !quoted(plain, start))
                || (hangul && start > 0 && Folding.wordly(plain.at(start - 1)))
                || (plain.at(end) == ' '
                        && !quoted(plain, start)
                        && ENDINGS.stream()
                                .anyMatch(ending -> plain.folded().startsWith(ending, end - ending.length())))) {
            return true;
        }
        for (int i = end - 1; i >= start; i--) {
            var model = MODEL_WORDS.longest(plain, i, end);
            if (model != null && model.end() == end) {
                return true;
            }
        }
        for (int i = end - 1; i > start; i--) {
            var last = NO_NAMES.longest(plain, i, end);
            last = last == null && hangul && end - start > 2 ? BEHIND.longest(plain, i, end) : last;
            if (last != null && last.end() == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(Plain plain, int start) {
        return start > 0 && "\u300C\u300E\"".indexOf(plain.at(start - 1)) >= 0;
    }

    /** Where the quote opens in which nothing but another word of Hangul stands before {@code start}: "'나비 메드 7B'". */
    private static int quotedWords(Plain plain, int start, int from) {
        if (plain.at(start - 1) != ' ' || !Folding.hangul(plain.at(start))) {
            return start;
        }
        int first = start - 1;
        while (first > from && start - first <= MOST && Folding.hangul(plain.at(first - 1))) {
            first--;
        }
        boolean quoted =
                first > from && first < start - 1 && QUOTES.indexOf(plain.text().charAt(first - 1)) >= 0;
        return quoted ? first : start;
    }

    private static int start(Plain plain, int end, int from) {
        int start = end;
        boolean hangul = Folding.hangul(plain.at(end - 1));
        while (start > from && end - start <= MOST) {
            char before = plain.at(start - 1);
            if (hangul ? !Folding.hangul(before) : !Folding.unspaced(before)) {
                return start;
            }
            if (!hangul && end - start > 1 && introduced(plain, start, from)) {
                return start;
            }
            start--;
        }
        return end - start <= MOST ? start : end;
    }

    private static boolean introduced(Plain plain, int start, int from) {
        for (int length = 1; length <= 2 && start - length >= from; length++) {
            if (BEFORE.contains(plain, start - length, start)) {
                return !(hiragana(plain.at(start - 1)) && hiragana(plain.at(start)));
            }
        }
        return false;
    }

    /** Behind a version such as "2", "1.5" or "R1" that no unit and no counter follows; else −1. */
    private static int version(Plain plain, int number, int limit) {
        int i = number;
        if (i < limit && plain.capital(i)) {
            i++;
        }
        int digits = i;
        while (i < limit && i - digits < 3 && (digit(plain, i) || (plain.at(i) == '.' && digit(plain, i + 1)))) {
            i++;
        }
        boolean ends = i >= limit
                || (CLOSING.indexOf(plain.at(i)) >= 0 && !(plain.at(i) == ',' && digit(plain, i + 1)))
                || BEHIND.longest(plain, i, limit) != null;
        return i > digits && ends ? i : -1;
    }

    private static boolean digit(Plain plain, int i) {
        return plain.at(i) >= '0' && plain.at(i) <= '9';
    }

    private static boolean hiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    private static int over(Plain plain, int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }
}
