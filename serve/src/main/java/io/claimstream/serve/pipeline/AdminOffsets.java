package io.claimstream.serve.pipeline;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Asks the brokers. */
public final class AdminOffsets implements Offsets.Source {
    private static final int ANSWER_S = 10;

    private final Admin admin;
    private final Collection<String> topics;
    private final Collection<String> groups;
    private final Clock clock;

    /**
     * @param topics in full
     * @param groups in full
     */
    public AdminOffsets(Admin admin, Collection<String> topics, Collection<String> groups, Clock clock) {
        this.admin = admin;
        this.topics = List.copyOf(topics);
        this.groups = List.copyOf(groups);
        this.clock = clock;
    }

    @Override
    public Offsets now() throws InterruptedException {
        try {
            // Groups first: they are never seen ahead of the ends then.
            Map<String, Map<TopicPartition, Long>> committed = committed();
            Map<String, Integer> members = members();
            var partitions = new HashSet<TopicPartition>();
            answer(admin.describeTopics(topics).allTopicNames())
                    .values()
                    .forEach(topic -> topic.partitions()
                            .forEach(each -> partitions.add(new TopicPartition(topic.name(), each.partition()))));
            committed.values().forEach(read -> partitions.addAll(read.keySet()));
            return new Offsets(
                    clock.instant(),
                    offsets(partitions, OffsetSpec.earliest()),
                    offsets(partitions, OffsetSpec.latest()),
                    committed,
                    members);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new IllegalStateException("the brokers do not say how far the stages are: " + e.getMessage(), e);
        }
    }

    private Map<String, Map<TopicPartition, Long>> committed()
            throws ExecutionException, InterruptedException, TimeoutException {
        var wanted = groups.stream().collect(toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        var committed = new HashMap<String, Map<TopicPartition, Long>>();
        for (var group : answer(admin.listConsumerGroupOffsets(wanted).all()).entrySet()) {
            var offsets = new HashMap<TopicPartition, Long>();
            group.getValue().forEach((partition, offset) -> {
                if (offset != null) {
                    offsets.put(partition, offset.offset());
                }
            });
            committed.put(group.getKey(), offsets);
        }
        return committed;
    }

    private Map<String, Integer> members() throws ExecutionException, InterruptedException, TimeoutException {
        var members = new HashMap<String, Integer>();
        for (var group : admin.describeConsumerGroups(groups).describedGroups().entrySet()) {
            try {
                members.put(group.getKey(), answer(group.getValue()).members().size());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                    throw e;
                }
                members.put(group.getKey(), 0);
            }
        }
        return members;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        var offsets = new HashMap<TopicPartition, Long>();
        answer(admin.listOffsets(partitions.stream().collect(toMap(each -> each, each -> which)))
                        .all())
                .forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static <T> T answer(KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(ANSWER_S, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
