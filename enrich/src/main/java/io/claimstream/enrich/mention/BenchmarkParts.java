package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a benchmark's name makes it a part of it: "the native part of 3LM", "la partie native de 3LM", "the
 * Kotlin version of HumanEval", "LMArena视觉榜", "IMO-ProofBench的基础集".
 */
final class BenchmarkParts {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> OF = WORDS.dictionary("part_of");
    private static final WordSet PARTS = WORDS.words("parts_told");
    /** Of these only one with a capital, or a word for a language, is a part: "many tasks of" is none. */
    private static final WordSet MANY = WORDS.words("parts_of_many");

    private static final WordSet LANGUAGES = WORDS.words("languages");
    private static final WordSet GENERAL = WORDS.words("no_parts");
    private static final Dictionary<Boolean> BOARDS = WORDS.dictionary("boards_joined");
    private static final WordSet JOINED = WORDS.words("joined_parts");
    private static final Dictionary<Boolean> SETS = WORDS.dictionary("sets_joined");
    private static final Dictionary<Boolean> NOT_JOINED = WORDS.dictionary("not_joined");
    private static final Dictionary<Boolean> LIKE = WORDS.dictionary("likened");
    /** What is like another stands within so many characters behind it. */
    private static final int NEAR = 30;

    private static final char OF_IT = '\u7684';
    private static final int LONGEST_WORD = 20;
    /** Signs that a part has in a writing without spaces. */
    private static final int LONGEST_PART = 6;

    private static final String SENTENCE_ENDS = ".!?:\n";

    private BenchmarkParts() {}

    /** The part told before a name that starts at {@code start}, if any. */
    static @Nullable String before(Plain plain, int start) {
        int noun = ofStart(plain, start);
        if (noun < 0) {
            return null;
        }
        int first = word(plain, noun);
        int second = first > 1 && plain.at(first - 1) == ' ' ? word(plain, first - 1) : first;
        if (first == noun || second >= first - 1) {
            return null;
        }
        boolean nounLast = noun(plain, first, noun);
        int from = nounLast ? second : first;
        int to = nounLast ? first - 1 : noun;
        if (!nounLast && !noun(plain, second, first - 1)) {
            return null;
        }
        int nounStart = nounLast ? first : second;
        int nounEnd = nounLast ? noun : first - 1;
        boolean inside = from > 1 && SENTENCE_ENDS.indexOf(plain.at(from - 2)) < 0;
        boolean named = (inside && plain.capital(from)) || LANGUAGES.contains(plain, from, to);
        boolean part = Character.isLetter(plain.at(from))
                && to - from > 2
                && !GENERAL.contains(plain, from, to)
                && (named || !MANY.contains(plain, nounStart, nounEnd));
        return part ? plain.text().substring(from, to) : null;
    }

    /** "MedQA, with its USMLE-style questions": whether a name only tells what another right before it is like. */
    static boolean likened(Plain plain, int end, int limit, int start, @Nullable Mention before) {
        return before != null
                && start - before.end() < NEAR
                && plain.at(end) == '-'
                && end + 1 < limit
                && LIKE.longest(plain, end + 1, limit) != null;
    }

    /** Where the space before "of", "von" or the like stands that ends right before {@code start}, or −1. */
    private static int ofStart(Plain plain, int start) {
        for (int i = start - 2; i > 0 && start - i < 8; i--) {
            if (plain.wordStart(i) && plain.at(i - 1) == ' ') {
                var of = OF.longest(plain, i, start);
                if (of != null && (of.end() == start - 1 || (of.end() == start && plain.at(start - 1) == '\''))) {
                    return i - 1;
                }
            }
        }
        return -1;
    }

    private static boolean noun(Plain plain, int start, int end) {
        return PARTS.contains(plain, start, end) || MANY.contains(plain, start, end);
    }

    /** Where the word starts that ends at {@code end}. */
    private static int word(Plain plain, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && (Folding.wordly(plain.at(start - 1)) || (plain.at(start - 1) == '-' && start < end))) {
            start--;
        }
        return start;
    }

    /** Behind the part told right behind a name that ends at {@code end}, in a writing without spaces; else {@code end}. */
    static int behind(Plain plain, int end, int limit) {
        int from = start(plain, end);
        int word = from > end && plain.at(from - 1) == OF_IT ? wordEnd(plain, from, limit) : from;
        if (word > from && word < limit && SETS.longest(plain, word, limit) != null) {
            return word; // "的clean测试集"
        }
        if (from >= limit || !Folding.unspaced(plain.at(from)) || NOT_JOINED.longest(plain, from, limit) != null) {
            return end;
        }
        for (int i = from + 1; i < Math.min(limit, from + LONGEST_PART) && Folding.unspaced(plain.at(i - 1)); i++) {
            if (SETS.longest(plain, i, limit) != null) {
                return i;
            }
            var board = JOINED.contains(plain, from, i) ? BOARDS.longest(plain, i, limit) : null;
            if (board != null) {
                return board.end();
            }
        }
        return end;
    }

    /** Where such a part starts: over "的" and a space. */
    static int start(Plain plain, int end) {
        int from = plain.at(end) == ' ' ? end + 1 : end;
        return plain.at(from) == OF_IT ? from + 1 : from;
    }

    private static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && latin(plain.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || c == '-';
    }
}
