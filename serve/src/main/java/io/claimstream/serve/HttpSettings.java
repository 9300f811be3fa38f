package io.claimstream.serve;

import java.util.Set;

/**
 * Where it listens and whom it answers.
 *
 * @param host the address to listen on; nothing here asks who calls, so this is loopback unless
 *     something in front of it does
 * @param port 0 for any free one
 * @param names by which browsers may call it beside those of the loopback, where they publish
 * @param corsOrigins whose pages may read the API, such as {@code https://example.org}
 */
public record HttpSettings(String host, int port, Set<String> names, Set<String> corsOrigins) {
    public HttpSettings {
        names = Set.copyOf(names);
        corsOrigins = Set.copyOf(corsOrigins);
    }

    /** For this machine alone. */
    public static HttpSettings loopback(int port) {
        return new HttpSettings("127.0.0.1", port, Set.of(), Set.of());
    }
}
