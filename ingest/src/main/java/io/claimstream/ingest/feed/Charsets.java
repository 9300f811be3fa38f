package io.claimstream.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what bytes are written in. A mark at the beginning says it; then, what is UTF-8 throughout is UTF-8, whatever
 * it says of itself, since nothing else looks like it; then what the server and the document say.
 */
public final class Charsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 2048;
    private static final Pattern OF_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern OF_XML = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");
    private static final Pattern OF_HTML = Pattern.compile("(?i)<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

    /** What browsers read under these names. */
    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"));

    private Charsets() {}

    /** A web page as text. */
    public static String decodeHtml(byte[] page, @Nullable String contentType) {
        return decode(page, contentType, OF_HTML);
    }

    static String decodeXml(byte[] document, @Nullable String contentType) {
        return decode(document, contentType, OF_XML);
    }

    private static String decode(byte[] bytes, @Nullable String contentType, Pattern inside) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        // In ISO-2022-JP everything is ASCII, and escapes say what is meant.
        Optional<String> utf8 = hasEscapes(bytes) ? Optional.empty() : utf8(bytes);
        return utf8.orElseGet(() -> new String(bytes, declared(bytes, contentType, inside)));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        boolean big = begins(bytes, 0xFE, 0xFF);
        boolean little = begins(bytes, 0xFF, 0xFE);
        if (big || little) {
            Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return Optional.of(new String(bytes, 2, bytes.length - 2, charset));
        }
        boolean bigUnmarked = begins(bytes, 0, '<', 0);
        boolean littleUnmarked = begins(bytes, '<', 0);
        if (bigUnmarked || littleUnmarked) {
            return Optional.of(new String(bytes, bigUnmarked ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static Charset declared(byte[] bytes, @Nullable String contentType, Pattern inside) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        return named(contentType == null ? "" : contentType, OF_TYPE)
                .or(() -> named(start, inside))
                // Where it says UTF-8 and is not, a wrong letter is better than none.
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> named(start, inside).filter(charset -> !charset.equals(StandardCharsets.UTF_8)))
                .orElse(WESTERN);
    }

    private static Optional<Charset> named(String text, Pattern pattern) {
        Matcher name = pattern.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        String label = name.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(SUPERSETS.getOrDefault(label, label));
            // A document whose declaration could be read is in no charset of two bytes a letter.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
