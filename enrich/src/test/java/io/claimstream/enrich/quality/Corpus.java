package io.claimstream.enrich.quality;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimstream.events.Article;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Annotated articles: a folder with {@code articles/NAME.json} (raw articles) and {@code gold/NAME.json}. */
final class Corpus {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Corpus() {}

    /**
     * One of them.
     *
     * @param article as ingest cleans it
     */
    record Annotated(String name, Article article, Gold gold) {}

    /** The corpus that is part of this module. */
    static Path bundled() {
        return Path.of("src/test/resources/corpus");
    }

    /** All of {@code folder}, by name. Fails on an article that ingest refuses. */
    static List<Annotated> read(Path folder) {
        List<Annotated> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                byte[] raw = Files.readAllBytes(folder.resolve("articles").resolve(gold.getFileName()));
                corpus.add(new Annotated(
                        gold.getFileName().toString().replace(".json", ""),
                        clean(gold, raw),
                        JSON.readValue(gold.toFile(), Gold.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corpus;
    }

    private static Article clean(Path file, byte[] raw) {
        if (Intake.read(new RawRecord(null, raw, null)) instanceof Version version) {
            return version.alone();
        }
        throw new IllegalArgumentException("ingest refuses the article of " + file);
    }
}
