package io.claimstream.serve.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, whatever server took it.
 *
 * @param path as sent, without the query, not decoded
 * @param query decoded values by name, both in the order sent
 * @param headers first values by name in lower case
 * @param pathParameters decoded, by the names that the route gives them
 * @param body what came of it: all, or where it is larger one byte more than {@link #MAX_BODY}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Request(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Map<String, String> pathParameters,
        byte[] body) {
    public static final int MAX_BODY = 1 << 20;

    public Request {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Map.copyOf(headers);
        pathParameters = Map.copyOf(pathParameters);
    }

    @Nullable
    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A parameter that may be given once.
     *
     * @throws Problem 400 if it is given more than once
     */
    @Nullable
    public String parameter(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.badRequest("the parameter '%s' is given %d times".formatted(name, values.size()));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    Request withPathParameters(Map<String, String> parameters) {
        return new Request(method, path, query, headers, parameters, body);
    }
}
