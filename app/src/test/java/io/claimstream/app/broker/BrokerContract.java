package io.claimstream.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.app.failure.Failure;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What we need of a Kafka, wherever it runs. */
@WithBroker
abstract class BrokerContract {
    @Test
    void topicsAreCreatedOnceAndThenFound(Cluster cluster) {
        var topics = new TopicSetup(cluster);
        assertThat(topics.createOrCheck(TopicSetup.BROKER_DEFAULT))
                .containsExactlyElementsOf(
                        Topics.ALL.stream().map(cluster::name).toList());
        assertThat(topics.createOrCheck(TopicSetup.BROKER_DEFAULT)).isEmpty();
        topics.requireAll();
    }

    @Test
    void missingTopicsAreNamed(Cluster cluster) {
        assertThatThrownBy(() -> new TopicSetup(cluster).requireAll())
                .isInstanceOf(Failure.class)
                .hasMessageContaining(cluster.name(Topics.MODEL_STANCES))
                .hasMessageContaining("claimstream topics");
    }

    @Test
    void topicsThatDifferAreNamedWithWhatDiffers(Cluster cluster) {
        String claims = cluster.name(Topics.CLAIMS);
        var other = new NewTopic(claims, 1, (short) 1).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "delete"));
        cluster.administer(
                "create a topic",
                (Admin admin) -> admin.createTopics(List.of(other)).all().get());

        assertThatThrownBy(() -> new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("%s: partitions is 1, not %d", claims, Topics.CLAIMS.partitions())
                .hasMessageContaining("%s: cleanup.policy is delete, not compact", claims)
                .hasMessageNotContaining(cluster.name(Topics.ARTICLES) + ":");
    }

    @Test
    void topicsAreNotCreatedByWritingToThem(Cluster cluster) {
        Map<String, Object> settings = cluster.producer();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 500);
        try (var producer = producer(settings)) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(cluster.name(Topics.CLAIMS), new byte[1]))
                            .get())
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void onlyWhatWasCommittedIsRead(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        Map<String, Object> settings = cluster.producer();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, cluster.prefix());
        String topic = cluster.name(Topics.ARTICLES_RAW);
        try (var producer = producer(settings)) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, bytes("k"), bytes("aborted")));
            producer.flush();
            producer.abortTransaction();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, bytes("k"), bytes("committed")));
            producer.commitTransaction();
        }
        assertThat(Records.await(cluster, topic, 1))
                .extracting(record -> new String(record.value(), UTF_8))
                .containsExactly("committed");
    }

    @Test
    void theLargestRawRecordIsTakenAndALargerOneRefused(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        Map<String, Object> settings = cluster.producer();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        String topic = cluster.name(Topics.ARTICLES_RAW);
        int framing = 1000;
        try (var producer = producer(settings)) {
            assertThat(send(producer, topic, Topics.MAX_RAW_BYTES - framing)).isNull();
            assertThat(send(producer, topic, Topics.MAX_RAW_BYTES + 1)).isInstanceOf(RecordTooLargeException.class);
        }
    }

    /** Returns why the broker refused it, or null. */
    private static @Nullable Throwable send(KafkaProducer<byte[], byte[]> producer, String topic, int size) {
        try {
            producer.send(new ProducerRecord<>(topic, new byte[size])).get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
