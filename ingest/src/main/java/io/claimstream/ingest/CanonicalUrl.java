package io.claimstream.ingest;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for a web address, after RFC 3986: lower-case scheme and host, no default port, no
 * user, no fragment, no dot segments, one percent-encoding, no tracking parameters, the others sorted
 * by name (the order among those of one name is kept, since it may mean something). What is made for
 * phones stands for the article itself, see {@link MobileUrl}.
 *
 * <p>Idempotent: the canonical form of a canonical form is itself.
 */
final class CanonicalUrl {
    static final int MAX_LENGTH = 8192;

    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>https?)://(?<authority>[^/?#]*)(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:.*@)?(?<host>\\[[0-9a-fA-F:.]+]|[^:\\[\\]@]+?)\\.?(?::(?<port>[0-9]{0,5}))?");
    private static final Pattern HOST = Pattern.compile(
            "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?" + "(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*|\\[[0-9a-f:.]+]");

    private static final Set<String> TRACKING = Set.of(
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "gclsrc",
            "fbclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "wickedid",
            "ref_src",
            "ref_url",
            "cmpid",
            "s_cid");

    private CanonicalUrl() {}

    /** The canonical form, or nothing where this is not an http or https URL. */
    static Optional<String> of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (url.length() > MAX_LENGTH || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        return authority(scheme, parts.group("authority")).flatMap(authority -> {
            String site = scheme + "://" + authority;
            String path = withoutDots(PercentEncoding.PATH.canonical(parts.group("path")));
            String query = query(parts.group("query"));
            return MobileUrl.cached(site + path + query)
                    .map(CanonicalUrl::of)
                    .orElseGet(() -> Optional.of(site + MobileUrl.path(path) + query));
        });
    }

    private static Optional<String> authority(String scheme, String text) {
        Matcher authority = AUTHORITY.matcher(text);
        if (!authority.matches()) {
            return Optional.empty();
        }
        String host = MobileUrl.host(ascii(authority.group("host")));
        String port = authority.group("port") == null ? "" : authority.group("port");
        int number = port.isEmpty() ? -1 : Integer.parseInt(port);
        if (!HOST.matcher(host).matches() || number > 65_535) {
            return Optional.empty();
        }
        boolean usual = number < 0 || number == (scheme.equals("http") ? 80 : 443);
        return Optional.of(usual ? host : host + ":" + number);
    }

    private static String ascii(String host) {
        try {
            return host.startsWith("[")
                    ? host.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.substring(path.isEmpty() ? 0 : 1).split("/", -1)) {
            last = segment;
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean directory = (last.equals(".") || last.equals("..")) && !kept.isEmpty();
        return "/" + String.join("/", kept) + (directory ? "/" : "");
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .map(PercentEncoding.QUERY::canonical)
                .filter(parameter ->
                        !parameter.isEmpty() && !tracks(name(parameter)) && !MobileUrl.isParameter(parameter))
                .sorted(Comparator.comparing(CanonicalUrl::name))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }

    private static boolean tracks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("utm_") || TRACKING.contains(lower);
    }
}
