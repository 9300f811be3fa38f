package io.claimstream.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Character by character, what counts as the same when words are compared. */
public final class Folding {
    private static final char HAN = 0x4E00;
    private static final char[] SIMPLIFIED = variants();

    /** Of every character there is: all that is read is asked for, several times. */
    private static final char[] FOLDED = new char[0x10000];

    private static final boolean[] WORDLY = new boolean[FOLDED.length];
    private static final boolean[] CAPITAL = new boolean[FOLDED.length];

    static {
        for (int i = 0; i < FOLDED.length; i++) {
            char c = (char) i;
            FOLDED[i] = caseless(c) ? han(c) : small(c);
            WORDLY[i] = !caseless(c) && Character.isLetterOrDigit(c);
            CAPITAL[i] = !caseless(c) && Character.isUpperCase(c);
        }
    }

    private Folding() {}

    /**
     * Lower case; one hyphen, apostrophe, quote and space for their many forms; full-width forms as ASCII; traditional
     * Chinese characters as the simplified ones that stand for them, so that one list of words reads both.
     */
    public static char fold(char c) {
        return FOLDED[c];
    }

    /** A word with simplified characters for its traditional ones, as a folded text has them. */
    public static String simplified(String word) {
        char[] signs = word.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = han(signs[i]);
        }
        return new String(signs);
    }

    private static char han(char c) {
        return c >= HAN && c - HAN < SIMPLIFIED.length ? SIMPLIFIED[c - HAN] : c;
    }

    /** From {@code traditional.txt}: pairs of characters, traditional and simplified, after Unicode's variants. */
    private static char[] variants() {
        char[] simplified = new char[0x5200];
        for (int i = 0; i < simplified.length; i++) {
            simplified[i] = (char) (HAN + i);
        }
        try (InputStream in = Folding.class.getResourceAsStream("traditional.txt")) {
            String pairs = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            char[] signs = pairs.replace("\n", "").toCharArray();
            for (int i = 0; i + 1 < signs.length; i += 2) {
                simplified[signs[i] - HAN] = signs[i + 1];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }

    /** A whole word or phrase, folded. */
    public static String fold(String words) {
        char[] folded = words.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The same as {@link #fold(char)}, but for traditional characters, which stay: for what is shown. */
    public static char small(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2015' -> '\u2014';
            case '\u301C' -> '~';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u00A0', '\u202F', '\u2009', '\u200A', '\u2007', '\u3000', '\t' -> ' ';
            case '\u3002' -> '.';
            case '\u3001' -> ',';
            default -> Character.toLowerCase(c);
        };
    }

    static boolean capital(char c) {
        return CAPITAL[c];
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
        return WORDLY[c];
    }

    /** Hangul: words have spaces, but particles hang on to a name ("GPT-5는"). */
    public static boolean hangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
