package io.claimstream.serve.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events as a file to keep: a table, or an object a line. */
public enum Export {
    CSV("text/csv; charset=utf-8"),
    NDJSON("application/x-ndjson");

    public static final Parameter PARAMETER = Parameter.query(
            "format",
            "csv or ndjson for a file instead",
            Map.of("type", "string", "enum", List.of("json", "csv", "ndjson")));

    private final String type;

    Export(String type) {
        this.type = type;
    }

    /**
     * The one that is asked for, null for plain JSON.
     *
     * @throws Problem 400 if there is no such format
     */
    public static @Nullable Export of(Request request) {
        String format = request.parameter(PARAMETER.name());
        if (format == null || format.equals("json")) {
            return null;
        }
        for (Export export : values()) {
            if (export.extension().equals(format)) {
                return export;
            }
        }
        throw Problem.badRequest("format is json, csv or ndjson");
    }

    private String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String type() {
        return type;
    }

    /** A file that is written as it is made. */
    public Response streamed(String name, Response.Stream content) {
        return named(name, Response.stream(type, content));
    }

    /** A file of one event's rows. */
    public Response whole(String name, Table table, byte[] event) {
        var content = new ByteArrayOutputStream();
        try {
            write(content, table, Stream.of(event));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return named(name, Response.of(200, type, content.toByteArray()));
    }

    private Response named(String name, Response file) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return file.with("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(safe, extension()));
    }

    /**
     * Writes events as they come.
     *
     * @param events their JSON
     */
    public void write(OutputStream client, Table table, Stream<byte[]> events) throws IOException {
        var to = new BufferedOutputStream(client, 1 << 14);
        if (this == CSV) {
            to.write(table.header().getBytes(StandardCharsets.UTF_8));
        }
        for (Iterator<JsonNode> rows =
                        events.flatMap(event -> table.rowsOf(read(event))).iterator();
                rows.hasNext(); ) {
            if (this == CSV) {
                to.write(table.line(rows.next()).getBytes(StandardCharsets.UTF_8));
            } else {
                to.write(Json.write(rows.next()));
                to.write('\n');
            }
        }
        to.flush();
    }

    private static JsonNode read(byte[] event) {
        try {
            return Json.mapper().readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException("a view holds what is no JSON", e);
        }
    }
}
