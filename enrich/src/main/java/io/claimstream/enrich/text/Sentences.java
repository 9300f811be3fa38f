package io.claimstream.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a block into sentences; versions ("GPT 5.4"), decimals and abbreviations do not end one. */
final class Sentences {
    private static final WordSet ABBREVIATIONS = new WordSet(List.of(
            "vs", "e.g", "i.e", "etc", "cf", "approx", "ca", "no", "nr", "fig", "dr", "mr", "mrs", "ms", "prof", "st",
            "inc", "corp", "ltd", "co", "jr", "sr", "u.s", "u.k", "z.b", "d.h", "u.a", "bzw", "inkl", "zzgl", "ggü",
            "p", "p.ex", "ej", "p.ej", "env", "resp", "al", "sec", "vol", "ver", "v", "art", "aprox", "max", "min",
            "mio", "mrd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "s",
            "vgl", "sog", "usw"));

    private Sentences() {}

    static List<Span> of(Plain plain, Span block) {
        List<Span> sentences = new ArrayList<>();
        String text = plain.text();
        int start = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c > '?' && c < '\u2026') {
                continue; // most characters
            }
            boolean ends = switch (c) {
                case '\n', '。', '！', '？', '｡' -> true;
                case '…' -> !goesOn(text, i + 1, block.end());
                case '.', '!', '?' -> stops(plain, start, i, block.end());
                default -> false;
            };
            if (ends) {
                int stop = i + 1;
                while (stop < block.end() && "\"')”’»」』）".indexOf(text.charAt(stop)) >= 0) {
                    stop++;
                }
                add(plain, sentences, start, stop);
                start = stop;
                i = stop - 1;
            }
        }
        add(plain, sentences, start, block.end());
        return sentences;
    }

    /** "X… which, no, still": a small letter goes on with what the dots broke off. */
    private static boolean goesOn(String text, int from, int end) {
        int next = from;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        return next < end && Character.isLowerCase(text.charAt(next));
    }

    private static boolean stops(Plain plain, int start, int i, int end) {
        int next = i + 1;
        while (next < end && "\"')”’»".indexOf(plain.text().charAt(next)) >= 0) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (plain.text().charAt(next) > ' ') {
            return plain.at(i) != '.' && Folding.unspaced(plain.text().charAt(next));
        }
        while (next < end && plain.text().charAt(next) <= ' ') {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (plain.at(i) == '.') {
            boolean small = Character.isLowerCase(plain.text().charAt(next));
            if ((small && !typed(plain, start, i) && !result(plain, start, i) && !numbered(plain, next, end))
                    || day(plain, start, i, next, end)) {
                return false;
            }
            int word = i;
            while (word > start && i - word < 8 && (Folding.wordly(plain.at(word - 1)) || plain.at(word - 1) == '.')) {
                word--;
            }
            boolean initial =
                    i - word == 1 && Character.isUpperCase(plain.text().charAt(word));
            return !initial && !ABBREVIATIONS.contains(plain, word, i);
        }
        return true;
    }

    /** Whether the sentence has begun with a small letter, as the next one may then: people type so. */
    private static boolean typed(Plain plain, int start, int stop) {
        int first = start;
        while (first < stop && plain.text().charAt(first) <= ' ') {
            first++;
        }
        return Character.isLowerCase(plain.text().charAt(first));
    }

    /** "79.9." and "41 %." end a sentence, whatever follows; "3." may not. */
    private static boolean result(Plain plain, int start, int stop) {
        int digit = stop;
        while (digit > start && stop - digit < 3 && Character.isDigit(plain.at(digit - 1))) {
            digit--;
        }
        boolean decimal = digit < stop
                && digit > start + 1
                && plain.at(digit - 1) == '.'
                && Character.isDigit(plain.at(digit - 2));
        return decimal || (stop > start && plain.at(stop - 1) == '%');
    }

    /** "o1-preview", "s1": a name in small letters. */
    private static boolean numbered(Plain plain, int start, int end) {
        int i = start;
        while (i < end && i - start < 20 && (Folding.wordly(plain.at(i)) || plain.at(i) == '-')) {
            if (Character.isDigit(plain.at(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** "am 18. November" */
    private static boolean day(Plain plain, int start, int stop, int next, int end) {
        int digit = stop;
        while (digit > start && stop - digit < 3 && Character.isDigit(plain.at(digit - 1))) {
            digit--;
        }
        return digit < stop && stop - digit < 3 && Quantities.UNITS.month(plain, next, end);
    }

    private static void add(Plain plain, List<Span> sentences, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && plain.text().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && plain.text().charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }
}
