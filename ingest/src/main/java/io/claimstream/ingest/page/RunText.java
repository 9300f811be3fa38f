package io.claimstream.ingest.page;

/** Gathers the text of a run, with white space as a browser shows it. */
final class RunText {
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int linkLength;

    void add(String more, boolean inLink) {
        for (int i = 0, c; i < more.length(); i += Character.charCount(c)) {
            c = more.codePointAt(i);
            if ((c > ' ' && c < 0x7F) || !isSpace(c)) {
                text.appendCodePoint(c);
                int weight = isWide(c) ? 2 : 1;
                length += weight;
                linkLength += inLink ? weight : 0;
            } else if (text.length() > 0 && !endsWith(' ') && !endsWith('\n')) {
                text.append(' ');
                length++;
                linkLength += inLink ? 1 : 0;
            }
        }
    }

    /** Whether the text ends with a line break already. */
    boolean isBroken() {
        return endsWith('\n');
    }

    void lineBreak() {
        if (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    int length() {
        return length;
    }

    int linkLength() {
        return Math.min(length, linkLength);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Takes the text out; this one is empty then. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        length = 0;
        linkLength = 0;
        return taken;
    }

    private boolean endsWith(char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    /** Hangul, kana, ideographs and full-width forms, roughly. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x11FF
                        || (c >= 0x2E80 && c <= 0xD7FF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFF00 && c <= 0xFFDC)
                        || (c >= 0x20000 && c <= 0x3FFFF));
    }
}
