package io.claimstream.ingest;

import static io.claimstream.ingest.RawRecords.article;
import static io.claimstream.ingest.RawRecords.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Article;
import io.claimstream.events.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {
    private static Article read(String json) {
        return ((Version) Intake.read(json("k", json, 7))).alone();
    }

    @Test
    void anArticle_isReadWithItsFields() {
        Article article = read("""
                {"url": "https://Example.org/a?utm_source=x", "title": " A\\ntitle ", "publisher": "P", "author": "",
                 "published_at": "2026-04-11", "language": "en-US", "content_type": "text/markdown; charset=utf-8",
                 "content": "# One\\r\\n\\r\\n\\r\\nTwo", "status": "Usable", "unheard_of": {"x": [1]}}""");
        assertThat(article)
                .isEqualTo(new Article(
                        Names.ofUrl("https://example.org/a"),
                        "https://example.org/a",
                        "A title",
                        "P",
                        null,
                        Instant.parse("2026-04-11T00:00:00Z"),
                        "en",
                        1,
                        Sha256.hex("# One\n\nTwo"),
                        null,
                        null,
                        "# One\n\nTwo"));
    }

    @Test
    void contentAlone_withAKey_isEnough() {
        Article article = read("{\"content\": \"Nobody outside the laboratory could check whether this is right.\"}");
        assertThat(article.articleId()).matches("[0-9a-f]{20}").isEqualTo(Names.ofKey(new byte[] {'k'}));
        assertThat(article.url()).isNull();
        assertThat(article.publishedAt()).isEqualTo(Instant.ofEpochSecond(7));
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void aRecordWithoutATimestamp_hasNoTimeOfItsOwn() {
        Version version = (Version) Intake.read(article("k", null, "text", -1));
        assertThat(version.time()).isEqualTo(Instant.MIN);
        assertThat(version.alone().publishedAt()).isNull();
    }

    @Test
    void aPage_givesItsTitle_unlessThePublisherDoes() {
        String page =
                "\"url\": \"https://example.org\", \"content_type\": \"text/html\", \"content\": \"<title>Page</title><p>x\"";
        assertThat(read("{" + page + "}").title()).isEqualTo("Page");
        assertThat(read("{\"title\": \"Given\", " + page + "}").title()).isEqualTo("Given");
    }

    @Test
    void halfASurrogatePair_whichUtf8CannotSay_isReplaced() {
        Article article = read("{\"title\": \"\\ud800\", \"content\": \"a\\udc00\"}");
        assertThat(new String(Json.write(article), StandardCharsets.UTF_8)).contains("a\uFFFD", "\"title\":\"\uFFFD\"");
    }

    @Test
    void aTombstone_withdrawsWhatItsKeyNames() {
        assertThat(Intake.read(json("https://EXAMPLE.org", null, 7)))
                .isEqualTo(new Withdrawal(Names.ofUrl("https://example.org/"), Instant.ofEpochSecond(7)));
    }

    @Test
    void aStatusThatWithdraws_needsNoContent() {
        assertThat(Intake.read(json(null, "{\"url\": \"https://example.org\", \"status\": \"canceled\"}", -1)))
                .isEqualTo(new Withdrawal(Names.ofUrl("https://example.org/"), Instant.MIN));
        assertThat(Intake.read(json("k", "{\"status\": \"withheld\", \"updated_at\": \"2026-01-01\"}", 7)))
                .isEqualTo(new Withdrawal(Names.ofKey(new byte[] {'k'}), Instant.parse("2026-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("io.claimstream.ingest.BadRecords#all")
    void whatIsNoArticle_isRejectedWithItsReason(BadRecords.Bad bad) {
        Rejection rejection = (Rejection) Intake.read(bad.record());
        assertThat(rejection.reason()).isEqualTo(bad.reason());
        assertThat(rejection.message()).isNotBlank().doesNotContain("\n").hasSizeLessThan(300);
    }
}
