package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many structures, each with what is read of it; {@code -Dgolden.write=true} makes that anew. */
class GoldenPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/pages/golden");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPage_isReadAsReviewed(String name) throws IOException {
        String read = written(PageReader.read(Files.readString(FOLDER.resolve(name + ".html"))));
        Path golden = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    @Test
    void pages_areOfManyStructures() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(15);
    }

    private static String written(Page page) {
        return """
                title: %s
                author: %s
                publisher: %s
                published: %s
                updated: %s
                url: %s
                language: %s

                %s
                """.formatted(
                        page.title().orElse(""),
                        page.author().orElse(""),
                        page.publisher().orElse(""),
                        page.publishedAt().map(Object::toString).orElse(""),
                        page.updatedAt().map(Object::toString).orElse(""),
                        page.canonicalUrl().orElse(""),
                        page.language().orElse(""),
                        page.text());
    }
}
