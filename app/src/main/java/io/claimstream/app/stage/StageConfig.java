package io.claimstream.app.stage;

import io.claimstream.app.broker.Cluster;
import io.claimstream.events.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings with which Kafka Streams runs a stage. */
final class StageConfig {
    /** Beyond the record itself: its headers, and what a batch and a request add. */
    private static final int OVERHEAD_BYTES = 1 << 20;

    /** A stage that was killed keeps its partitions for this long, unless it has an instance id. */
    static final int SESSION_TIMEOUT_MS = 10_000;

    private StageConfig() {}

    /** What the user set lies over what may be tuned, and beneath what would be wrong otherwise. */
    static Properties of(Stage stage, Cluster cluster, String clusterId, StageSettings settings) {
        Map<String, Object> all = cluster.streams(tunable());
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, stage.applicationId(cluster.prefix()));
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitIntervalMs());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        // Offsets in the state are those of one cluster; found beside another's they would be believed.
        all.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.stateDir().resolve(clusterId).toString());
        if (settings.instanceId() != null) {
            all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instanceId());
        }
        all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        all.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        all.put(StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG, PromptCommits.class);
        all.put(DeadLetterHandler.STAGE_CONFIG, stage.name());
        all.put(DeadLetterHandler.TOPIC_CONFIG, cluster.name(stage.deadLetters()));
        var properties = new Properties();
        properties.putAll(all);
        return properties;
    }

    private static Map<String, Object> tunable() {
        var all = new HashMap<String, Object>();
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                Topics.MAX_BYTES + OVERHEAD_BYTES);
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Integer.toString(Topics.MAX_BYTES));
        return all;
    }
}
