package io.claimstream.ingest.fetch;

import java.time.Duration;

/**
 * What one fetch may take.
 *
 * @param connect for each connection
 * @param all for the whole of it: every redirect, the body to its last byte
 * @param bytes of the body, as it comes and inflated
 */
public record Limits(Duration connect, Duration all, int bytes, int redirects) {
    /** For feeds, sitemaps and pages. */
    public static final Limits STANDARD = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 16 << 20, 5);
}
