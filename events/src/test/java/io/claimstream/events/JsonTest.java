package io.claimstream.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Stance.Tally;
import io.claimstream.events.Stance.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static Claim claim() {
        return new Claim(
                "c1",
                "a1",
                Claim.Kind.SCORE,
                new Claim.ModelRef("muse-spark", "Muse Spark", "Meta", true),
                new Claim.Score(
                        new Claim.BenchmarkRef("humanitys-last-exam", "Humanity's Last Exam"),
                        null,
                        null,
                        new BigDecimal("50.20"),
                        Claim.Unit.PERCENT,
                        false,
                        "no tools"),
                null,
                null,
                null,
                null,
                null,
                null,
                Claim.Modality.ASSERTED,
                new Claim.Attribution("Meta", Claim.AttributionType.VENDOR),
                new Claim.Evidence("50.2 %", 3, 9, false),
                new BigDecimal("0.93"),
                new Claim.Source("https://example.org/a", null, Instant.parse("2026-04-11T09:00:00Z")),
                "rules/1",
                null);
    }

    @Test
    void claimIsWrittenAsTheContractShowsIt() {
        assertThat(new String(Json.write(claim()), StandardCharsets.UTF_8)).isEqualTo("""
            {"claim_id":"c1","article_id":"a1","kind":"score",\
            "model":{"id":"muse-spark","name":"Muse Spark","vendor":"Meta","known":true},\
            "score":{"benchmark":{"id":"humanitys-last-exam","name":"Humanity's Last Exam"},\
            "value":50.2,"unit":"percent","approximate":false,"setting":"no tools"},\
            "modality":"asserted","attribution":{"name":"Meta","type":"vendor"},\
            "evidence":{"quote":"50.2 %","start":3,"end":9,"table":false},"confidence":0.93,\
            "source":{"url":"https://example.org/a","published_at":"2026-04-11T09:00:00Z"},\
            "extractor":"rules/1"}""");
    }

    @Test
    void claimReadBackIsTheSameClaim() throws IOException {
        assertThat(Json.read(Json.write(claim()), Claim.class)).isEqualTo(claim());
    }

    @Test
    void enumKeysAreLowerCaseBothWays() throws IOException {
        var dimensions = new EnumMap<Dimension, Tally>(Dimension.class);
        dimensions.put(Dimension.WEIGHTS, new Tally(Verdict.OPEN, 2, 0, 0, 0, 0));
        var openness =
                new Stance.Openness(Verdict.OPEN, BigDecimal.ONE, false, false, dimensions, List.of(), List.of());

        byte[] json = Json.write(openness);

        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"dimensions\":{\"weights\":{\"verdict\":\"open\",\"open\":2");
        assertThat(Json.read(json, Stance.Openness.class).dimensions()).isEqualTo(dimensions);
    }

    @Test
    void unknownFieldsAreIgnoredSoThatEventsCanGrow() throws IOException {
        assertThat(Json.read("{\"content\":\"x\",\"next\":[1]}".getBytes(), RawArticle.class)
                        .content())
                .isEqualTo("x");
    }

    @Test
    void wrongTypesTrailingTokensAndNullAreRefused() {
        for (String bad : List.of("{\"content\":5}", "{\"content\":true}", "{} {}", "null", "[]", "{", "", "\"x\"")) {
            assertThatThrownBy(() -> Json.read(bad.getBytes(), RawArticle.class))
                    .as(bad)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nestingTenThousandDeepIsRefusedWithAReason() {
        String deep = "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThatThrownBy(() -> Json.read(deep.getBytes(), RawArticle.class))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(Json.reason(e)).contains("nesting depth"));
    }

    @Test
    void equalNumbersAreEqualBytes() {
        for (String same : List.of("50", "50.0", "5E+1", "50.000")) {
            var score = new Claim.Score(null, null, null, new BigDecimal(same), Claim.Unit.POINTS, false, null);
            assertThat(new String(Json.write(score), StandardCharsets.UTF_8)).contains("\"value\":50,");
        }
    }

    @Test
    void serdeKeepsTombstonesAndNamesTheTopicOfABadRecord() {
        try (var serde = Json.serde(Article.class)) {
            assertThat(serde.serializer().serialize("articles", null)).isNull();
            assertThat(serde.deserializer().deserialize("articles", null)).isNull();
            assertThatThrownBy(() -> serde.deserializer().deserialize("articles", new byte[] {'{'}))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("Article on articles");
        }
    }

    @Test
    void mapsOfRecordsAreWritten() {
        assertThat(new String(Json.write(Map.of("a", 1)), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void anEventThatNoTopicTakesIsNotWritten() {
        var serializer = Json.serde(String.class).serializer();
        int quotes = 2;
        assertThat(serializer.serialize("articles", "x".repeat(Topics.MAX_VALUE_BYTES - quotes)))
                .hasSize(Topics.MAX_VALUE_BYTES);
        assertThatThrownBy(() -> serializer.serialize("articles", "x".repeat(Topics.MAX_VALUE_BYTES)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("too large for articles");
    }
}
