package io.claimstream.ingest.copy;

import java.util.Arrays;

/**
 * The words of a text as hashes, whatever its case and punctuation. A letter of a script that is written
 * without spaces is a word by itself, of half the weight; a number keeps its separators.
 */
final class Tokens {
    static final int WORD = 2;
    static final int LETTER = 1;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[256];
    private byte[] weights = new byte[256];
    private boolean[] figures = new boolean[256];
    private int size;

    Tokens(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                at += Character.charCount(point);
            } else if (isUnspaced(point)) {
                add(hash(FNV_OFFSET, point), LETTER, false);
                at += Character.charCount(point);
            } else {
                at = word(text, at);
            }
        }
    }

    /** Reads the word that begins here, and says where it ends. */
    private int word(String text, int start) {
        long hash = FNV_OFFSET;
        boolean figure = false;
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inWord = Character.isLetterOrDigit(point) && !isUnspaced(point);
            if (!inWord && !isSeparator(text, at)) {
                break;
            }
            figure |= Character.isDigit(point);
            hash = hash(hash, Character.toLowerCase(point));
            at += Character.charCount(point);
        }
        add(hash, WORD, figure);
        return at;
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isUnspaced(int point) {
        if (point < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static long hash(long hash, int point) {
        return (hash ^ point) * FNV_PRIME;
    }

    private void add(long hash, int weight, boolean figure) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            figures = Arrays.copyOf(figures, 2 * size);
        }
        hashes[size] = hash;
        weights[size] = (byte) weight;
        figures[size] = figure;
        size++;
    }

    int size() {
        return size;
    }

    long hash(int index) {
        return hashes[index];
    }

    int weight(int index) {
        return weights[index];
    }

    /** Whether it has a digit. */
    boolean isFigure(int index) {
        return figures[index];
    }
}
