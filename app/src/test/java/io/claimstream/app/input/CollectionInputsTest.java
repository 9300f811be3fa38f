package io.claimstream.app.input;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.RawArticle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Many articles in one file: feeds and web archives. */
class CollectionInputsTest {
    private InputFolder folder;

    @BeforeEach
    void make(@TempDir Path path) {
        folder = new InputFolder(path);
    }

    @Test
    void entriesOfAFeedAreArticles() {
        folder.write("feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Notes</title><link>https://a.example/</link>
                <item><title>One</title><link>https://a.example/1</link>
                <pubDate>Wed, 08 Apr 2026 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;First&lt;/p&gt;</description></item>
                <item><title>Two</title><guid>https://a.example/2</guid></item>
                </channel></rss>
                """);

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(folder.article(0))
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
        folder.write("secret.txt", "secret");
        folder.write("feed.xml", """
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>&x;</title><item><title>&x;</title></item></channel></rss>
                """.formatted(folder.resolve("secret.txt").toUri()));

        folder.read();

        assertThat(folder.keys()).containsExactly("secret.txt");
        assertThat(folder.refused).singleElement().asString().contains("feed.xml");
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

        folder.read();

        assertThat(folder.refused).isEmpty();
        assertThat(folder.keys()).containsExactly("https://a.example/1", "https://a.example/4");
        assertThat(folder.article(0))
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
        folder.write("crawl.warc", "WARC/1.0\r\nnonsense");

        folder.read();

        assertThat(folder.keys()).isEmpty();
        assertThat(folder.refused).singleElement().asString().contains("crawl.warc");
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
}
