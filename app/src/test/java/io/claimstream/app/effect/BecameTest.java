package io.claimstream.app.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.effect.Became.Place;
import io.claimstream.app.effect.Became.Version;
import io.claimstream.app.publish.Receipt;
import io.claimstream.ingest.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BecameTest {
    private static final String JSON = "{\"url\": \"https://a.example/1\", \"content\": \"Text.\"}";
    private static final String ID = receipt("key", JSON, 0, 0).name();

    private final Published receipt = receipt("key", JSON, 7, 1000);

    @Test
    void anArticleThatWasWrittenIsAcceptedAsThatRevision() {
        Became became = of(receipt, Map.of(), new Written<>(ID, article(3, null), 1000));

        assertThat(became.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(became.detail()).isEqualTo("revision 3");
        assertThat(became.articles()).containsExactly(ID);
    }

    @Test
    void ofTwoRecordsOfOneArticleEachHasWhatBearsItsTime() {
        Published later = receipt("key", JSON, 8, 1001);
        Published again = receipt("key", JSON, 9, 1002);
        List<Written<Version>> written =
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
    @SuppressWarnings("varargs")
    private static Became of(Published receipt, Map<Place, String> rejections, Written<Version>... written) {
        return Became.of(List.of(receipt), rejections, List.of(written)).get(0);
    }

    private static Published receipt(String key, @Nullable String value, long offset, long timestamp) {
        return Published.of(
                new Receipt("origin", bytes(key), value == null ? null : bytes(value), 2, offset, timestamp));
    }

    private static Version article(int revision, @Nullable String duplicateOf) {
        return new Version(revision, duplicateOf);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
