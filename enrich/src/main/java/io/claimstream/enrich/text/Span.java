package io.claimstream.enrich.text;

/** A stretch of {@link Plain} text. */
public record Span(int start, int end) {

    /** Whether {@code position} lies within. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public int length() {
        return end - start;
    }
}
