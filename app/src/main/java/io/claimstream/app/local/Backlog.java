package io.claimstream.app.local;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.events.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the stages are behind what was written for them, on their input topics and on those between
 * their own parts.
 *
 * <p>What the stages have committed is asked first, and where the topics end after that. Both only grow,
 * and a stage commits what it has read together with what it has written. So where the two are equal
 * everywhere, there was a moment between the two questions at which nothing was on its way. The ends
 * count what is not committed yet, else the work of an open transaction would be overlooked.
 */
public final class Backlog implements AutoCloseable {
    private final Cluster cluster;
    private final Admin admin;
    private final Map<String, Set<String>> inputs;

    public Backlog(Cluster cluster, List<RunningStage> stages) {
        this.cluster = cluster;
        this.admin = Admin.create(cluster.admin());
        this.inputs = stages.stream().collect(Collectors.toMap(RunningStage::applicationId, RunningStage::inputTopics));
    }

    /** How many records and transaction markers are still to be read, over all stages; 0 is the end. */
    public long size() {
        return ask(() -> {
            Map<String, Map<TopicPartition, Long>> committed = committed();
            Map<TopicPartition, Long> ends =
                    endsOf(inputs.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
            return inputs.entrySet().stream()
                    .mapToLong(stage ->
                            behind(of(stage.getValue(), ends), committed.getOrDefault(stage.getKey(), Map.of())))
                    .sum();
        });
    }

    /** Where topics end now, also what is not committed yet. */
    Map<TopicPartition, Long> ends(Topic<?, ?> topic) {
        return ask(() -> endsOf(Set.of(cluster.name(topic))));
    }

    /** What is between the one and the other; a partition of which nothing is committed counts from its beginning. */
    static long behind(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> committed) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - committed.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private static Map<TopicPartition, Long> of(Set<String> topics, Map<TopicPartition, Long> ends) {
        var some = new HashMap<>(ends);
        some.keySet().removeIf(partition -> !topics.contains(partition.topic()));
        return some;
    }

    private Map<String, Map<TopicPartition, Long>> committed() throws ExecutionException, InterruptedException {
        var groups = inputs.keySet().stream()
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        var committed = new HashMap<String, Map<TopicPartition, Long>>();
        for (var group : admin.listConsumerGroupOffsets(groups).all().get().entrySet()) {
            var offsets = new HashMap<TopicPartition, Long>();
            for (Map.Entry<TopicPartition, OffsetAndMetadata> each :
                    group.getValue().entrySet()) {
                if (each.getValue() != null) {
                    offsets.put(each.getKey(), each.getValue().offset());
                }
            }
            committed.put(group.getKey(), offsets);
        }
        return committed;
    }

    private Map<TopicPartition, Long> endsOf(Collection<String> topics)
            throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : admin.describeTopics(topics).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(each ->
                            latest.put(new TopicPartition(topic.name(), each.partition()), OffsetSpec.latest()));
        }
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException | KafkaException e) {
            throw cluster.failure("ask how far the stages are", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cluster.failure("ask how far the stages are", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
