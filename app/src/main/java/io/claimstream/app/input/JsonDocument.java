package io.claimstream.app.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.claimstream.events.Json;
import java.io.IOException;
import java.util.Arrays;

/** A JSON file: one raw article, or an array of them, each handed over byte for byte. */
final class JsonDocument {
    private JsonDocument() {}

    static void read(Source source, InputSink sink) throws IOException {
        read(source, source.all(), sink);
    }

    static void read(Source source, byte[] document, InputSink sink) throws IOException {
        if (!isArray(document)) {
            sink.accept(RawJson.input(source, "", document, ""));
            return;
        }
        int element = 1;
        int rest = document.length;
        try (JsonParser parser = Json.mapper().createParser(document)) {
            parser.nextToken();
            rest = end(parser);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                rest = start;
                parser.skipChildren();
                parser.finishToken();
                int end = end(parser);
                sink.accept(element(source, element, Arrays.copyOfRange(document, start, end)));
                element++;
                rest = end;
            }
            rest = document.length;
        } catch (JsonProcessingException e) {
            // What follows is no list of articles; it is handed over as it is, and rejected with the reason.
            sink.accept(element(source, element, Arrays.copyOfRange(document, rest, document.length)));
        }
    }

    private static int end(JsonParser parser) {
        return (int) parser.currentLocation().getByteOffset();
    }

    private static Input element(Source source, int element, byte[] json) throws IOException {
        return RawJson.input(source, "#" + element, json, "#" + element);
    }

    private static boolean isArray(byte[] document) {
        int start = 0;
        while (start < document.length && Character.isWhitespace(document[start])) {
            start++;
        }
        return start < document.length && document[start] == '[';
    }
}
