package io.claimstream.serve.api;

import io.claimstream.events.Json;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.view.Cursor;
import io.claimstream.serve.view.Facet;
import io.claimstream.serve.view.Page;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.Words;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lists a view: filtered by its facets and by words of its names, a page at a time.
 *
 * @param item what is shown of an event
 */
record PageHandler(Source source, UnaryOperator<byte[]> item) implements Handler {
    static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 1000;
    static final String WORDS = "q";
    private static final int MAX_BYTES = 4 << 20;

    /** What {@link #handle} takes. */
    List<Parameter> parameters() {
        var parameters = new ArrayList<>(filters());
        parameters.add(Parameter.query(
                "limit",
                "how many items at most; a page of large ones may have fewer",
                Map.of("type", "integer", "minimum", 1, "maximum", MAX_LIMIT, "default", DEFAULT_LIMIT)));
        parameters.add(Parameter.query("cursor", "'next' of the page before", Map.of("type", "string")));
        return parameters;
    }

    /** What chooses events. */
    private List<Parameter> filters() {
        var parameters = new ArrayList<Parameter>();
        for (Facet facet : source.now().facets()) {
            parameters.add(Parameter.query(facet.name(), facet.description(), Map.of("type", "string")));
        }
        if (source.now().isNamed()) {
            parameters.add(Parameter.query(WORDS, "words of its name, or a part of it", Map.of("type", "string")));
        }
        parameters.addAll(source.parameters());
        return parameters;
    }

    @Override
    public Response handle(Request request) {
        Selected selected = source.of(request);
        Query query = query(request, selected)
                .after(cursor(request.parameter("cursor")))
                .limit(limit(request.parameter("limit"), DEFAULT_LIMIT, MAX_LIMIT));
        Page page = selected.view().page(query, MAX_BYTES);
        Response response = Response.json(body(page, item));
        return page.next() == null ? response : response.with("Link", link(request, page.next()));
    }

    /** All that the request asks for. */
    static Query query(Request request, Selected selected) {
        var filters = new HashMap<String, String>();
        for (Facet facet : selected.view().facets()) {
            String value = request.parameter(facet.name());
            if (value != null) {
                filters.put(facet.name(), value);
            }
        }
        String typed = selected.view().isNamed() ? request.parameter(WORDS) : null;
        return new Query(
                filters, typed == null ? null : Words.within(typed), selected.until(), null, Query.ALL.limit());
    }

    /** @throws Problem 400 if it is no number from 1 to {@code most} */
    static int limit(@Nullable String limit, int otherwise, int most) {
        try {
            int number = limit == null ? otherwise : Integer.parseInt(limit);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // As wrong as a number out of range.
        }
        throw Problem.badRequest("limit is a number from 1 to " + most);
    }

    private static @Nullable Cursor cursor(@Nullable String encoded) {
        try {
            return encoded == null ? null : Cursor.decode(encoded);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("the cursor is not one that a page gave as 'next'");
        }
    }

    private static byte[] body(Page page, UnaryOperator<byte[]> shown) {
        var body = new ByteArrayOutputStream();
        String separator = "{\"items\":[";
        for (byte[] item : page.items()) {
            body.writeBytes(utf8(separator));
            body.writeBytes(shown.apply(item));
            separator = ",";
        }
        body.writeBytes(utf8(page.items().isEmpty() ? separator + "]" : "]"));
        if (page.next() != null) {
            body.writeBytes(utf8(",\"next\":"));
            body.writeBytes(Json.write(page.next().encoded()));
        }
        body.writeBytes(utf8("}"));
        return body.toByteArray();
    }

    /** The same request, for what comes next (RFC 8288). */
    private static String link(Request request, Cursor next) {
        var query = new StringBuilder();
        request.query().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                query.append(encode(name))
                        .append('=')
                        .append(encode(values.get(0)))
                        .append('&');
            }
        });
        return "<%s?%scursor=%s>; rel=\"next\"".formatted(request.path(), query, next.encoded());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
