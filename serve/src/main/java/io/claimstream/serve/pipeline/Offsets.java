package io.claimstream.serve.pipeline;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Where topics begin and end, and how far consumer groups are.
 *
 * @param begins the first offset of each partition of our topics, and of those that a group reads
 * @param ends one behind the last offset, likewise
 * @param committed by group, what it reads next
 * @param members by group, how many take part
 */
public record Offsets(
        Instant at,
        Map<TopicPartition, Long> begins,
        Map<TopicPartition, Long> ends,
        Map<String, Map<TopicPartition, Long>> committed,
        Map<String, Integer> members) {

    /** Asks for them. */
    public interface Source extends AutoCloseable {

        /**
         * As they are now.
         *
         * @throws IllegalStateException if there is no answer
         */
        Offsets now() throws InterruptedException;

        @Override
        void close();
    }

    /** How many offsets a topic has. */
    long records(String topic) {
        return sum(ends, topic) - sum(begins, topic);
    }

    /** How many offsets were added to a topic since then. */
    long addedSince(Offsets before, String topic) {
        return sum(ends, topic) - sum(before.ends, topic);
    }

    /** How many offsets a group has not read yet; of a partition of its input where it committed nothing, all. */
    long lag(String group, String input) {
        Map<TopicPartition, Long> read = committed.getOrDefault(group, Map.of());
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(input) || read.containsKey(end.getKey()))
                .mapToLong(end -> Math.max(
                        0, end.getValue() - read.getOrDefault(end.getKey(), begins.getOrDefault(end.getKey(), 0L))))
                .sum();
    }

    private static long sum(Map<TopicPartition, Long> offsets, String topic) {
        return offsets.entrySet().stream()
                .filter(each -> each.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
