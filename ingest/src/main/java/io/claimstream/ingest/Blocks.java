package io.claimstream.ingest;

/** Puts a page's text together block by block, with white space as a browser shows it. */
final class Blocks {
    static final String ITEM = "- ";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final int limit;
    private String mark = "";
    private boolean afterItem;

    /** @param limit of characters, over which a page is rejected */
    Blocks(int limit) {
        this.limit = limit;
    }

    void text(String text) {
        text.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                block.appendCodePoint(c);
            } else if (block.length() > 0 && !endsWith(' ') && !endsWith('\n')) {
                block.append(' ');
            }
        });
    }

    void lineBreak() {
        if (endsWith(' ')) {
            block.setLength(block.length() - 1);
        }
        // A heading and an item are one line.
        block.append(mark.isEmpty() ? '\n' : ' ');
    }

    /** Begins a block that is marked as a heading, an item or not at all. */
    void open(String newMark) {
        write();
        // A paragraph in an item or a heading is still that.
        mark = newMark.isEmpty() ? mark : newMark;
    }

    void close() {
        write();
        mark = "";
    }

    void fenced(String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        if (!text.isBlank()) {
            verbatim(fence + "\n" + text.stripTrailing().replaceFirst("^\\R+", "") + "\n" + fence);
        }
    }

    void verbatim(String text) {
        write();
        append(text.stripTrailing(), false);
    }

    String written() {
        write();
        return out.toString();
    }

    private void write() {
        String text = block.toString().strip();
        block.setLength(0);
        if (!text.isEmpty()) {
            append(mark + text, mark.equals(ITEM));
            mark = "";
        }
    }

    private void append(String text, boolean item) {
        if (out.length() + text.length() > limit) {
            throw new RejectedException("too_large", "the page's text has more than %,d characters".formatted(limit));
        }
        if (out.length() > 0) {
            out.append(item && afterItem ? "\n" : "\n\n");
        }
        out.append(text);
        afterItem = item;
    }

    private boolean endsWith(char c) {
        return block.length() > 0 && block.charAt(block.length() - 1) == c;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
