package io.claimstream.app.input;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block between two lines of dashes with which many Markdown files begin, as far as it is plain values. */
final class FrontMatter {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)?---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(?m)^([A-Za-z_]+):[ \\t]+(.+?)[ \\t]*$");

    private FrontMatter() {}

    /**
     * A text without its front matter.
     *
     * @param about the front matter's plain values, by name
     */
    record Text(Map<String, String> about, String body) {}

    static Text of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new Text(Map.of(), text);
        }
        var about = new HashMap<String, String>();
        Matcher value = VALUE.matcher(block.group(1) == null ? "" : block.group(1));
        while (value.find()) {
            about.put(value.group(1), unquoted(value.group(2)));
        }
        return new Text(about, text.substring(block.end()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
