package io.claimstream.enrich.alias;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** A name in quotation marks, or in words with capitals. */
final class OtherName {
    private static final String OPEN = "\"'“‘„«「『《‹";
    private static final String CLOSE = "\"'”’“»」』》›";
    private static final int LONGEST = 40;
    private static final int WORDS = 3;

    private OtherName() {}

    /** The one that starts at {@code from}, behind spaces, a colon, "of" or "is" left out; nothing where there is none. */
    static @Nullable Span behind(CuedSentence sentence, int from) {
        int i = from;
        int limit = sentence.span().end();
        while (i < limit && " :,是为は은는'".indexOf(sentence.plain().at(i)) >= 0 && OPEN.indexOf(printed(sentence, i)) < 0) {
            i++;
        }
        if (i < limit && OPEN.indexOf(printed(sentence, i)) >= 0) {
            return quoted(sentence, i);
        }
        return capitals(sentence, i, limit);
    }

    /** The quoted one that ends right before {@code to}. */
    static @Nullable Span before(CuedSentence sentence, int to) {
        int i = to - 1;
        while (i > sentence.span().start() && sentence.plain().at(i) == ' ') {
            i--;
        }
        if (CLOSE.indexOf(printed(sentence, i)) >= 0) {
            for (int open = i - 1; open >= sentence.span().start() && i - open <= LONGEST; open--) {
                if (OPEN.indexOf(printed(sentence, open)) >= 0) {
                    return name(sentence, open + 1, i);
                }
            }
            return null;
        }
        int start = i;
        while (start > sentence.span().start() && part(printed(sentence, start))) {
            start--;
        }
        return capitals(sentence, start + 1, i + 1);
    }

    private static @Nullable Span quoted(CuedSentence sentence, int open) {
        int stop = Math.min(sentence.span().end(), open + LONGEST);
        for (int i = open + 1; i < stop; i++) {
            boolean apostrophe =
                    printed(sentence, i) == '\'' && Character.isLetter(sentence.plain().at(i + 1)) && Folding.wordly(sentence.plain().at(i + 1));
            if (CLOSE.indexOf(printed(sentence, i)) >= 0 && !apostrophe) {
                return name(sentence, open + 1, i);
            }
        }
        return null;
    }

    private static @Nullable Span name(CuedSentence sentence, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (sentence.plain().at(start) == ' ')) {
            start++;
        }
        while (end > start && " ,.".indexOf(sentence.plain().at(end - 1)) >= 0) {
            end--;
        }
        boolean sentenceLike =
                Character.isLowerCase(printed(sentence, start)) && sentence.parted(start, end, " ");
        return end - start > 1 && !sentenceLike ? new Span(start, end) : null;
    }

    /** Words that start with a capital or have a hyphen or a number inside. */
    private static @Nullable Span capitals(CuedSentence sentence, int from, int limit) {
        int end = from;
        int words = 0;
        int i = from;
        while (i < limit && words < WORDS) {
            int word = i;
            while (i < limit && part(printed(sentence, i))) {
                i++;
            }
            boolean hyphen = false;
            for (int j = word; j < i; j++) {
                char c = printed(sentence, j);
                hyphen |= c == '-' && j > word && j < i - 1;
            }
            if (i == word || !(Character.isUpperCase(printed(sentence, word)) || (hyphen && words == 0))) {
                break;
            }
            end = i;
            words++;
            if (i < limit && sentence.plain().at(i) == ' ') {
                i++;
            }
        }
        return end - from > 1 ? new Span(from, end) : null;
    }

    private static boolean part(char c) {
        return Folding.wordly(c) || c == '-';
    }

    private static char printed(CuedSentence sentence, int i) {
        return i < 0 || i >= sentence.plain().length() ? 0 : sentence.plain().text().charAt(i);
    }
}
