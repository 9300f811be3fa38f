package io.claimstream.serve.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.events.Topics;
import io.claimstream.serve.SettableClock;
import io.claimstream.serve.stream.Change;
import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.view.Readiness;
import io.claimstream.serve.view.Views;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
    private static final TopicPartition MODELS_0 = new TopicPartition("x.model.stances", 0);
    private static final TopicPartition MODELS_1 = new TopicPartition("x.model.stances", 1);
    private static final TopicPartition CHANGES = new TopicPartition("x.stance.changes", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>(AutoOffsetResetStrategy.NONE.name());
    private final Views views = new Views();
    private final ChangeLog changes = new ChangeLog("e", 100, 1 << 20);
    private final Readiness readiness = new Readiness();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final TopicReader reader = new TopicReader(
            consumer,
            "x.",
            Map.of(Topics.MODEL_STANCES, TopicReader.WHOLE, Topics.STANCE_CHANGES, 2L),
            new Updates(views, changes, new SimpleMeterRegistry()),
            readiness,
            new SettableClock(now));

    @Test
    void itIsReadyOnceItHasReadWhatWasThereAtTheStart() {
        topics();
        ends(2, 1, 0);
        var seen = new ArrayList<String>();
        consumer.schedulePollTask(() -> {
            seen.add(readiness.describe());
            add(MODELS_0, 0, "a", "{}");
            add(MODELS_0, 1, "b", "{}");
        });
        consumer.schedulePollTask(() -> {
            seen.add(readiness.describe());
            add(MODELS_1, 0, "c", "{}");
        });
        consumer.schedulePollTask(() -> {
            seen.add(readiness.describe());
            reader.stop();
        });
        reader.run();
        assertThat(seen)
                .containsExactly("reading the topics: 0 of 3 offsets", "reading the topics: 2 of 3 offsets", "ready");
        assertThat(views.models.size()).isEqualTo(3);
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void emptyTopicsAreReadyAtOnce() {
        topics();
        ends(0, 0, 0);
        consumer.schedulePollTask(() -> {
            assertThat(readiness.isReady()).isTrue();
            reader.stop();
        });
        reader.run();
    }

    @Test
    void whatComesAfterTheStartIsAChange() throws InterruptedException {
        topics();
        ends(1, 0, 0);
        var listener = changes.subscribe(null, () -> {});
        consumer.schedulePollTask(() -> add(MODELS_0, 0, "a", "{}"));
        consumer.schedulePollTask(() -> {
            add(MODELS_0, 1, "a", "{\"b\":1}");
            add(CHANGES, 0, "a", "{\"what\":\"verdict\"}");
        });
        consumer.schedulePollTask(reader::stop);
        reader.run();
        assertThat(listener.next(10, Duration.ZERO))
                .extracting(Change::topic)
                .containsExactlyInAnyOrder("model.stances", "stance.changes");
    }

    @Test
    void ofATopicThatOnlyGrowsTheNewestRecordsAreRead() {
        topics();
        ends(0, 0, 7);
        consumer.schedulePollTask(() -> {
            assertThat(consumer.position(CHANGES)).isEqualTo(5);
            assertThat(readiness.describe()).isEqualTo("reading the topics: 0 of 2 offsets");
            add(CHANGES, 5, "a", "{\"what\":\"seen\"}");
            add(CHANGES, 6, "a", "{\"what\":\"verdict\"}");
        });
        consumer.schedulePollTask(reader::stop);
        reader.run();
        assertThat(views.changes.size()).isEqualTo(2);
    }

    @Test
    void aMissingTopicEndsItWithWhatToDo() {
        ends(0, 0, 0);
        assertThatThrownBy(reader::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the topic x.model.stances does not exist: create the topics with 'claimstream topics'");
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void aConsumerThatFailsEndsIt() {
        topics();
        ends(0, 0, 0);
        consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("broken")));
        consumer.schedulePollTask(() -> {});
        assertThatThrownBy(reader::run).hasMessage("broken");
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void aPartitionThatIsAddedEndsIt() {
        topics();
        ends(0, 0, 0);
        consumer.schedulePollTask(() -> consumer.updatePartitions(
                "x.model.stances",
                List.of(info(MODELS_0), info(MODELS_1), info(new TopicPartition("x.model.stances", 2)))));
        consumer.schedulePollTask(() -> now.set(Instant.EPOCH.plusSeconds(60)));
        consumer.schedulePollTask(reader::stop);
        assertThatThrownBy(reader::run).hasMessageContaining("the partitions of the topics have changed");
    }

    @Test
    void anUnchangedClusterIsLookedAtAgainAndReadOn() {
        topics();
        ends(0, 0, 0);
        consumer.schedulePollTask(() -> now.set(Instant.EPOCH.plusSeconds(60)));
        consumer.schedulePollTask(() -> add(MODELS_0, 0, "a", "{}"));
        consumer.schedulePollTask(reader::stop);
        reader.run();
        assertThat(views.models.size()).isEqualTo(1);
    }

    private void topics() {
        consumer.updatePartitions("x.model.stances", List.of(info(MODELS_1), info(MODELS_0)));
        consumer.updatePartitions("x.stance.changes", List.of(info(CHANGES)));
    }

    private void ends(long models0, long models1, long changes) {
        consumer.updateBeginningOffsets(Map.of(MODELS_0, 0L, MODELS_1, 0L, CHANGES, 0L));
        consumer.updateEndOffsets(Map.of(MODELS_0, models0, MODELS_1, models1, CHANGES, changes));
    }

    private static PartitionInfo info(TopicPartition partition) {
        return new PartitionInfo(partition.topic(), partition.partition(), Node.noNode(), new Node[0], new Node[0]);
    }

    private void add(TopicPartition partition, long offset, String key, @Nullable String value) {
        consumer.addRecord(new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                offset,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
    }
}
