package io.claimstream.app.input;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class InputsTest {
    @TempDir
    Path folder;

    private final List<Input> read = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void jsonGoesOnByteForByteUnderItsUrl() {
        String json = "{ \"content\": \"x\",\n  \"url\": \"https://example.org/a\", \"more\": 1.50 }\n";
        write("a.json", json);

        readFolder();

        assertThat(keys()).containsExactly("https://example.org/a");
        assertThat(value(0)).isEqualTo(json);
    }

    @Test
    void elementsOfAnArrayAreArticlesOfTheirOwn() {
        write("list.json", "[ {\"url\":\"https://a.example/\", \"n\":[1,2]} ,\n \"text\", 12, {\"content\":\"b\"}]");

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/", "list.json#2", "list.json#3", "list.json#4");
        assertThat(values())
                .containsExactly(
                        "{\"url\":\"https://a.example/\", \"n\":[1,2]}", "\"text\"", "12", "{\"content\":\"b\"}");
        assertThat(read.get(3).origin()).endsWith("list.json#4");
    }

    @Test
    void whatFollowsABrokenElementOfAnArrayIsHandedOverAsItIs() {
        write("list.json", "[{\"url\":\"https://a.example/\"}, {\"url\": oops}, {}]");

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/", "list.json#2");
        assertThat(String.join("", values())).contains("{\"url\": oops}, {}]");
    }

    @Test
    void aLineIsARecordWhateverItSays() {
        write(
                "wire.ndjson",
                "{\"url\":\"https://a.example/\"}\r\n\n  \nnot json\n{\"content\":\"last, without an end\"}");

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/", "wire.ndjson#4", "wire.ndjson#5");
        assertThat(value(1)).isEqualTo("not json");
        assertThat(read.get(1).origin()).endsWith("wire.ndjson:4");
    }

    @Test
    void nestingThatIsTooDeepIsLeftToTheStage() {
        String deep = "[".repeat(10_000);
        write("deep.ndjson", "{\"url\":\"https://a.example/\",\"x\":" + deep);

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/");
        assertThat(refused).isEmpty();
    }

    @Test
    void aWebPageIsNamedByItsCanonicalAddressAndLeavesTheRestToIngest() {
        write(
                "page.html",
                "<html><head><meta property='og:url' content='https://a.example/other'>"
                        + "<link href='https://a.example/canonical' rel='canonical'>"
                        + "<meta property='og:site_name' content='Example News'>"
                        + "<meta property='article:modified_time' content='yesterday'></head><p>Text</p></html>");

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/canonical");
        assertThat(article(0).publisher()).isNull();
        assertThat(article(0).updatedAt()).isNull();
        assertThat(article(0).contentType()).isEqualTo("text/html");
        assertThat(article(0).content()).startsWith("<html>").endsWith("</html>");
    }

    @Test
    void aWebPageIsReadInTheCharsetThatItNames() {
        write("page.htm", "<meta charset='windows-1252'><p>Größe</p>", Charset.forName("windows-1252"));

        readFolder();

        assertThat(article(0).content()).contains("Größe");
        assertThat(keys()).containsExactly("page.htm");
    }

    @Test
    void markdownIsNamedAfterItsFileAndFrontMatterIsNoText() {
        write("notes/a.md", "---\ntitle: \"A title\"\ndate: 2026-04-08\n---\n# Heading\n\nText\n");
        write("notes/b.md", "# Heading\n\nText\n");

        readFolder();

        assertThat(keys()).containsExactly("notes/a.md", "notes/b.md");
        assertThat(article(0).title()).isEqualTo("A title");
        assertThat(article(0).publishedAt()).isEqualTo("2026-04-08");
        assertThat(article(0).content()).isEqualTo("# Heading\n\nText\n");
        assertThat(article(1).title()).isEqualTo("Heading");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndTheOthersFollow() {
        write("a.txt", "Größe", StandardCharsets.ISO_8859_1);
        write("b.txt", "Größe");

        readFolder();

        assertThat(keys()).containsExactly("b.txt");
        assertThat(refused).singleElement().asString().contains("a.txt").contains("not UTF-8");
    }

    @Test
    void entriesOfAFeedAreArticles() {
        write("feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Notes</title><link>https://a.example/</link>
                <item><title>One</title><link>https://a.example/1</link>
                <pubDate>Wed, 08 Apr 2026 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;First&lt;/p&gt;</description></item>
                <item><title>Two</title><guid>https://a.example/2</guid></item>
                </channel></rss>
                """);

        readFolder();

        assertThat(keys()).containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(article(0))
                .isEqualTo(new RawArticle(
                        "https://a.example/1",
                        "One",
                        "Notes",
                        null,
                        "2026-04-08T10:00:00Z",
                        null,
                        null,
                        "text/html",
                        "<p>First</p>",
                        null));
    }

    @Test
    void aFeedWithADocumentTypeIsRefused() {
        write("secret.txt", "secret");
        write("feed.xml", """
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>&x;</title><item><title>&x;</title></item></channel></rss>
                """.formatted(folder.resolve("secret.txt").toUri()));

        readFolder();

        assertThat(keys()).containsExactly("secret.txt");
        assertThat(refused).singleElement().asString().contains("feed.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void pagesOfAWebArchiveAreArticlesOfTheirMoment(String name) throws IOException {
        var compression = name.endsWith("gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (var channel = Files.newByteChannel(folder.resolve(name), CREATE, WRITE);
                var warc = new WarcWriter(channel, compression)) {
            warc.write(captured("https://a.example/1", 200, "text/html; charset=windows-1252", "Gr\u00f6\u00dfe"));
            warc.write(captured("https://a.example/2", 404, "text/html", "gone"));
            warc.write(captured("https://a.example/3", 200, "image/png", "image"));
            warc.write(captured("https://a.example/4", 200, "text/plain", "text"));
        }

        readFolder();

        assertThat(refused).isEmpty();
        assertThat(keys()).containsExactly("https://a.example/1", "https://a.example/4");
        assertThat(article(0))
                .isEqualTo(new RawArticle(
                        "https://a.example/1",
                        null,
                        null,
                        null,
                        null,
                        "2026-04-08T10:00:00Z",
                        null,
                        "text/html",
                        "Gr\u00f6\u00dfe",
                        null));
    }

    @Test
    void aWebArchiveThatIsBrokenIsRefusedFromThereOn() {
        write("crawl.warc", "WARC/1.0\r\nnonsense");

        readFolder();

        assertThat(keys()).isEmpty();
        assertThat(refused).singleElement().asString().contains("crawl.warc");
    }

    private static WarcResponse captured(String url, int status, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "x")
                .body(MediaType.parse(type), body.getBytes(Charset.forName("windows-1252")))
                .build();
        return new WarcResponse.Builder(url)
                .date(Instant.parse("2026-04-08T10:00:00Z"))
                .body(http)
                .build();
    }

    @Test
    void aFolderIsReadByNameWithoutHiddenFilesAndOtherKinds() {
        write("c.txt", "c");
        write("b/z.txt", "bz");
        write("b/.git/x.txt", "hidden");
        write(".hidden.txt", "hidden");
        write("a.csv", "other");
        write("a.txt", "a");

        readFolder();

        assertThat(keys()).containsExactly("a.txt", "b/z.txt", "c.txt");
        assertThat(refused).isEmpty();
    }

    @Test
    void whatIsGivenByNameAndCannotBeReadIsRefused() {
        write("a.csv", "other");

        inputs("").read(List.of(path("a.csv"), path("missing.json"), path("missing")));

        assertThat(refused).hasSize(3);
        assertThat(refused.get(0)).contains("a.csv").contains(".ndjson");
        assertThat(refused.get(1)).contains("missing.json").contains("no such file");
        assertThat(refused.get(2)).contains("no such file");
    }

    @Test
    void twoFilesOfOneNameAreNotTakenForVersionsOfOneArticle() {
        write("a/x.txt", "one");
        write("b/x.txt", "two");

        inputs("").read(List.of(path("a/x.txt"), path("b/x.txt")));

        assertThat(keys()).containsExactly("x.txt");
        assertThat(refused).singleElement().asString().contains("b/x.txt").contains("named 'x.txt' too");
    }

    @Test
    void standardInputIsLinesOrOneDocument() {
        inputs("{\"url\":\"https://a.example/1\"}\n{\"url\":\"https://a.example/2\"}\n")
                .read(List.of("-"));
        inputs("\n{\n \"url\": \"https://a.example/3\"\n}\n").read(List.of("-"));
        inputs("[{\"url\":\"https://a.example/4\"},\n{\"url\":\"https://a.example/5\"}]")
                .read(List.of("-"));
        inputs("").read(List.of("-"));

        assertThat(keys())
                .containsExactly(
                        "https://a.example/1",
                        "https://a.example/2",
                        "https://a.example/3",
                        "https://a.example/4",
                        "https://a.example/5");
    }

    @Test
    void aRecordOfStandardInputWithoutUrlHasNoKey() {
        inputs("{\"content\":\"x\"}\n").read(List.of("-"));

        assertThat(read)
                .singleElement()
                .satisfies(input -> assertThat(input.key()).isNull());
    }

    private void readFolder() {
        inputs("").read(List.of(folder.toString()));
    }

    private Inputs inputs(String standardInput) {
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

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> keys() {
        return read.stream()
                .map(input -> input.key() == null ? "" : new String(input.key(), StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> values() {
        return read.stream()
                .map(input -> new String(input.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private String value(int index) {
        return values().get(index);
    }

    private RawArticle article(int index) {
        try {
            return Json.read(read.get(index).value(), RawArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        write(name, text, StandardCharsets.UTF_8);
    }

    private void write(String name, String text, Charset charset) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
