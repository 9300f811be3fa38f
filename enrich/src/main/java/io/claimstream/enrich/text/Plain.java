package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * An article's words without its markup. All reading is done here, in these offsets; {@link #from} and {@link #to} lead
 * back to the article's own text, where evidence is quoted.
 */
public final class Plain {
    private final String text;
    private final String folded;
    private final char[] compared;
    private final int[] openings;
    private final int[] nextOpenings;
    private final int[] at;
    private final Places starts;
    private final Places capitals;
    private final Places digits;
    private final Places names;
    private final boolean uncased;

    private Plain(char[] printed, int[] at, int length) {
        this.text = new String(printed, 0, length);
        this.compared = new char[length];
        this.at = at;
        this.starts = new Places(length);
        this.capitals = new Places(length);
        this.digits = new Places(length);
        this.names = new Places(length);
        boolean inWord = false;
        boolean uncased = false;
        for (int i = 0; i < length; i++) {
            char c = printed[i];
            char folded = Folding.fold(c);
            compared[i] = folded;
            boolean wordly = Folding.wordly(folded);
            if (folded > ' ' && !(inWord && wordly)) {
                starts.add(i);
            }
            if (Folding.capital(c)) {
                capitals.add(i);
            }
            if (folded >= '0' && folded <= '9') {
                digits.add(i);
            }
            inWord = wordly;
            uncased |= Folding.uncased(c);
        }
        this.uncased = uncased;
        this.folded = new String(compared);
        this.openings = new int[length];
        for (int i = starts.next(0, length); i < length; i = starts.next(i + 1, length)) {
            openings[i] = Openings.of(compared, i, length);
            if (!Character.isLowerCase(printed[i]) && Character.isLetterOrDigit(printed[i])) {
                names.add(i);
            }
        }
        this.nextOpenings = new int[length];
        int next = Openings.NONE;
        for (int i = starts.last(length); i >= 0; i = starts.last(i)) {
            nextOpenings[i] = next;
            next = Dictionary.gap(compared[i]) ? next : openings[i];
        }
    }

    /** The words as printed. */
    public String text() {
        return text;
    }

    /**
     * The words as compared: lower case, ASCII for full-width forms, one kind of hyphen, apostrophe and space; as long
     * as {@link #text}.
     */
    public String folded() {
        return folded;
    }

    /** Whether any of it is in a writing without capitals. */
    public boolean uncased() {
        return uncased;
    }

    public int length() {
        return text.length();
    }

    /** The character at {@code position} as compared; 0 outside the text. */
    public char at(int position) {
        return position < 0 || position >= compared.length ? 0 : compared[position];
    }

    /** Whether a capital is printed at {@code position}, which must lie within the text. */
    public boolean capital(int position) {
        return capitals.has(position);
    }

    /** The first place from {@code position} on where a capital is printed, or {@code limit}. */
    public int nextCapital(int position, int limit) {
        return capitals.next(position, limit);
    }

    /** The first place from {@code position} on where one of 0 to 9 stands, or {@code limit}. */
    public int nextDigit(int position, int limit) {
        return digits.next(position, limit);
    }

    /** Whether a word or sign may start at {@code position}, which must lie within the text; a space never does. */
    public boolean wordStart(int position) {
        return starts.has(position);
    }

    /** The first word from {@code position} on that is printed as a name may be, not in small letters, or {@code limit}. */
    public int nextNameStart(int position, int limit) {
        return names.next(position, limit);
    }

    /** Whether a word may end before {@code position}: no letter goes on, nor a digit after a digit. */
    public boolean wordEnd(int position, int limit) {
        return wordEnd(compared, position, limit);
    }

    /** Whether a limit there is in the middle of a word: at what is neither a space nor a start. */
    boolean cut(int limit) {
        return limit < compared.length && openings[limit] == Openings.NONE && compared[limit] > ' ';
    }

    static boolean wordEnd(char[] folded, int i, int end) {
        if (i >= end) {
            return true;
        }
        char before = folded[i - 1];
        char after = folded[i];
        if (!Folding.wordly(after) || !Folding.wordly(before)) {
            return !(after == '.' && i + 1 < end && Character.isDigit(before) && Character.isDigit(folded[i + 1]));
        }
        return false;
    }

    /** How the word or sign opens that starts at {@code position}; {@link Openings#NONE} if none does. */
    int opening(int position) {
        return openings[position];
    }

    /** How the next word or sign behind that opens, past what may part the words of a phrase. */
    int nextOpening(int position) {
        return nextOpenings[position];
    }

    char[] compared() {
        return compared;
    }

    /** The first place from {@code position} on where a word or sign may start, or {@code limit}. */
    public int nextStart(int position, int limit) {
        return starts.next(position, limit);
    }

    /** The words of a stretch as printed. */
    public String of(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Whether markup of the article's text was left out right before {@code position}: the end of bold words, of a link. */
    public boolean markupBehind(int position) {
        return position > 0 && position < length() && at[position] - at[position - 1] > 2 && compared[position] > '\n';
    }

    /** Where a stretch that starts at {@code start} starts in the article's text. */
    public int from(int start) {
        return at[start];
    }

    /** Where a stretch that ends at {@code end} ends in the article's text. */
    public int to(int end) {
        return end == 0 ? 0 : at[end - 1] + 1;
    }

    static final class Builder {
        private char[] text;
        private int[] at;
        private int length;

        Builder(int capacity) {
            text = new char[capacity + 16];
            at = new int[capacity + 16];
        }

        void append(char c, int source) {
            makeRoom(1);
            at[length] = source;
            text[length++] = c;
        }

        /** Appends {@code source[start, end)} as it is. */
        void append(String source, int start, int end) {
            makeRoom(end - start);
            source.getChars(start, end, text, length);
            for (int i = start; i < end; i++) {
                at[length++] = i;
            }
        }

        private void makeRoom(int more) {
            if (length + more > text.length) {
                int capacity = Math.max(length + more, text.length * 2);
                text = Arrays.copyOf(text, capacity);
                at = Arrays.copyOf(at, capacity);
            }
        }

        int length() {
            return length;
        }

        char last() {
            return length == 0 ? '\n' : text[length - 1];
        }

        Plain build() {
            return new Plain(text, at, length);
        }
    }
}
