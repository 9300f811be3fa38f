package io.claimstream.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** NDJSON: one raw article a line, each handed over byte for byte as soon as its line has ended. */
final class JsonLines {
    private JsonLines() {}

    static void read(Source source, InputSink sink) throws IOException {
        read(source, new Lines(source.bytes()), sink);
    }

    /** Lines, unless the first one opens what it does not close, or a list: then one document. */
    static void readOrDocument(Source source, InputSink sink) throws IOException {
        var lines = new Lines(source.bytes());
        byte[] first = lines.next();
        if (first == null) {
            return;
        }
        String text = new String(first, StandardCharsets.UTF_8).strip();
        if (text.startsWith("[") || (text.startsWith("{") && !text.endsWith("}"))) {
            var whole = new SequenceInputStream(new ByteArrayInputStream(first), lines.rest());
            JsonDocument.read(new Source(source.origin(), source.key(), whole), sink);
        } else {
            accept(source, lines.number(), first, sink);
            read(source, lines, sink);
        }
    }

    private static void read(Source source, Lines lines, InputSink sink) throws IOException {
        byte[] line;
        while ((line = lines.next()) != null) {
            accept(source, lines.number(), line, sink);
        }
    }

    private static void accept(Source source, int number, byte[] line, InputSink sink) throws IOException {
        sink.accept(RawJson.input(source, ":" + number, line, "#" + number));
    }
}
