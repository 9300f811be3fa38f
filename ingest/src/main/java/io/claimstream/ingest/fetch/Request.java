package io.claimstream.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param etag of what is there already, as the server gave it
 * @param lastModified likewise
 */
public record Request(
        WebAddress address,
        String accept,
        @Nullable String etag,
        @Nullable String lastModified) {

    public static Request of(WebAddress address, String accept) {
        return new Request(address, accept, null, null);
    }
}
