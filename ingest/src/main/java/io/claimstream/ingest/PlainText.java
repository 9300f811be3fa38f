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
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    // The look-behind keeps a long run of spaces inside a line from being tried from each of them.
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?<![\\p{Zs}\t])[\\p{Zs}\t]++(?=\n|\\z)");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Zs}\\s]+");

    private PlainText() {}

    static String clean(String text) {
        String lines = printable(LINE_END.matcher(text).replaceAll("\n"));
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        String trimmed = TRAILING_SPACE.matcher(composed).replaceAll("");
        return strip(BLANK_LINES.matcher(trimmed).replaceAll("\n\n"));
    }

    /** The same for a field that is one line, a title say; nothing where none is left. */
    static Optional<String> line(String text) {
        String line = WHITE_SPACE.matcher(clean(text)).replaceAll(" ").strip();
        return Optional.of(line).filter(something -> !something.isEmpty());
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(start, end);
    }

    /** Half a surrogate pair, which JSON can escape and UTF-8 cannot say, becomes U+FFFD. */
    private static String printable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isKept).forEach(c -> out.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
        return out.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isKept(int codePoint) {
        return switch (codePoint) {
            case '\n', '\t' -> true;
            // Byte order mark, soft hyphen, zero-width space, word joiner: they only split words.
            case 0xFEFF, 0x00AD, 0x200B, 0x2060 -> false;
            default -> !Character.isISOControl(codePoint) && (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
