package io.claimstream.app.stage;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads for a thread of a stage, and has it commit what it did before it waits for more. */
final class PromptConsumer extends KafkaConsumer<byte[], byte[]> {
    /** Where nothing came for so long, all there is has been read; under load more is there at once. */
    private static final Duration LULL = Duration.ofMillis(5);

    /** Between one request and the next: a commit takes some 20 ms, in which the thread processes nothing. */
    private static final Duration SPACING = Duration.ofMillis(50);

    private long requested = System.nanoTime();

    PromptConsumer(Map<String, Object> settings) {
        super(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        Duration spaced = SPACING.minusNanos(System.nanoTime() - requested);
        Duration lull = spaced.compareTo(LULL) > 0 ? spaced : LULL;
        if (timeout.compareTo(lull) <= 0) {
            return super.poll(timeout);
        }
        ConsumerRecords<byte[], byte[]> records = super.poll(lull);
        if (!records.isEmpty()) {
            return records;
        }
        if (PromptCommits.request()) {
            requested = System.nanoTime();
            return records;
        }
        return super.poll(timeout.minus(lull));
    }
}
