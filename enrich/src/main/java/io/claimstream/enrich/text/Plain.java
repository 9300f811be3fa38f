package io.claimstream.enrich.text;

/**
 * An article's words without its markup. All reading is done here, in these offsets; {@link #from} and {@link #to} lead
 * back to the article's own text, where evidence is quoted.
 */
public final class Plain {
    private final String text;
    private final String folded;
    private final int[] at;

    private Plain(String text, String folded, int[] at) {
        this.text = text;
        this.folded = folded;
        this.at = at;
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

    public int length() {
        return text.length();
    }

    /** The character at {@code position} as compared; 0 outside the text. */
    public char at(int position) {
        return position < 0 || position >= folded.length() ? 0 : folded.charAt(position);
    }

    /** The words of a stretch as printed. */
    public String of(Span span) {
        return text.substring(span.start(), span.end());
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
        private final StringBuilder text;
        private final StringBuilder folded;
        private int[] at;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            folded = new StringBuilder(capacity);
            at = new int[capacity + 16];
        }

        void append(char c, int source) {
            int length = text.length();
            if (length == at.length) {
                at = java.util.Arrays.copyOf(at, length * 2);
            }
            at[length] = source;
            text.append(c);
            folded.append(Folding.fold(c));
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        Plain build() {
            return new Plain(text.toString(), folded.toString(), java.util.Arrays.copyOf(at, text.length()));
        }
    }
}
