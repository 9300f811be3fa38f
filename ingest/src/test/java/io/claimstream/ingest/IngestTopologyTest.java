package io.claimstream.ingest;

import static io.claimstream.ingest.RawRecords.article;
import static io.claimstream.ingest.RawRecords.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimstream.events.Article;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTopologyTest {
    private static final String PREFIX = "p.";
    private static final String A = "https://example.org/a";
    private static final String B = "https://example.org/b";

    @TempDir
    Path directory;

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestOutputTopic<String, Article> articles;
    private TestOutputTopic<byte[], byte[]> rejected;

    private void start() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "ingest");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        driver = new TopologyTestDriver(new IngestTopology(PREFIX).get(), properties);
        raw = driver.createInputTopic(
                Topics.ARTICLES_RAW.named(PREFIX),
                Topics.ARTICLES_RAW.keys().serializer(),
                Topics.ARTICLES_RAW.values().serializer());
        articles = driver.createOutputTopic(
                Topics.ARTICLES.named(PREFIX),
                Topics.ARTICLES.keys().deserializer(),
                Topics.ARTICLES.values().deserializer());
        rejected = driver.createOutputTopic(
                Topics.ARTICLES_REJECTED.named(PREFIX),
                Topics.ARTICLES_REJECTED.keys().deserializer(),
                Topics.ARTICLES_REJECTED.values().deserializer());
    }

    @AfterEach
    void stop() {
        if (driver != null) {
            driver.close();
        }
    }

    private void pipe(RawRecord record) {
        Instant timestamp = record.timestamp() == null ? Instant.EPOCH : record.timestamp();
        raw.pipeInput(new TestRecord<>(record.key(), record.value(), timestamp));
    }

    private Map<String, Article> table() {
        var table = new TreeMap<String, Article>();
        articles.readKeyValuesToList().forEach(change -> {
            if (change.value == null) {
                table.remove(change.key);
            } else {
                table.put(change.key, change.value);
            }
        });
        return table;
    }

    private IngestCounts counts() {
        return IngestCounts.read(store -> Optional.of(driver.getKeyValueStore(store)));
    }

    @Test
    void everyOutcome_isCountedOnce() {
        start();
        pipe(article("k", A, "one", 1));
        pipe(article("k", A, "one", 1));
        pipe(article("k", A, "two", 2));
        pipe(article(null, B, "two", 3));
        pipe(article(null, B, null, null, null, "withheld", 4));
        pipe(tombstone("k", 5));
        pipe(tombstone(null, 6));
        assertThat(counts()).isEqualTo(new IngestCounts(7, 2, 1, 1, 2, 1));
        assertThat(counts().pending()).isZero();
    }

    @Test
    void aCorrectionAndAWithdrawal_areWrittenByArticleId() {
        start();
        pipe(article(null, A, "one", 1));
        pipe(article(null, A, "two", 2));
        pipe(tombstone(A, 3));
        var written = articles.readRecordsToList();
        assertThat(written).extracting(TestRecord::key).containsOnly(Names.ofUrl(A));
        assertThat(written.get(0).value().text()).isEqualTo("one");
        assertThat(written.get(1).value().revision()).isEqualTo(2);
        assertThat(written.get(2).value()).isNull();
        assertThat(written.get(2).getRecordTime()).isEqualTo(Instant.ofEpochSecond(3));
    }

    @Test
    void aRecordWithoutATime_isAnArticleWithout_andOlderThanAnyOther() {
        start();
        pipe(article(null, A, "two", -1));
        assertThat(articles.readValue().publishedAt()).isNull();
        pipe(article(null, A, "one", 1));
        pipe(article(null, A, "three", -1));
        assertThat(articles.readValuesToList()).extracting(Article::text).containsExactly("one", "one");
    }

    @Test
    void aCopy_isWrittenAgainWhenItsOriginalChanges() {
        start();
        pipe(article(null, A, "same", 1));
        pipe(article(null, B, "same", 2));
        pipe(article(null, A, "other", 3));
        assertThat(articles.readValuesToList())
                .extracting(Article::url, Article::text, Article::duplicateOf)
                .containsExactly(
                        tuple(A, "same", null),
                        tuple(B, "same", Names.ofUrl(A)),
                        tuple(A, "other", null),
                        tuple(B, "same", null));
    }

    @Test
    void badRecords_areRejectedAsTheyCame_andTheStageLivesOn() {
        start();
        for (BadRecords.Bad bad : BadRecords.all()) {
            var headers = new RecordHeaders().add("theirs", new byte[] {1});
            RawRecord record = bad.record();
            raw.pipeInput(new TestRecord<>(record.key(), record.value(), headers, Instant.ofEpochSecond(9)));
            var out = rejected.readRecord();
            assertThat(out.key()).isEqualTo(record.key());
            assertThat(out.value()).isEqualTo(record.value());
            assertThat(out.getRecordTime()).isEqualTo(Instant.ofEpochSecond(9));
            assertThat(out.headers().lastHeader("theirs").value()).containsExactly(1);
            assertThat(header(out, DeadLetter.REASON)).isEqualTo(bad.reason());
            assertThat(header(out, DeadLetter.STAGE)).isEqualTo("ingest");
            assertThat(header(out, DeadLetter.TOPIC)).isEqualTo(Topics.ARTICLES_RAW.named(PREFIX));
            assertThat(header(out, DeadLetter.OFFSET)).matches("\\d+");
        }
        pipe(article(null, A, "fine", 10));
        assertThat(articles.readValuesToList()).hasSize(1);
        int bad = BadRecords.all().size();
        assertThat(counts()).isEqualTo(new IngestCounts(bad + 1, 1, 0, 0, 0, bad));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderAndRedelivery_endsInTheSameArticles_andCounts(long seed) {
        var random = new Random(seed);
        List<RawRecord> records = RawRecords.random(random, 40);
        var delivered = new ArrayList<RawRecord>();
        for (int i = 0; i < 3; i++) {
            delivered.addAll(records);
        }
        Collections.shuffle(delivered, random);
        start();
        delivered.forEach(this::pipe);
        assertThat(table()).isEqualTo(Articles.of(records));
        assertThat(counts().in()).isEqualTo(delivered.size());
        assertThat(counts().pending()).isZero();
    }

    @Test
    void theTopology_isTheOneThatWasReviewed() {
        String described = new IngestTopology("").get().describe().toString();
        Golden.check("topology.txt", described);
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Files that a test holds its result against; {@code -Dgolden.write=true} makes them anew. */
    private static final class Golden {
        private static final Path FOLDER = Path.of("src/test/resources/io/claimstream/ingest");

        static void check(String name, String content) {
            Path file = FOLDER.resolve(name);
            try {
                if (Boolean.getBoolean("golden.write")) {
                    Files.writeString(file, content);
                }
                assertThat(content).isEqualTo(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
