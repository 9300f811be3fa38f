package io.claimstream.serve;

import io.claimstream.serve.pipeline.StageGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Which Kafka, and what of it.
 *
 * @param consumer settings of a consumer, {@code bootstrap.servers} at least
 * @param admin settings of an admin client, likewise
 * @param topicPrefix what our topics' names begin with on this cluster, may be empty
 * @param stages those whose progress is told
 */
public record KafkaSettings(
        Map<String, Object> consumer, Map<String, Object> admin, String topicPrefix, List<StageGroup> stages) {
    public KafkaSettings {
        consumer = Map.copyOf(consumer);
        admin = Map.copyOf(admin);
        stages = List.copyOf(stages);
    }

    /** One without a group that reads only what was committed. */
    Consumer<byte[], byte[]> newConsumer() {
        var config = new HashMap<>(consumer);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.putAll(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                // An offset that is gone means that something was missed: end, and read all again.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none"));
        config.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
