package io.claimstream.ingest;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text in its one form: NFC, lines by LF, no control or invisible break characters, no trailing
 * space, no more than one blank line at a time. Otherwise it stays as it is written.
 *
 * <p>Idempotent. The offsets of evidence are offsets into this form.
 */
final class PlainText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Zs}\\s]+");

    private PlainText() {}

    static String clean(String text) {
        return tidy(Normalizer.normalize(printable(text), Normalizer.Form.NFC));
    }

    /** The same for a field that is one line, a title say; nothing where none is left. */
    static Optional<String> line(String text) {
        String line = WHITE_SPACE.matcher(clean(text)).replaceAll(" ").strip();
        return Optional.of(line).filter(something -> !something.isEmpty());
    }

    /** Lines without trailing space, at most one blank one between two others. */
    private static String tidy(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int start = 0, next; start < text.length(); start = next) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            next = end + 1;
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (end == start) {
                blank = true;
                continue;
            }
            if (out.length() > 0) {
                out.append(blank ? "\n\n" : "\n");
            }
            out.append(text, start, end);
            blank = false;
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    /** One kind of line end, no control characters; half a surrogate pair, which UTF-8 cannot say, is U+FFFD. */
    private static String printable(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '\r' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                case '\u000B', '\f', 0x85, 0x2028, 0x2029 -> out.append('\n');
                default -> {
                    if (Character.getType(c) == Character.SURROGATE) {
                        out.append('\uFFFD');
                    } else if (c == '\n' || c == '\t' || isPrintable(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (codePoint) {
            // Byte order mark, soft hyphen, zero-width space, word joiner: they only split words.
            case 0xFEFF, 0x00AD, 0x200B, 0x2060 -> false;
            default -> !Character.isISOControl(codePoint) && (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
