package io.claimstream.serve.http;

import io.claimstream.events.Json;
import java.util.Map;

/** A request that is not answered, and why, as a problem document (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The body's fields. */
    public record Document(String type, String title, int status, String detail) {}

    private final transient Document document;
    private final transient Map<String, String> headers;

    private Problem(int status, String title, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.document = new Document("about:blank", title, status, detail);
        this.headers = headers;
    }

    public static Problem badRequest(String detail) {
        return new Problem(400, "Bad Request", detail, Map.of());
    }

    public static Problem forbidden(String detail) {
        return new Problem(403, "Forbidden", detail, Map.of());
    }

    public static Problem tooLarge(String detail) {
        return new Problem(413, "Content Too Large", detail, Map.of());
    }

    public static Problem unsupportedMediaType(String detail) {
        return new Problem(415, "Unsupported Media Type", detail, Map.of("Accept-Post", "application/json"));
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "Not Found", detail, Map.of());
    }

    static Problem methodNotAllowed(String method, String allow) {
        return new Problem(
                405, "Method Not Allowed", method + " is not for this; try " + allow, Map.of("Allow", allow));
    }

    static Problem internalError() {
        return new Problem(500, "Internal Server Error", "a bug; the log of the server says more", Map.of());
    }

    public static Problem notImplemented(String detail) {
        return new Problem(501, "Not Implemented", detail, Map.of());
    }

    public static Problem unavailable(String detail) {
        return new Problem(503, "Service Unavailable", detail, Map.of("Retry-After", "1"));
    }

    Response response() {
        var response = Response.of(document.status(), "application/problem+json", Json.write(document));
        for (var header : headers.entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }
}
