package io.claimstream.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as pages and text. */
class DocumentInputsTest {
    private InputFolder folder;

    @BeforeEach
    void make(@TempDir Path path) {
        folder = new InputFolder(path);
    }

    @Test
    void aWebPageIsNamedByItsCanonicalAddressAndLeavesTheRestToIngest() {
        folder.write(
                "page.html",
                "<html><head><meta property='og:url' content='https://a.example/other'>"
                        + "<link href='https://a.example/canonical' rel='canonical'>"
                        + "<meta property='og:site_name' content='Example News'>"
                        + "<meta property='article:modified_time' content='yesterday'></head><p>Text</p></html>");

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/canonical");
        assertThat(folder.article(0).publisher()).isNull();
        assertThat(folder.article(0).updatedAt()).isNull();
        assertThat(folder.article(0).contentType()).isEqualTo("text/html");
        assertThat(folder.article(0).content()).startsWith("<html>").endsWith("</html>");
    }

    @Test
    void aWebPageIsReadInTheCharsetThatItNames() {
        folder.write("page.htm", "<meta charset='windows-1252'><p>Größe</p>", Charset.forName("windows-1252"));

        folder.read();

        assertThat(folder.article(0).content()).contains("Größe");
        assertThat(folder.keys()).containsExactly("page.htm");
    }

    @Test
    void markdownIsNamedAfterItsFileAndFrontMatterIsNoText() {
        folder.write("notes/a.md", "---\ntitle: \"A title\"\ndate: 2026-04-08\n---\n# Heading\n\nText\n");
        folder.write("notes/b.md", "# Heading\n\nText\n");

        folder.read();

        assertThat(folder.keys()).containsExactly("notes/a.md", "notes/b.md");
        assertThat(folder.article(0).title()).isEqualTo("A title");
        assertThat(folder.article(0).publishedAt()).isEqualTo("2026-04-08");
        assertThat(folder.article(0).content()).isEqualTo("# Heading\n\nText\n");
        assertThat(folder.article(1).title()).isEqualTo("Heading");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndTheOthersFollow() {
        folder.write("a.txt", "Größe", StandardCharsets.ISO_8859_1);
        folder.write("b.txt", "Größe");

        folder.read();

        assertThat(folder.keys()).containsExactly("b.txt");
        assertThat(folder.refused).singleElement().asString().contains("a.txt").contains("not UTF-8");
    }
}
