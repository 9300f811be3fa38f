package io.claimstream.enrich.text;

/** Takes inline markup out: emphasis, links, images, tags, footnote marks, addresses. */
final class Inline {
    /** Signs that bounds in brackets may have. */
    private static final int INTERVAL = 24;

    /** A link or tag that is not closed within this many characters is not one; keeps hostile text linear. */
    private static final int REACH = 1000;

    /** Addresses make tags long. */
    private static final int LONGEST_TAG = 10_000;

    /** Which ASCII characters may be, or start, markup. */
    private static final boolean[] MARKS = new boolean[0x80];

    static {
        for (char c : "*~_`\\![]<&h\n\r".toCharArray()) {
            MARKS[c] = true;
        }
    }

    private static final String INVISIBLE = "\u200B\u200C\u200D\u00AD\uFEFF\u2060";

    private final String source;
    private final Plain.Builder out;
    private int nextTagEnd = -1;

    Inline(String source, Plain.Builder out) {
        this.source = source;
        this.out = out;
    }

    /** Appends the words of {@code source[start, end)}. */
    void append(int start, int end) {
        int i = start;
        while (i < end) {
            int run = i;
            while (i < end && (ordinary(source.charAt(i)) || (source.charAt(i) == 'h' && !addressAt(i)))) {
                i++;
            }
            if (i > run) {
                out.append(source, run, i);
            }
            if (i < end) {
                char c = source.charAt(i);
                int next = markup(c, i, end);
                if (next == i) {
                    out.append(c == '\n' || c == '\r' ? ' ' : c, i);
                    next++;
                }
                i = next;
            }
        }
    }

    private static boolean ordinary(char c) {
        return c < MARKS.length ? !MARKS[c] : (c > 0x2060 && c < 0xFEFF) || INVISIBLE.indexOf(c) < 0;
    }

    /** Behind the markup that starts at {@code i}, or {@code i} when none does. */
    private int markup(char c, int i, int end) {
        return switch (c) {
            case '*', '~' -> emphasis(c, i, end);
            case '_' -> wordBefore(i) && wordAfter(i + 1, end) ? i : i + 1;
            case '`', '\u200B', '\u200C', '\u200D', '\u00AD', '\uFEFF', '\u2060' -> i + 1;
            case '\\' -> escaped(i, end);
            case '!' -> i + 1 < end && source.charAt(i + 1) == '[' ? image(i, end) : i;
            case '[' -> footnote(i, end);
            case ']' -> target(i, end);
            case '<' -> tag(i, end);
            case '&' -> entity(i, end);
            case 'h' -> address(i, end);
            default -> i;
        };
    }

    /** The sign behind a backslash is meant itself: {@code v6\_hard}. */
    private int escaped(int i, int end) {
        if (i + 1 >= end || !punctuation(source.charAt(i + 1))) {
            return i;
        }
        out.append(source.charAt(i + 1), i + 1);
        return i + 2;
    }

    private int emphasis(char c, int i, int end) {
        boolean alone = blank(i - 1) && (i + 1 >= end || blank(i + 1));
        boolean tilde =
                c == '~' && !(i + 1 < end && source.charAt(i + 1) == '~') && !(i > 0 && source.charAt(i - 1) == '~');
        return alone || tilde ? i : i + 1;
    }

    private int image(int i, int end) {
        int close = find("](", i + 2, end);
        int stop = close < 0 ? -1 : closing('(', ')', close + 1, end);
        return stop < 0 ? i : stop;
    }

    private int footnote(int i, int end) {
        int j = i + 1;
        if (j < end && source.charAt(j) == '^') {
            int close = find("]", j, Math.min(end, j + 40));
            return close < 0 ? i + 1 : close + 1;
        }
        while (j < end && j - i < 4 && Character.isDigit(source.charAt(j))) {
            j++;
        }
        boolean mark = j > i + 1 && j < end && source.charAt(j) == ']' && !(j + 1 < end && source.charAt(j + 1) == '(');
        return mark ? j + 1 : j > i + 1 && interval(i, end) ? i : i + 1;
    }

