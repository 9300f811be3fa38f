package io.claimstream.app.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Records;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@WithBroker
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLetterHandlerTest {
    private static final String STORE = "seen";

    /** Reads every text but one, writes every text but one. */
    private static final Serde<String> PICKY = Serdes.serdeFrom(
            (topic, text) -> {
                if (text.equals("unwritable")) {
                    throw new SerializationException("cannot write this");
                }
                return text.getBytes(UTF_8);
            },
            (topic, bytes) -> {
                String text = new String(bytes, UTF_8);
                if (text.equals("unreadable")) {
                    throw new SerializationException("cannot read this");
                }
                return text;
            });

    /** All of one key, so that the place in this list is the offset in their partition. */
    private static final List<String> BAD = List.of(
            "unreadable", "unprocessable", "unprocessable after state", "unprocessable after output", "unwritable");

    private static final Stage STAGE = new Stage("picky", DeadLetterHandlerTest::topology, Topics.ARTICLES_REJECTED);

    private final Map<Integer, ConsumerRecord<byte[], byte[]>> letters = new HashMap<>();
    private final List<String> results = new ArrayList<>();
    private String raw = "";

    private static Topology topology(String prefix, TopologyConfig settings) {
        var builder = new StreamsBuilder(settings);
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String()));
        builder.stream(Topics.ARTICLES_RAW.named(prefix), Consumed.with(Serdes.String(), PICKY))
                .process(Picky::new, STORE)
                .to(Topics.ARTICLES.named(prefix), Produced.with(Serdes.String(), PICKY));
        return builder.build();
    }

    private static final class Picky extends ContextualProcessor<String, String, String, String> {
        @Override
        public void process(Record<String, String> record) {
            KeyValueStore<String, String> seen = context().getStateStore(STORE);
            if (record.value().equals("unprocessable")) {
                throw new IllegalStateException("cannot process this");
            }
            seen.put(record.key(), record.value());
            if (record.value().equals("unprocessable after state")) {
                throw new IllegalStateException("cannot finish this");
            }
            context().forward(record);
            if (record.value().equals("unprocessable after output")) {
                throw new IllegalStateException("cannot go on with this");
            }
        }
    }

    @BeforeAll
    void runsAllOfThemAndOneThatIsFine(Cluster cluster, @TempDir Path state) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        raw = cluster.name(Topics.ARTICLES_RAW);
        try (var stage = RunningStage.start(STAGE, cluster, StageSettings.in(state))) {
            for (String text : BAD) {
                Records.send(cluster, raw, bytes("key"), bytes(text));
            }
            Records.send(cluster, raw, bytes("key"), bytes("fine"));
            stage.awaitRunning(Duration.ofSeconds(60));
            Records.await(cluster, cluster.name(Topics.ARTICLES_REJECTED), BAD.size())
                    .forEach(letter -> letters.put(Integer.parseInt(header(letter, DeadLetter.OFFSET)), letter));
            Records.await(cluster, cluster.name(Topics.ARTICLES), 2)
                    .forEach(record -> results.add(new String(record.value(), UTF_8)));
        }
    }

    @Test
    void theStageLivesOn() {
        assertThat(results).containsExactly("unprocessable after output", "fine");
    }

    @Test
    void aRecordThatCannotBeReadIsKeptAsItCame() {
        assertKept("unreadable", "unreadable", "cannot read this");
    }

    @Test
    void aRecordThatCannotBeProcessedIsKeptAsItCame() {
        assertKept("unprocessable", "processing_failed", "cannot process this");
    }

    @Test
    void aRecordThatFailsAfterStateWasChangedIsKeptAsItCame() {
        assertKept("unprocessable after state", "processing_failed", "cannot finish this");
    }

    @Test
    void aRecordThatFailsAfterOutputIsKeptAsItCame() {
        assertKept("unprocessable after output", "processing_failed", "cannot go on with this");
    }

    @Test
    void aRecordWhoseResultCannotBeWrittenIsKeptAsItCame() {
        assertKept("unwritable", "unserializable", "cannot write this");
    }

    private void assertKept(String text, String reason, String message) {
        var letter = letters.get(BAD.indexOf(text));
        assertThat(letter.key()).isEqualTo(bytes("key"));
        assertThat(letter.value()).isEqualTo(bytes(text));
        assertThat(header(letter, DeadLetter.STAGE)).isEqualTo("picky");
        assertThat(header(letter, DeadLetter.REASON)).isEqualTo(reason);
        assertThat(header(letter, DeadLetter.MESSAGE)).isEqualTo(message);
        assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo(raw);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
