package io.claimstream.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.sample.Samples;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Verdict;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final Oracle ORACLE = new Oracle(new ClaimExtractor());
    private static final List<RawRecord> SAMPLES =
            Case.ofOneStep("samples", Samples.folder()).records();
    private static final List<Entry> ENTRIES = ORACLE.entries(SAMPLES);

    @Test
    void entriesComeInTheOrderOfTheFlowThenByKey() {
        assertThat(ENTRIES)
                .extracting(Entry::topic)
                .containsSubsequence(
                        "articles", "claims", "model.stances", "benchmark.deltas", "benchmark.leaderboards")
                .isSubsetOf(Topics.ALL.stream()
                        .filter(topic -> topic.config()
                                .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                                .equals(TopicConfig.CLEANUP_POLICY_COMPACT))
                        .map(Topic::name)
                        .toList());
        assertThat(ENTRIES)
                .isSortedAccordingTo(Comparator.comparing((Entry entry) -> position(entry.topic()))
                        .thenComparing(Entry::key));
    }

    @Test
    void recordsInAnyOrderAndTwiceComeToTheSame() {
        var twice = new ArrayList<RawRecord>(SAMPLES);
        twice.addAll(SAMPLES);
        Collections.shuffle(twice, new Random(7));

        assertThat(json(ORACLE.entries(twice))).isEqualTo(json(ENTRIES));
    }

    @Test
    void aCopyMakesNoClaims() {
        Article copy = values(Article.class).stream()
                .filter(article -> article.duplicateOf() != null)
                .findAny()
                .orElseThrow();

        assertThat(values(Claim.class))
                .extracting(Claim::articleId)
                .contains(copy.duplicateOf())
                .doesNotContain(copy.articleId());
    }

    @Test
    void aCorrectionReplacesWhatWasSaidBefore() {
        assertThat(values(Claim.class))
                .filteredOn(claim -> claim.model().name().equals("Gemini 3 Pro") && claim.score() != null)
                .extracting(claim -> claim.score().value().toPlainString())
                .contains("1501")
                .doesNotContain("1510");
    }

    @Test
    void aModelThatWasLaunchedClosedWithOpenPlansStandsThere() {
        assertThat(values(Stance.class))
                .filteredOn(stance -> stance.model().id().equals("muse-spark"))
                .singleElement()
                .satisfies(stance -> {
                    assertThat(stance.openness().verdict()).isEqualTo(Verdict.CLOSED);
                    assertThat(stance.openness().planned()).isTrue();
                });
    }

    private static int position(String topic) {
        return Topics.ALL.stream().map(Topic::name).toList().indexOf(topic);
    }

    private static <T> List<T> values(Class<T> type) {
        return ENTRIES.stream()
                .map(Entry::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> json(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new String(Json.write(entry), StandardCharsets.UTF_8))
                .toList();
    }
}
