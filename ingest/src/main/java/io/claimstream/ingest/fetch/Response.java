package io.claimstream.ingest.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address where it was in the end
 * @param body inflated
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Response(WebAddress address, int status, HttpHeaders headers, byte[] body) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
