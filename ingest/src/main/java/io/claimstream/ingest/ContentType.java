package io.claimstream.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code content} is written in. */
enum ContentType {
    PLAIN("text/plain"),
    HTML("text/html"),
    MARKDOWN("text/markdown");

    final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By media type, whatever its parameters, {@code text/html; charset=utf-8} say. */
    static Optional<ContentType> of(String mediaType) {
        String name = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(name))
                .findFirst();
    }
}
