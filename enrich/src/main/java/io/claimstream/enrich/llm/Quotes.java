package io.claimstream.enrich.llm;

import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds quotes again in the article's own text, to the letter but for white space. */
final class Quotes {
    /** In UTF-16 units; no sentence and no table row that says one thing is longer. */
    private static final int LONGEST = 1000;

    private final Plain plain;
    private final String normal;
    private final int[] at;

    /**
     * @param text the article's own
     * @param plain what is read of it
     */
    Quotes(String text, Plain plain) {
        this.plain = plain;
        StringBuilder built = new StringBuilder(text.length());
        this.at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            boolean white = white(text.charAt(i));
            if (!white || (!built.isEmpty() && built.charAt(built.length() - 1) != ' ')) {
                at[built.length()] = i;
                built.append(white ? ' ' : text.charAt(i));
            }
        }
        this.normal = built.toString();
    }

    /** Where the quote stands first, in plain text; nothing where it does not stand, or cuts a word or a number. */
    @Nullable
    Span find(String quote) {
        String wanted = normal(quote);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return null;
        }
        for (int from = normal.indexOf(wanted); from >= 0; from = normal.indexOf(wanted, from + 1)) {
            Span found = plain(at[from], at[from + wanted.length() - 1] + 1);
            if (found != null && whole(found)) {
                return found;
            }
        }
        return null;
    }

    static String normal(String words) {
        StringBuilder normal = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!white(words.charAt(i))) {
                normal.append(words.charAt(i));
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The plain text that stretches from {@code start} to {@code end} of the article's; code, which is not read, has none. */
    private @Nullable Span plain(int start, int end) {
        int from = first(start);
        int to = first(end);
        while (to > from && plain.at(to - 1) <= ' ') {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }

    /** The first position of plain text that is at or behind {@code position} of the article's. */
    private int first(int position) {
        int low = 0;
        int high = plain.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plain.from(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean whole(Span span) {
        return !(joined(span.start()) || joined(span.end()));
    }

    /** Whether one word or number goes on across {@code position}. */
    private boolean joined(int position) {
        char before = plain.at(position - 1);
        char after = plain.at(position);
        if (before < 0x80 && after < 0x80) {
            boolean point = (after == '.' || after == ',') && digit(before) && digit(plain.at(position + 1));
            boolean behindPoint = (before == '.' || before == ',') && digit(after) && digit(plain.at(position - 2));
            return point || behindPoint || (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
        }
        return false;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
