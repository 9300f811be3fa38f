package io.claimstream.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.events.Article;
import io.claimstream.ingest.Articles;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Withdrawal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final List<RawRecord> RECORDS = read(Samples.folder());

    private final Collection<Article> articles = Articles.of(RECORDS).values();

    @Test
    void oneRecordIsBrokenAndOneWithdraws() {
        List<Reading> readings = RECORDS.stream().map(Intake::read).toList();

        assertThat(readings)
                .filteredOn(Rejection.class::isInstance)
                .extracting(each -> ((Rejection) each).reason())
                .containsExactly("invalid_json");
        assertThat(readings).filteredOn(Withdrawal.class::isInstance).hasSize(1);
    }

    @Test
    void thereIsACopyACorrectionAndWhatWasWithdrawnIsGone() {
        assertThat(articles)
                .filteredOn(article -> article.duplicateOf() != null)
                .extracting(Article::publisher)
                .containsExactly("Harbour Post");
        assertThat(articles)
                .filteredOn(article -> article.revision() > 1)
                .extracting(Article::title)
                .containsExactly("Gemini 3 Pro tops the arena");
        assertThat(articles).extracting(Article::publisher).isNotEmpty().doesNotContain("Tickertap");
    }

    @Test
    void theyAreManyAndInFiveLanguages() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(24);
        assertThat(articles).extracting(Article::language).contains("en", "ko", "zh", "de", "fr");
    }

    @Test
    void onlyATextThatSaysNothingOfItselfHasNoAddress() {
        assertThat(articles)
                .filteredOn(article -> article.url() == null || article.publisher() == null)
                .extracting(article -> article.text().lines().findFirst().orElseThrow())
                .containsExactly("Gemma 4 drops the custom licence");
    }

    @Test
    void aTableOnAPageIsKeptAndItsFurnitureIsNot() {
        assertThat(articles)
                .filteredOn(article -> "Frontier Ledger".equals(article.publisher()))
                .singleElement()
                .extracting(Article::text)
                .asString()
                .contains("| ARC-AGI-2 | 42.5 | 76.5 | 76.1 | 63.3 |")
                .doesNotContain("Subscribe", "About", "More tables", "Imprint");
    }

    @Test
    void theyAreTheSameOutOfAJar(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("samples.jar");
        try (var jar = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Path folder = Files.createDirectory(jar.getPath("/samples"));
            try (Stream<Path> samples = Files.list(Samples.folder())) {
                for (Path sample : samples.toList()) {
                    Files.copy(sample, folder.resolve(sample.getFileName().toString()));
                }
            }
        }
        try (var jar = FileSystems.newFileSystem(file)) {
            assertThat(read(jar.getPath("/samples"))).usingRecursiveComparison().isEqualTo(RECORDS);
        }
    }

    /** The raw records that publishing this folder makes. */
    static List<RawRecord> read(Path folder) {
        var records = new ArrayList<RawRecord>();
        new Inputs(InputStream.nullInputStream(), new InputSink() {
                    @Override
                    public void accept(Input input) {
                        records.add(new RawRecord(input.key(), input.value(), null));
                    }

                    @Override
                    public void refuse(String origin, String reason) {
                        throw new AssertionError(origin + ": " + reason);
                    }
                })
                .read(folder);
        return records;
    }
}
