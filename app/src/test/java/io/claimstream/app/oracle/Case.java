package io.claimstream.app.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.events.Json;
import io.claimstream.ingest.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case of the pipeline as a folder: its sub-folders are steps, whose files are published in the order of their
 * names.
 *
 * <p>A step has files as {@code publish} takes them, and {@code .records}: a line a record, as
 * {@code {"key": …, "value": …}} with either left out where it is null, for what files cannot say.
 */
record Case(String name, List<List<RawRecord>> steps) {

    static Case in(Path folder) {
        List<List<RawRecord>> steps =
                list(folder).stream().filter(Files::isDirectory).map(Case::step).toList();
        return new Case(String.valueOf(folder.getFileName()), steps);
    }

    /** A folder of files, published in one step. */
    static Case ofOneStep(String name, Path folder) {
        return new Case(name, List.of(step(folder)));
    }

    List<RawRecord> records() {
        return steps.stream().flatMap(List::stream).toList();
    }

    private static List<RawRecord> step(Path folder) {
        var records = new ArrayList<RawRecord>();
        var inputs = new Inputs(InputStream.nullInputStream(), sink(records));
        for (Path file : list(folder)) {
            if (file.toString().endsWith(".records")) {
                lines(file).forEach(line -> records.add(record(line)));
            } else {
                inputs.read(file);
            }
        }
        return records;
    }

    private static InputSink sink(List<RawRecord> records) {
        return new InputSink() {
            @Override
            public void accept(Input input) {
                records.add(new RawRecord(input.key(), input.value(), null));
            }

            @Override
            public void refuse(String origin, String reason) {
                throw new AssertionError(origin + ": " + reason);
            }
        };
    }

    private static RawRecord record(String line) {
        try {
            JsonNode record = Json.mapper().readTree(line);
            JsonNode value = record.get("value");
            return new RawRecord(
                    record.has("key") ? bytes(record.get("key").textValue()) : null,
                    value == null ? null : bytes(value.toString()),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
