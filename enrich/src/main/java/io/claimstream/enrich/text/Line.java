package io.claimstream.enrich.text;

/**
 * One line of the source and what its first characters make of it.
 *
 * @param content where its words start, behind marks
 * @param contentEnd where they end
 * @param next where the next line starts
 * @param item level of the list item that it starts, or −1
 */
record Line(String source, int start, int content, int contentEnd, int next, int item, boolean quote) {

    static Line at(String source, int start) {
        int newline = source.indexOf('\n', Math.min(start, source.length()));
        int end = newline < 0 ? source.length() : newline;
        int next = newline < 0 ? source.length() : newline + 1;
        int i = Math.min(start, end);
        int indent = 0;
        while (i < end && (source.charAt(i) <= ' ' || source.charAt(i) == '\u3000')) {
            indent += source.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        while (end > i && source.charAt(end - 1) <= ' ') {
            end--;
        }
        boolean quote = false;
        while (i < end && source.charAt(i) == '>') {
            quote = true;
            i++;
            while (i < end && source.charAt(i) == ' ') {
                i++;
            }
        }
        int mark = marker(source, i, end);
        int hashes = mark > i ? 0 : hashes(source, i, end);
        int content = hashes > 0 ? i + hashes : mark;
        while (content < end && source.charAt(content) == ' ') {
            content++;
        }
        if (hashes > 0) {
            while (end > content && (source.charAt(end - 1) == '#' || source.charAt(end - 1) == ' ')) {
                end--;
            }
        }
        return new Line(
                source,
                start,
                content,
                end,
                next,
                mark > i ? Math.min(indent / 2, 20) : hashes > 0 ? -1 - hashes : -1,
                quote);
    }

    static int before(String source, int start) {
        return start < 2 ? 0 : source.lastIndexOf('\n', start - 2) + 1;
    }

    boolean blank() {
        return content >= contentEnd;
    }

    int heading() {
        return item < -1 ? -1 - item : 0;
    }

    boolean fence() {
        return starts("```") || starts("~~~");
    }

    /** A line for the program that makes pages of the source: "{{< figure … >}}", "{% include … %}". */
    boolean template() {
        return starts("{{<") || starts("{{%") || starts("{%");
    }

    boolean closes(Line open) {
        return source.startsWith(open.source.substring(open.content, open.content + 3), content);
    }

    boolean htmlTable() {
        return starts("<table");
    }

    /** A row of a pipe table with its separator row below. */
    boolean table() {
        if (item != -1 || !hasPipe()) {
            return false;
        }
        Line below = at(source, next);
        return below.start < source.length() && below.separator();
    }

    boolean separator() {
        boolean dash = false;
        boolean pipe = false;
        for (int i = content; i < contentEnd; i++) {
            char c = source.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dash && pipe;
    }

    boolean hasPipe() {
        for (int i = content; i < contentEnd; i++) {
            if (source.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** Three or more of one of {@code -*_=}. */
    boolean rule() {
        return contentEnd - content >= 3 && "-*_=".indexOf(source.charAt(content)) >= 0 && same();
    }

    boolean underline() {
        return contentEnd - content >= 3 && "-=".indexOf(source.charAt(content)) >= 0 && same();
    }

    private boolean same() {
        for (int i = content; i < contentEnd; i++) {
            if (source.charAt(i) != source.charAt(content)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it goes on with the paragraph of the line before it. */
    boolean continues() {
        return start < source.length()
                && !blank()
                && item == -1
                && !fence()
                && !template()
                && !htmlTable()
                && !rule()
                && !table();
    }

    boolean capital() {
        return content < contentEnd && Character.isUpperCase(source.charAt(content));
    }

    /** Whether it closes a sentence or opens a list. */
    boolean ends() {
        return contentEnd > content && ".!?:;。！？：；|".indexOf(source.charAt(contentEnd - 1)) >= 0;
    }

    private boolean starts(String mark) {
        return source.startsWith(mark, content);
    }

    private static int hashes(String source, int i, int end) {
        int j = i;
        while (j < end && source.charAt(j) == '#') {
            j++;
        }
        return j > i && j - i <= 6 && (j == end || source.charAt(j) == ' ') ? j - i : 0;
    }

    /** Behind a list mark at {@code i}, or {@code i}. */
    private static int marker(String source, int i, int end) {
        if (i >= end) {
            return i;
        }
        char c = source.charAt(i);
        boolean space = i + 1 < end && source.charAt(i + 1) <= ' ';
        if (("-*+–".indexOf(c) >= 0 && space) || "•▪◦●○■◆▶►✅❌→".indexOf(c) >= 0) {
            return i + 1;
        }
        int j = i;
        while (j < end && j - i < 3 && Character.isDigit(source.charAt(j))) {
            j++;
        }
        boolean numbered = j > i
                && j + 1 < end
                && (source.charAt(j) == '.' || source.charAt(j) == ')')
                && source.charAt(j + 1) == ' ';
        return numbered ? j + 1 : i;
    }
}
