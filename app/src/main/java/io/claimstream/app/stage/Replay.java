package io.claimstream.app.stage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a stage read a topic again from its beginning, with what it knows now.
 *
 * <p>Its state stays. A stage's output is a function of the set of what it read, so that reading twice changes nothing;
 * and only a stage that knows what it said can take back what it says no longer.
 */
public final class Replay {
    /** How long a stage that ended without a word is still taken for a member of its group, on a broker that is short of time. */
    private static final Duration EMPTY_WITHIN = Duration.ofMillis(3L * StageConfig.SESSION_TIMEOUT_MS);

    private static final long RETRY_MS = 200;

    private final Cluster cluster;
    private final Stage stage;

    /** Of this stage on this cluster. */
    public Replay(Cluster cluster, Stage stage) {
        this.cluster = cluster;
        this.stage = stage;
    }

    /**
     * From the next start of the stage it reads all of the topic that Kafka still has.
     *
     * @param topic the topic's name on the cluster
     * @return how many offsets that is; of a compacted topic not each one has a record
     * @throws Failure if the stage runs, or the cluster does not answer
     */
    public long from(String topic) {
        return cluster.administer("replay " + topic, admin -> from(admin, topic));
    }

    private long from(Admin admin, String topic) throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = partitions(admin, topic);
        Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest());
        if (awaitEmpty(admin)) {
            var beginning = first.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, each -> new OffsetAndMetadata(each.getValue())));
            try {
                admin.alterConsumerGroupOffsets(group(), beginning).all().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupNotEmptyException
                        || e.getCause() instanceof UnknownMemberIdException) {
                    throw runs(null, e);
                }
                throw e;
            }
        }
        return partitions.stream()
                .mapToLong(each -> Objects.requireNonNull(end.get(each)) - Objects.requireNonNull(first.get(each)))
                .sum();
    }

    /** Whether there is a group; without one, the stage has read nothing yet and begins at the beginning anyway. */
    private boolean awaitEmpty(Admin admin) throws ExecutionException, InterruptedException {
        long until = System.nanoTime() + EMPTY_WITHIN.toNanos();
        while (true) {
            ConsumerGroupDescription found;
            try {
                found = Objects.requireNonNull(admin.describeConsumerGroups(List.of(group()))
                                .describedGroups()
                                .get(group()))
                        .get();
                if (found.groupState() == GroupState.EMPTY || found.groupState() == GroupState.DEAD) {
                    return found.groupState() == GroupState.EMPTY;
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return false;
                }
                throw e;
            }
            if (System.nanoTime() > until) {
                throw runs(found, null);
            }
            Thread.sleep(RETRY_MS);
        }
    }

    private Failure runs(@Nullable ConsumerGroupDescription group, @Nullable Throwable cause) {
        String where = group == null
                ? ""
                : group.members().stream()
                        .map(member -> " as %s on %s".formatted(member.clientId(), member.host()))
                        .distinct()
                        .collect(joining(","));
        return new Failure(
                "Stage %s runs at %s%s. Stop all its instances, replay, and start them again."
                        .formatted(stage.name(), cluster, where),
                cause);
    }

    private static List<TopicPartition> partitions(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        int count = Objects.requireNonNull(
                        admin.describeTopics(List.of(topic)).topicNameValues().get(topic))
                .get()
                .partitions()
                .size();
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(
                        partitions.stream().collect(toMap(each -> each, each -> spec)))
                .all()
                .get();
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }

    private String group() {
        return stage.applicationId(cluster.prefix());
    }
}
