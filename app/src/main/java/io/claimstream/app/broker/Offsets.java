package io.claimstream.app.broker;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks where topics end and how far consumer groups have come. */
public final class Offsets implements AutoCloseable {
    private static final int ANSWER_MS = 15_000;

    private final Cluster cluster;
    private final Admin admin;

    public Offsets(Cluster cluster) {
        this.cluster = cluster;
        var settings = new HashMap<String, Object>();
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MS);
        settings.putAll(cluster.admin());
        this.admin = Admin.create(settings);
    }

    /**
     * Where topics end now, also what is not committed yet; a topic that does not exist has no partitions.
     *
     * @param topics by their names on the cluster
     */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        return ask("where the topics end", () -> {
            var latest = new HashMap<TopicPartition, OffsetSpec>();
            for (var topic : admin.describeTopics(topics).topicNameValues().entrySet()) {
                existing(topic.getValue()::get)
                        .forEach(each ->
                                latest.put(new TopicPartition(topic.getKey(), each.partition()), OffsetSpec.latest()));
            }
            var ends = new HashMap<TopicPartition, Long>();
            admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        });
    }

    private static List<TopicPartitionInfo> existing(Question<TopicDescription> topic)
            throws ExecutionException, InterruptedException {
        try {
            return topic.ask().partitions();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return List.of();
            }
            throw e;
        }
    }

    /** What a consumer group has committed; nothing of a group that does not exist. */
    public Map<TopicPartition, Long> committed(String group) {
        return ask("how far " + group + " is", () -> {
            var committed = new HashMap<TopicPartition, Long>();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> each : admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()) {
                if (each.getValue() != null) {
                    committed.put(each.getKey(), each.getValue().offset());
                }
            }
            return committed;
        });
    }

    /** Whether a consumer group has members. */
    public boolean isRunning(String group) {
        return ask("whether " + group + " runs", () -> {
            try {
                GroupState state = admin.describeConsumerGroups(List.of(group))
                        .all()
                        .get()
                        .values()
                        .iterator()
                        .next()
                        .groupState();
                return state != GroupState.EMPTY && state != GroupState.DEAD;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** How many offsets are between the one and the other; a partition of which nothing is committed counts from 0. */
    public static long behind(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> committed) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - committed.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    private <T> T ask(String what, Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException | KafkaException e) {
            throw cluster.failure("ask " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cluster.failure("ask " + what, e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
