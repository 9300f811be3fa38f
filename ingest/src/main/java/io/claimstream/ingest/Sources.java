package io.claimstream.ingest;

import java.util.Optional;

/** Whom a record is counted under: the host of its key, where that is a web address, else of its article. */
final class Sources {
    /** Of records that name no host. */
    static final String NONE = "";

    private Sources() {}

    static String of(RawRecord record, Reading reading) {
        return Optional.ofNullable(record.key())
                .flatMap(Utf8::decode)
                .flatMap(CanonicalUrl::of)
                .or(() -> reading instanceof Version version
                        ? Optional.ofNullable(version.article().url())
                        : Optional.empty())
                .map(Sources::host)
                .orElse(NONE);
    }

    /** Of a canonical URL, with its port. */
    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        return url.substring(start, end < 0 ? url.length() : end);
    }
}
