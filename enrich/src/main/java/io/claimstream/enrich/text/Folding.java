package io.claimstream.enrich.text;

/** Character by character, what counts as the same when words are compared. */
public final class Folding {
    private static final char[] SMALL = new char[0x250];
    private static final boolean[] WORDLY = new boolean[SMALL.length];
    private static final boolean[] CAPITAL = new boolean[SMALL.length];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = slow(c);
            WORDLY[c] = Character.isLetterOrDigit(c);
            CAPITAL[c] = Character.isUpperCase(c);
        }
    }

    private Folding() {}

    /** Lower case; one hyphen, apostrophe, quote and space for their many forms; full-width forms as ASCII. */
    public static char fold(char c) {
        return c < SMALL.length ? SMALL[c] : caseless(c) ? c : slow(c);
    }

    /** A whole word or phrase, folded. */
    public static String fold(String words) {
        char[] folded = words.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char slow(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2015' -> '\u2014';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u00A0', '\u202F', '\u2009', '\u200A', '\u2007', '\u3000', '\t' -> ' ';
            case '\u3002' -> '.';
            case '\u3001' -> ',';
            default -> Character.toLowerCase(c);
        };
    }

    static boolean capital(char c) {
        return c < CAPITAL.length ? CAPITAL[c] : !caseless(c) && Character.isUpperCase(c);
    }

    /** Whether {@code c} is of a writing without capitals (Han, kana, Hangul). */
    public static boolean uncased(char c) {
        return caseless(c);
    }

    private static boolean caseless(char c) {
        return unspaced(c) || hangul(c);
    }

    /** Whether words of the writing system of {@code c} are not parted by spaces (Han, kana). */
    public static boolean unspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    /** Whether {@code c} is part of a word that a name may not cut: a letter of a spaced writing system, or a digit. */
    public static boolean wordly(char c) {
        return c < WORDLY.length ? WORDLY[c] : !caseless(c) && Character.isLetterOrDigit(c);
    }

    /** Hangul: words have spaces, but particles hang on to a name ("GPT-5는"). */
    public static boolean hangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
