package io.claimstream.app.input;

import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of inputs, and what reading it handed over and refused. */
final class InputFolder {
    final List<Input> read = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    private final Path path;

    InputFolder(Path path) {
        this.path = path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Reads all of it. */
    void read() {
        inputs("").read(List.of(path.toString()));
    }

    /** With this on standard input. */
    Inputs inputs(String standardInput) {
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        return new Inputs(in, new InputSink() {
            @Override
            public void accept(Input input) {
                read.add(input);
            }

            @Override
            public void refuse(String origin, String reason) {
                refused.add(origin + ": " + reason);
            }
        });
    }

    String path(String name) {
        return path.resolve(name).toString();
    }

    List<String> keys() {
        return read.stream()
                .map(input -> input.key() == null ? "" : new String(input.key(), StandardCharsets.UTF_8))
                .toList();
    }

    List<String> values() {
        return read.stream()
                .map(input -> new String(input.value(), StandardCharsets.UTF_8))
                .toList();
    }

    String value(int index) {
        return values().get(index);
    }

    RawArticle article(int index) {
        try {
            return Json.read(read.get(index).value(), RawArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        write(name, text, StandardCharsets.UTF_8);
    }

    void write(String name, String text, Charset charset) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
