package io.claimstream.ingest;

import java.util.Optional;

/**
 * What articles are called: 20 hexadecimal digits from a canonical URL, else from a record key.
 *
 * <p>An article's id is the first name it has; a record key besides its URL is a further name, by
 * which it can be withdrawn. A key that is itself a web address names what that address names.
 */
final class Names {
    private static final int DIGITS = 20;

    private Names() {}

    /** With and without {@code www.} is the same. */
    static String ofUrl(String canonicalUrl) {
        return Sha256.hex(canonicalUrl.replaceFirst("://www\\.(?=[^/.]+\\.)", "://"))
                .substring(0, DIGITS);
    }

    static String ofKey(byte[] key) {
        Optional<String> url = Utf8.decode(key).flatMap(CanonicalUrl::of);
        return url.map(Names::ofUrl).orElseGet(() -> Sha256.hex(key).substring(0, DIGITS));
    }
}
