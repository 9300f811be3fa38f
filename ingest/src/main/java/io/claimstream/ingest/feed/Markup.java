package io.claimstream.ingest.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Fields that ought to be plain, and in many feeds are not. */
final class Markup {
    private static final Pattern TAG_OR_ENTITY = Pattern.compile("</?[A-Za-z][^>]*>|<!--|&#?\\w{2,31};");
    private static final Pattern BREAKS_OFF =
            Pattern.compile("(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\s*(?:[\\p{L}' ]{0,40}(?:→|»|›|&gt;|>)?)?\\s*$");
    private static final int WHOLE_CHARACTERS = 1000;

    private Markup() {}

    /** The words alone; null where there are none. */
    static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = TAG_OR_ENTITY.matcher(text).find() ? Jsoup.parse(text).text() : text;
        return plain.isBlank() ? null : plain.strip();
    }

    /** Whether a feed brings the article itself: long enough, and not broken off at its end. */
    static boolean isWhole(FeedItem.@Nullable Text text) {
        if (text == null) {
            return false;
        }
        String plain = text.type().equals("text/html")
                ? Jsoup.parse(text.content()).text()
                : text.content().strip();
        return plain.length() >= WHOLE_CHARACTERS
                && !BREAKS_OFF.matcher(tail(plain)).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 80));
    }
}