    /** "62.1 [58.3, 65.9]": brackets of a text, not of a link. */
    private boolean interval(int open, int end) {
        int i = open + 1;
        boolean two = false;
        while (i < Math.min(end, open + INTERVAL) && "0123456789.,;%–- ".indexOf(source.charAt(i)) >= 0) {
            two |= ",;–-".indexOf(source.charAt(i)) >= 0;
            i++;
        }
        return two && i < end && source.charAt(i) == ']' && !(i + 1 < end && source.charAt(i + 1) == '(');
    }

    private int target(int i, int end) {
        if (i + 1 < end && source.charAt(i + 1) == '(') {
            int stop = closing('(', ')', i + 1, end);
            return stop < 0 ? i + 1 : stop;
        }
        int open = i - 1;
        while (open > 0 && i - open < INTERVAL && source.charAt(open) != '[' && source.charAt(i - 1) <= '9') {
            open--;
        }
        return open >= 0 && source.charAt(open) == '[' && interval(open, end) ? i : i + 1;
    }

    private int tag(int i, int end) {
        if (i + 1 >= end) {
            return i;
        }
        char c = source.charAt(i + 1);
        if (c != '/' && c != '!' && !Character.isLetter(c)) {
            return i;
        }
        int close = tagEnd(i, end);
        if (close < 0) {
            return i;
        }
        if (source.startsWith("br", i + 1) && out.last() != ' ') {
            out.append(' ', i);
        }
        if (source.startsWith("sup>", i + 1)) {
            int stop = find("</sup>", close, Math.min(end, close + 40));
            return stop < 0 ? close + 1 : stop + 6;
        }
        return close + 1;
    }

    private int entity(int i, int end) {
        int close = find(";", i, Math.min(end, i + 10));
        if (close < 0) {
            return i;
        }
        char c = switch (source.substring(i + 1, close)) {
            case "amp" -> '&';
            case "nbsp" -> ' ';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "#39", "apos", "rsquo" -> '\'';
            case "ndash", "mdash", "#8211", "#8212" -> '-';
            default -> 0;
        };
        if (c == 0) {
            return i;
        }
        out.append(c, i);
        return close + 1;
    }

    private int address(int i, int end) {
        if (!addressAt(i)) {
            return i;
        }
        int j = i;
        while (j < end
                && source.charAt(j) > ' '
                && ")]>|\"".indexOf(source.charAt(j)) < 0
                && source.charAt(j) < 0x2E80) {
            j++;
        }
        return j;
    }

    private boolean addressAt(int i) {
        return i + 1 < source.length()
                && source.charAt(i + 1) == 't'
                && (source.startsWith("http://", i) || source.startsWith("https://", i));
    }

    /** Behind the bracket that closes the one at {@code open}, or −1. */
    private int closing(char left, char right, int open, int end) {
        int depth = 0;
        int stop = Math.min(end, open + REACH);
        for (int i = open; i < stop; i++) {
            char c = source.charAt(i);
            if (c == left) {
                depth++;
            } else if (c == right && --depth == 0) {
                return i + 1;
            } else if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int find(String what, int from, int end) {
        int stop = Math.min(end, from + REACH) - what.length();
        int i = from;
        while (i <= stop && !source.startsWith(what, i)) {
            i++;
        }
        return i <= stop ? i : -1;
    }

    /** The next end of a tag; looked for once for all tags before it. */
    private int tagEnd(int from, int end) {
        if (nextTagEnd < from) {
            int found = source.indexOf('>', from);
            nextTagEnd = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextTagEnd < end && nextTagEnd - from <= LONGEST_TAG ? nextTagEnd : -1;
    }

    private boolean blank(int i) {
        return i < 0 || source.charAt(i) <= ' ' || source.charAt(i) == '|';
    }

    private boolean wordBefore(int i) {
        return i > 0 && Character.isLetterOrDigit(source.charAt(i - 1));
    }

    private boolean wordAfter(int i, int end) {
        return i < end && Character.isLetterOrDigit(source.charAt(i));
    }

    private static boolean punctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
