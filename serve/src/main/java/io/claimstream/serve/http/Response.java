package io.claimstream.serve.http;

import io.claimstream.events.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets, whatever server sends it.
 *
 * @param body empty where there is a stream
 * @param stream what is written as it happens; null for everything else
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Response(
        int status,
        Map<String, String> headers,
        byte[] body,
        @Nullable Stream stream) {

    /** The media type of server-sent events. */
    public static final String EVENT_STREAM = "text/event-stream";

    /** Writes until there is no more to write or the client is gone. */
    @FunctionalInterface
    public interface Stream {
        void writeTo(OutputStream client) throws IOException, InterruptedException;
    }

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response json(byte[] body) {
        return of(200, "application/json", body);
    }

    public static Response json(Object body) {
        return json(Json.write(body));
    }

    public static Response text(String type, String body) {
        return of(200, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Response of(int status, String type, byte[] body) {
        return new Response(status, Map.of("Content-Type", type), body, null);
    }

    static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0], null);
    }

    public static Response stream(String type, Stream stream) {
        return new Response(200, Map.of("Content-Type", type), new byte[0], stream);
    }

    /** Whether it is written as something happens, and each time at once. */
    boolean isLive() {
        return stream != null && EVENT_STREAM.equals(headers.get("Content-Type"));
    }

    Response withStream(Stream other) {
        return new Response(status, headers, body, other);
    }

    public Response with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body, stream);
    }

    public Response withStatus(int other) {
        return new Response(other, headers, body, stream);
    }

    Response withBody(int status, byte[] body) {
        return new Response(status, headers, body, stream);
    }
}
