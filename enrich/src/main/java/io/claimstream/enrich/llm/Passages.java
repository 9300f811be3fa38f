package io.claimstream.enrich.llm;

import java.util.ArrayList;
import java.util.List;

/** Parts a text at its blank lines into passages that a language model reads at once. */
final class Passages {
    /** UTF-16 units, some 3,000 words of English. */
    static final int LONGEST = 16_000;

    /** What is behind them is not asked about: a bound on what one article costs. */
    static final int MOST = 16;

    private Passages() {}

    static List<String> of(String text) {
        List<String> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length() && passages.size() < MOST) {
            int end = text.length() - start <= LONGEST ? text.length() : end(text, start);
            String passage = text.substring(start, end);
            if (!passage.isBlank()) {
                passages.add(passage);
            }
            start = end;
        }
        return passages;
    }

    /** Behind the last paragraph that fits, else the last line, else the last word, else where it is full. */
    private static int end(String text, int start) {
        int full = start + LONGEST;
        for (String between : List.of("\n\n", "\n", " ")) {
            int last = text.lastIndexOf(between, full - between.length());
            if (last > start) {
                return last + between.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(full - 1)) ? full - 1 : full;
    }
}
