package io.claimstream.app.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.effect.Became.Place;
import io.claimstream.app.publish.Receipt;
import io.claimstream.events.Article;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.Outcome;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BecameTest {
    private static final String JSON = "{\"url\": \"https://a.example/1\", \"content\": \"Text.\"}";
    private static final String ID = id(JSON);

    private final Receipt receipt = receipt("key", JSON, 7, 1000);

    @Test
    void anArticleThatWasWrittenIsAcceptedAsThatRevision() {
        Became became = of(receipt, Map.of(), new Written<>(ID, article(3, null), 1000));

        assertThat(became.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(became.detail()).isEqualTo("revision 3");
        assertThat(became.articles()).containsExactly(ID);
    }

    @Test
    void ofTwoRecordsOfOneArticleEachHasWhatBearsItsTime() {
        Receipt later = receipt("key", JSON, 8, 1001);
        Receipt again = receipt("key", JSON, 9, 1002);
        List<Written<Article>> written =
                List.of(new Written<>(ID, article(1, null), 1000), new Written<>(ID, article(2, null), 1001));

        assertThat(Became.of(List.of(receipt, later, again), Map.of(), written))
                .extracting(became -> became.outcome() + " " + became.detail())
                .containsExactly(
                        "ACCEPTED revision 1", "ACCEPTED revision 2", "UNCHANGED this or a later version was known");
    }

    @Test
    void anArticleOfWhichNothingWasWrittenIsUnchanged() {
        Became became = of(receipt, Map.of(), new Written<>("other", article(1, null), 5));

        assertThat(became.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(became.articles()).isEmpty();
    }

    @Test
    void aCopyNamesTheArticleThatItCopies() {
        Became became = of(receipt, Map.of(), new Written<>(ID, article(1, "original"), 1000));

        assertThat(became.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(became.detail()).contains("original");
    }

    @Test
    void aRejectionIsFoundByThePlaceOfTheRecord() {
        var reasons = Map.of(new Place(2, 7), "no_content, it is empty", new Place(2, 8), "another's");

        Became became = of(receipt, reasons);

        assertThat(became.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(became.detail()).isEqualTo("no_content, it is empty");
    }

    @Test
    void aWithdrawalByAnArticlesKeyFindsTheArticleByTheTimeOfWhatWasWritten() {
        Became became = of(
                receipt("key", null, 7, 1000),
                Map.of(),
                new Written<>(ID, null, 1000),
                new Written<>("another's", null, 1001));

        assertThat(became.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(became.articles()).containsExactly(ID);
    }

    @Test
    void aWithdrawalOfWhatNobodyKnowsSaysSo() {
        Became became = of(receipt("none", null, 7, 1000), Map.of());

        assertThat(became.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(became.detail()).isEqualTo("nothing was known of it");
    }

    @SafeVarargs
    private static Became of(Receipt receipt, Map<Place, String> rejections, Written<Article>... written) {
        return Became.of(List.of(receipt), rejections, List.of(written)).get(0);
    }

    private static Receipt receipt(String key, @Nullable String value, long offset, long timestamp) {
        return new Receipt("origin", bytes(key), value == null ? null : bytes(value), 2, offset, timestamp);
    }

    private static Article article(int revision, @Nullable String duplicateOf) {
        return new Article(
                ID,
                null,
                null,
                null,
                null,
                null,
                null,
                revision,
                "hash",
                duplicateOf,
                duplicateOf == null ? null : BigDecimal.ONE,
                "Text.");
    }

    private static String id(String json) {
        return ((Version) Intake.read(new RawRecord(null, bytes(json), null)))
                .article()
                .articleId();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
