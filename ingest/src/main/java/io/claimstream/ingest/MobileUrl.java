package io.claimstream.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sites and search engines keep a second address of one article for phones: hosts such as
 * {@code m.example.org}, pages in AMP, and the caches of these.
 */
final class MobileUrl {
    private static final Pattern HOST = Pattern.compile("(?:(?:m|mobile|amp)\\.)+(?=[^.]+\\.[^.])");
    private static final Pattern INNER_HOST = Pattern.compile("(?<=^[a-z]{2}\\.)(?:m\\.)+(?=[^.]+\\.[^.])");
    private static final Pattern PATH =
            Pattern.compile("^/amp(?=/.)|(?<=.)(?:/amp)+/?$|\\.amp(?=\\.html?$)|(?<=[^/.])\\.amp$");
    private static final Set<String> PARAMETERS =
            Set.of("amp", "amp=", "amp=1", "amp=true", "outputtype=amp", "output=amp", "m=1", "mobile=1");
    private static final Pattern CACHE = Pattern.compile(
            "https?://(?:[^/?]+\\.cdn\\.ampproject\\.org/[civ]|(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?/amp)"
                    + "/(?<secure>s/)?(?<address>[^/?]+\\..+)");

    private MobileUrl() {}

    /** The host, in lower case, that the phone's stands for. */
    static String host(String host) {
        return INNER_HOST.matcher(prefix(HOST, host)).replaceFirst("");
    }

    private static String prefix(Pattern prefix, String text) {
        Matcher matcher = prefix.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** The path that the AMP page's stands for. */
    static String path(String path) {
        String before;
        String now = path;
        do {
            before = now;
            now = PATH.matcher(before).replaceFirst("");
        } while (!now.equals(before));
        return now;
    }

    /** Whether this part of a query only asks for the phone's form. */
    static boolean isParameter(String parameter) {
        return PARAMETERS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    /** The address that a cache's stands for, where this is a cache's. */
    static Optional<String> cached(String url) {
        Matcher cache = CACHE.matcher(url);
        return cache.matches()
                ? Optional.of((cache.group("secure") == null ? "http://" : "https://") + cache.group("address"))
                : Optional.empty();
    }
}
