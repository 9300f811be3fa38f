package io.claimstream.enrich.llm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which language model, and how to ask it. Says nothing of the key when it is printed.
 *
 * @param url base of an OpenAI-compatible API, {@code https://host/v1} for instance; nothing else is talked to
 * @param model as the service calls it
 * @param key bearer token, if the service wants one
 * @param timeout of one request, from its start to the last byte of its answer
 */
public record LlmSettings(URI url, String model, @Nullable String key, Duration timeout) {
    private static final String PATH = "/chat/completions";

    /**
     * @throws IllegalArgumentException saying which of them cannot be; it names no key
     */
    public LlmSettings {
        String scheme = String.valueOf(url.getScheme());
        if (url.getHost() == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            throw new IllegalArgumentException("the language model's address must be http://… or https://…");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the language model's address must hold neither user nor fragment");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the language model has no name");
        }
        // Else the HTTP client refuses the header and quotes it.
        if (key != null && (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7F))) {
            throw new IllegalArgumentException("the language model's key must be printable ASCII without spaces");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the language model's timeout must be over zero");
        }
    }

    /** Where completions are asked for; a query, which some gateways want, is kept. */
    URI endpoint() {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("/+$", "");
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return URI.create(
                url.getScheme() + "://" + url.getRawAuthority() + (path.endsWith(PATH) ? path : path + PATH) + query);
    }

    /** For messages: host and port only, since a query may hold a key. */
    String place() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    @Override
    public String toString() {
        return model + " at " + place();
    }
}
