package io.claimstream.serve.http;

import java.util.Set;

/**
 * What a browser may do with an answer: not guess its type, not frame it, not let pages from
 * elsewhere read it, except those of the named origins.
 *
 * @param origins whose pages may read the API ({@code https://example.org}); none by default
 */
public record BrowserRules(Handler next, Set<String> origins) implements Handler {
    /** What an answer may do in a browser that does not say itself what it needs. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    public BrowserRules {
        origins = Set.copyOf(origins);
    }

    @Override
    public Response handle(Request request) {
        Response answer = next.handle(request);
        String policy = answer.headers().getOrDefault("Content-Security-Policy", NOTHING);
        Response response = answer.with("X-Content-Type-Options", "nosniff")
                .with("Content-Security-Policy", policy)
                .with("Referrer-Policy", "no-referrer");
        if (origins.isEmpty()) {
            return response.with("Cross-Origin-Resource-Policy", "same-origin");
        }
        String vary = response.headers().get("Vary");
        Response varying = response.with("Vary", vary == null ? "Origin" : vary + ", Origin");
        String origin = request.header("Origin");
        return origin != null && origins.contains(origin)
                ? varying.with("Access-Control-Allow-Origin", origin)
                        .with("Access-Control-Allow-Headers", "Last-Event-ID, If-None-Match")
                        .with("Access-Control-Expose-Headers", "ETag, Link")
                : varying;
    }
}
