package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.ChatServer;
import io.claimstream.enrich.llm.LanguageModel;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enrich with a language model that is asked in the same thread, so that it has answered when the driver returns. */
class AskingTopologyTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final String BY_RULE = "Muse Spark scored 42.5% on ARC-AGI-2.";
    /** No rule will ever read that. */
    private static final String BY_MODEL = "Take Muse Spark home in a suitcase, lift the lid and help yourself.";

    private static final String TEXT = BY_RULE + "\n\nIt was a long day. " + BY_MODEL;
    private static final ChatServer.Reply FOUND = ChatServer.content("""
            {"scores": [{"quote": "%s", "model": "Muse Spark", "benchmark": "ARC-AGI-2", "value": 42.5, "approximate": true,
              "setting": null},
             {"quote": "Muse Spark scored 99%% on MMLU.", "model": "Muse Spark", "benchmark": "MMLU", "value": 99,
              "approximate": false, "setting": null}],
             "openness": [{"quote": "%s", "model": "Muse Spark", "dimension": "weights", "status": "open",
              "modality": "asserted"}]}""".formatted(BY_RULE, BY_MODEL));
    private static final Duration LOOK = Duration.ofMillis(100);

    private static ChatServer server;
    private static Topology topology;

    @TempDir
    private Path state;

    @BeforeAll
    static void build() {
        server = new ChatServer(FOUND);
        topology = new EnrichTopology("test.", CATALOG, new LanguageModel(server.settings(), CATALOG), Runnable::run)
                .get();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private int starts;
    private TopologyTestDriver driver;
    private TestInputTopic<String, Article> articles;
    private TestOutputTopic<String, Claim> claims;
    private TestOutputTopic<byte[], byte[]> rejected;

    @BeforeEach
    void start() {
        server.answerWith(FOUND);
        server.requests().clear();
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        config.put(
                StreamsConfig.STATE_DIR_CONFIG,
                state.resolve(Integer.toString(starts++)).toString());
        driver = new TopologyTestDriver(topology, config);
        articles = driver.createInputTopic(
                "test.articles",
                Topics.ARTICLES.keys().serializer(),
                Topics.ARTICLES.values().serializer());
        claims = driver.createOutputTopic(
                "test.claims",
                Topics.CLAIMS.keys().deserializer(),
                Topics.CLAIMS.values().deserializer());
        rejected = driver.createOutputTopic(
                "test.claims.rejected",
                Serdes.ByteArray().deserializer(),
                Serdes.ByteArray().deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    /** Time for the questions of two articles, and for the looks at their answers. */
    private void look() {
        for (int i = 0; i < 4; i++) {
            driver.advanceWallClockTime(LOOK);
        }
    }

    @Test
    void topologyIsAsReviewed() throws IOException {
        Path golden = Path.of("src/test/resources/topology-llm.txt");
        String described = topology.describe().toString();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, described);
        }
        assertThat(described).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatTheRulesFindGoesOutAtOnceAndWhatTheModelAddsWhenItHasAnswered() {
        articles.pipeInput("a1", Articles.of(TEXT));
        List<Claim> first = claims.readValuesToList();
        assertThat(first)
                .singleElement()
                .satisfies(claim -> assertThat(claim.extractor()).startsWith("rules/"));

        look();

        assertThat(claims.readValuesToList()).singleElement().satisfies(claim -> {
            assertThat(claim.extractor()).isEqualTo("llm/1 test-model");
            assertThat(claim.evidence().quote()).isEqualTo(BY_MODEL);
            assertThat(TEXT.substring(claim.evidence().start(), claim.evidence().end()))
                    .isEqualTo(BY_MODEL);
        });
        assertThat(rejected.isEmpty()).isTrue();
    }

    @Test
    void aRedeliveredArticleIsNotAskedAboutAgainAndWritesNothing() {
        articles.pipeInput("a1", Articles.of(TEXT));
        look();
        claims.readValuesToList();
        server.answerWith(ChatServer.content("{\"scores\": [], \"openness\": []}"));

        articles.pipeInput("a1", Articles.of(TEXT));
        look();

        assertThat(claims.isEmpty()).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServiceThatIsDownForAWhileChangesNothingInTheEnd() {
        articles.pipeInput("a1", Articles.of(TEXT));
        articles.pipeInput("a2", Articles.of("a2", 1, null, BY_MODEL));
        look();
        Map<String, Claim> expected = held(claims);
        assertThat(expected).isNotEmpty();
        driver.close();
        start();

        server.answerWith(ChatServer.status(401, "no such key"));
        articles.pipeInput("a1", Articles.of(TEXT));
        articles.pipeInput("a2", Articles.of("a2", 1, null, BY_MODEL));
        for (int i = 0; i < 40; i++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
        assertThat(rejected.isEmpty()).isTrue();
        server.answerWith(FOUND);
        for (int i = 0; i < 6; i++) {
            driver.advanceWallClockTime(Duration.ofMinutes(10));
        }

        assertThat(held(claims)).isEqualTo(expected);
    }

    @Test
    void aFailingServiceIsLeftAloneForLongerAndLonger() {
        server.answerWith(ChatServer.status(403, "no"));
        articles.pipeInput("a1", Articles.of(TEXT));

        for (int i = 0; i < 60; i++) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }

        assertThat(server.requests()).hasSizeBetween(4, 8);
    }

    @Test
    void whatTheModelWillNotAnswerGoesToTheDeadLettersAndTheRulesClaimsStay() throws IOException {
        server.answerWith(ChatServer.status(200, "{\"choices\": [{\"message\": {\"refusal\": \"no\"}}]}"));
        Article article = Articles.of(TEXT);

        articles.pipeInput("a1", article);
        look();

        assertThat(claims.readValuesToList()).hasSize(1);
        TestRecord<byte[], byte[]> letter = rejected.readRecord();
        assertThat(letter.key()).asString().isEqualTo("a1");
        assertThat(Json.read(letter.value(), Article.class)).isEqualTo(article);
        assertThat(new String(letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                .isEqualTo("llm_refused");
        assertThat(new String(letter.headers().lastHeader(DeadLetter.TOPIC).value(), StandardCharsets.UTF_8))
                .isEqualTo("test.articles");

        articles.pipeInput("a1", article);
        look();
        assertThat(server.requests()).hasSize(1);
        assertThat(rejected.isEmpty()).isTrue();
    }

    @Test
    void aCorrectionTakesBackWhatTheModelFoundInTheFormerVersion() {
        articles.pipeInput("a1", Articles.of(TEXT));
        look();
        String former = claims.readKeyValuesToList().get(1).key;

        articles.pipeInput("a1", Articles.of("a1", 2, null, BY_RULE));
        look();

        assertThat(claims.readKeyValuesToList()).containsExactly(KeyValue.pair(former, null));
    }

    @Test
    void anArticleThatIsWithdrawnWhileItWaitsSaysNothing() {
        articles.pipeInput("a1", Articles.of(TEXT));
        driver.advanceWallClockTime(LOOK);
        articles.pipeInput("a1", (Article) null);
        look();

        assertThat(held(claims)).isEmpty();
        assertThat(driver.getKeyValueStore(EnrichTopology.AWAITING_STORE).get("a1"))
                .isNull();
    }

    @Test
    void aLongArticleIsAskedAboutPassageByPassageAndSaysAllOfItAtOnce() {
        String text = TEXT + "\n\n" + ("And so on, and so forth. ".repeat(40) + "\n\n").repeat(40);
        articles.pipeInput("a1", Articles.of(text));
        claims.readValuesToList();

        for (int i = 0; i < 10; i++) {
            driver.advanceWallClockTime(LOOK);
        }

        assertThat(server.requests()).hasSize(3);
        assertThat(claims.readValuesToList()).hasSize(1);
    }

    private static Map<String, Claim> held(TestOutputTopic<String, Claim> topic) {
        Map<String, Claim> held = new TreeMap<>();
        new ArrayList<>(topic.readKeyValuesToList()).forEach(record -> {
            if (record.value == null) {
                held.remove(record.key);
            } else {
                held.put(record.key, record.value);
            }
        });
        return held;
    }
}
