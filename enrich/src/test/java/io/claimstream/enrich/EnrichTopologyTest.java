package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private static final String ONE = "Muse Spark scored 42.5% on ARC-AGI-2.";
    private static final String TWO = ONE + " It scored 50.2% on Humanity's Last Exam.";

    private final Topology topology = new EnrichTopology("test.", Catalog.standard()).get();

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Article> articles;
    private TestOutputTopic<String, Claim> claims;

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(topology, config);
        articles = driver.createInputTopic(
                "test.articles",
                Topics.ARTICLES.keys().serializer(),
                Topics.ARTICLES.values().serializer());
        claims = driver.createOutputTopic(
                "test.claims",
                Topics.CLAIMS.keys().deserializer(),
                Topics.CLAIMS.values().deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void topologyIsAsReviewed() throws IOException {
        Path golden = Path.of("src/test/resources/topology.txt");
        String described = topology.describe().toString();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, described);
        }
        assertThat(described).isEqualTo(Files.readString(golden));
    }

    @Test
    void anArticleBecomesItsClaimsKeyedByClaimId() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, TWO));

        List<KeyValue<String, Claim>> written = claims.readKeyValuesToList();
        assertThat(written)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.key).isEqualTo(record.value.claimId()));
        assertThat(written).extracting(record -> record.value.model().id()).containsOnly("muse-spark");
    }

    @Test
    void aRedeliveredArticleWritesNothing() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, TWO));
        claims.readKeyValuesToList();

        articles.pipeInput("a1", Articles.of("a1", 1, null, TWO));

        assertThat(claims.isEmpty()).isTrue();
    }

    @Test
    void aRevisionThatNoLongerSaysAThingTakesOnlyThatBack() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, TWO));
        String second = claims.readKeyValuesToList().get(1).key;

        articles.pipeInput("a1", Articles.of("a1", 2, null, ONE));

        assertThat(claims.readKeyValuesToList()).containsExactly(KeyValue.pair(second, null));
    }

    @Test
    void aCorrectedFigureReplacesTheFormerOne() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, ONE));
        String former = claims.readKeyValue().key;

        articles.pipeInput("a1", Articles.of("a1", 2, null, ONE.replace("42.5", "43.5")));

        List<KeyValue<String, Claim>> written = claims.readKeyValuesToList();
        assertThat(written).hasSize(2);
        assertThat(written.get(0).value.score().value()).isEqualByComparingTo("43.5");
        assertThat(written.get(1)).isEqualTo(KeyValue.pair(former, null));
    }

    @Test
    void aStatementThatMovesKeepsItsIdAndGetsItsNewPlace() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, ONE));
        Claim before = claims.readValue();

        articles.pipeInput("a1", Articles.of("a1", 2, null, "An introduction.\n\n" + ONE));

        Claim after = claims.readValue();
        assertThat(after.claimId()).isEqualTo(before.claimId());
        assertThat(after.evidence().start()).isGreaterThan(before.evidence().start());
        assertThat(claims.isEmpty()).isTrue();
    }

    @Test
    void aWithdrawnArticleTakesAllOfItsClaimsBack() {
        articles.pipeInput("a1", Articles.of("a1", 1, null, TWO));
        List<String> ids = claims.readKeyValuesToList().stream()
                .map(record -> record.key)
                .sorted()
                .toList();

        articles.pipeInput("a1", (Article) null);

        assertThat(claims.readKeyValuesToList())
                .containsExactlyElementsOf(ids.stream()
                        .map(id -> KeyValue.<String, Claim>pair(id, null))
                        .toList());
        articles.pipeInput("a1", (Article) null);
        assertThat(claims.isEmpty()).isTrue();
    }

    @Test
    void aCopySaysNothingAndAnArticleThatTurnsOutToBeOneTakesItsClaimsBack() {
        articles.pipeInput("a2", Articles.of("a2", 1, "a1", TWO));
        assertThat(claims.isEmpty()).isTrue();

        articles.pipeInput("a3", Articles.of("a3", 1, null, TWO));
        claims.readKeyValuesToList();
        articles.pipeInput("a3", Articles.of("a3", 1, "a1", TWO));
        assertThat(claims.readKeyValuesToList())
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.value).isNull());
    }
}
