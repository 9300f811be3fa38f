package io.claimstream.enrich.text;

import java.util.stream.IntStream;

/**
 * With which two words a dictionary's entries open. A text has the opening of each of its words computed once
 * ({@link #of}), for all dictionaries; at most places no entry of a dictionary starts, and those are passed over by a look
 * at the word there and the one behind it.
 *
 * <p>An opening is a hash of a word's letters, the first digit behind a letter being the last of them; of what is no
 * letter (a sign, a character of an unspaced writing system) it is one of two characters. It never rules out an entry:
 * there is one for each way in which a text may join or part an entry's words.
 */
final class Openings {
    /** Letters of the longest opening. */
    private static final int LETTERS = 16;

    /** Stands for the opening of what is no word's start. */
    static final int NONE = 0;

    /** Letters that tell when an apostrophe follows them somewhere: it may end a word, or be left out. */
    private static final int STEM = 3;

    /** Stands for whatever follows the first letter. */
    private static final char ANY = 1;

    /** Stands for any digit. */
    private static final char DIGIT = '0';

    private static final int ASCII = 2 * Long.SIZE;

    /** Where the next word would start of which nothing is asked. */
    private static final int ANYTHING = -1;

    private final boolean digitsMayFollow;

    /** Of ASCII's first 64 characters, signs and digits, those that entries start with, a bit each. */
    private final long signs;

    /** The same of the others, letters for the most part. */
    private final long letters;

    /** Those of first words; one behind which anything may follow tells all. */
    private final Hashes firsts;

    /** Those of first words and the words behind them. */
    private final Hashes pairs;

    /** Takes an opening of an entry's word, and where its next word starts if that counts. */
    private interface Taker {
        void take(int opening, int next);
    }

    /**
     * @param entries as the trie has them
     */
    Openings(Iterable<String> entries, boolean digitsMayFollow) {
        this.digitsMayFollow = digitsMayFollow;
        IntStream.Builder firsts = IntStream.builder();
        IntStream.Builder alone = IntStream.builder();
        IntStream.Builder pairs = IntStream.builder();
        long[] starts = new long[2];
        for (String entry : entries) {
            char start = entry.charAt(0);
            if (start < ASCII) {
                starts[start / Long.SIZE] |= 1L << start;
            }
            openings(entry, 0, (opening, next) -> {
                firsts.add(opening);
                if (next == ANYTHING || next == entry.length()) {
                    alone.add(opening);
                } else {
                    openings(entry, next, (second, behind) -> pairs.add(pair(opening, second)));
                }
            });
        }
        this.signs = starts[0];
        this.letters = starts[1];
        this.firsts = new Hashes(firsts.build().toArray(), alone.build().toArray());
        this.pairs = new Hashes(pairs.build().toArray(), new int[0]);
    }

    /** The opening of the word that starts at {@code i}. */
    static int of(char[] folded, int i, int length) {
        char first = folded[i];
        if (!Folding.wordly(first)) {
            char second = i + 1 < length ? folded[i + 1] : ' ';
            return two(first, second);
        }
        if (Character.isDigit(first)) {
            return number(first);
        }
        int opening = first;
        int stem = 0;
        for (int j = i + 1; j < i + LETTERS && j < length; j++) {
            char c = folded[j];
            if (c == '\'') {
                return stem == 0 ? two(first, ANY) : hash(stem);
            }
            if (!Folding.wordly(c)) {
                return hash(opening);
            }
            if (Character.isDigit(c)) {
                return hash(more(opening, DIGIT));
            }
            opening = more(opening, c);
            stem = j == i + STEM - 1 ? more(opening, ANY) : stem;
        }
        return hash(opening);
    }

    /** Whether an entry may start with this character. */
    boolean may(char first) {
        return first >= ASCII || ((first < Long.SIZE ? signs : letters) >>> first & 1) != 0;
    }

    /**
     * Whether an entry may start where a word of this opening does, with a character that one may start with.
     *
     * @param next the opening of the next word, past what may part two words of an entry
     */
    boolean may(int opening, char first, int next) {
        if (!Folding.wordly(first)) {
            return firsts.of(opening) != Hashes.NONE || firsts.of(two(first, ANY)) != Hashes.NONE;
        }
        int marked = firsts.of(opening);
        return marked == Hashes.SOME ? pairs.of(pair(opening, next)) != Hashes.NONE : marked != Hashes.NONE;
    }

    private void openings(String entry, int start, Taker taker) {
        char first = entry.charAt(start);
        if (!Folding.wordly(first)) {
            signs(entry, start, taker);
        } else if (Character.isDigit(first)) {
            taker.take(number(first), ANYTHING);
        } else {
            taker.take(two(first, ANY), ANYTHING); // an apostrophe may follow soon
            letters(entry, start, taker);
        }
    }

    private static void signs(String entry, int start, Taker taker) {
        char first = entry.charAt(start);
        taker.take(two(first, ' '), ANYTHING); // a space or an apostrophe may follow
        int second = start + 1 < entry.length() && entry.charAt(start + 1) == Trie.GAP ? start + 2 : start + 1;
        taker.take(two(first, second < entry.length() ? entry.charAt(second) : ANY), ANYTHING);
    }

    private void letters(String entry, int start, Taker taker) {
        int opening = entry.charAt(start);
        int letters = 1;
        int i = start + 1;
        while (i < entry.length() && letters < LETTERS) {
            char c = entry.charAt(i++);
            if (c == Trie.GAP) {
                taker.take(hash(opening), i); // or nothing parts them
            } else if (!Folding.wordly(c)) {
                break;
            } else if (Character.isDigit(c)) {
                taker.take(hash(opening), ANYTHING); // a space may part them
                taker.take(hash(more(opening, DIGIT)), ANYTHING);
                return;
            } else {
                opening = more(opening, c);
                letters++;
                if (letters == STEM) {
                    taker.take(hash(more(opening, ANY)), ANYTHING);
                }
            }
        }
        taker.take(hash(opening), ANYTHING);
        if (digitsMayFollow && letters < LETTERS) {
            taker.take(hash(more(opening, DIGIT)), ANYTHING);
        }
    }

    private static int number(char first) {
        return hash(more(DIGIT, first));
    }

    private static int two(char first, char second) {
        boolean parted = second <= ' ' && second != ANY;
        char next = parted || Dictionary.gap(second) || second == '\'' ? ' ' : second;
        return hash(more(more(first, ANY), Character.isDigit(next) ? DIGIT : next));
    }

    private static int more(int opening, char c) {
        return opening * 0x01000193 + c;
    }

    /** Never {@link #NONE}. */
    private static int hash(int opening) {
        int hash = opening * 0x9E3779B1;
        return hash == NONE ? 1 : hash;
    }

    private static int pair(int opening, int next) {
        return (opening ^ next * 31) * 0x9E3779B1;
    }
}
