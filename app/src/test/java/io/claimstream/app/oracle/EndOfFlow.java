package io.claimstream.app.oracle;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.stage.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.TopologyDescription;

/**
 * Tells when the stages are through with all that was published.
 *
 * <p>A stage commits what it read together with what it wrote. So where every stage has committed all that there is
 * to read, its own repartition topics included, nothing is under way. One look takes a while; two looks that see the
 * same ends, and nothing behind them, say that it was so all the time between.
 */
final class EndOfFlow {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Cluster cluster;
    private final List<Stage> stages;

    EndOfFlow(Cluster cluster, List<Stage> stages) {
        this.cluster = cluster;
        this.stages = stages;
    }

    void await() {
        cluster.administer("await the end of the flow", admin -> {
            long until = System.nanoTime() + PATIENCE.toNanos();
            Look before = look(admin);
            while (true) {
                Look now = look(admin);
                if (now.behind().isEmpty() && now.equals(before)) {
                    return null;
                }
                if (System.nanoTime() > until) {
                    throw new AssertionError("still behind: " + now.behind());
                }
                before = now;
                Thread.sleep(PAUSE.toMillis());
            }
        });
    }

    /**
     * @param ends of all partitions that stages read
     * @param behind the partitions that are not read to their ends, with how many records are left
     */
    private record Look(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> behind) {}

    private Look look(Admin admin) throws ExecutionException, InterruptedException {
        var ends = new HashMap<TopicPartition, Long>();
        var behind = new HashMap<TopicPartition, Long>();
        Set<String> existing = admin.listTopics().names().get();
        for (Stage stage : stages) {
            String group = stage.applicationId(cluster.prefix());
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            ends(admin, inputs(stage, group, existing)).forEach((partition, end) -> {
                OffsetAndMetadata offset = read.get(partition);
                long left = end - (offset == null ? 0 : offset.offset());
                ends.put(partition, end);
                if (left > 0) {
                    behind.put(partition, left);
                }
            });
        }
        return new Look(ends, behind);
    }

    /** The topics that a stage reads; one of its own bears the group's name before what the topology calls it. */
    private List<String> inputs(Stage stage, String group, Set<String> existing) {
        var inputs = new ArrayList<String>();
        for (var subtopology :
                stage.topology().apply(cluster.prefix()).describe().subtopologies()) {
            for (var node : subtopology.nodes()) {
                if (node instanceof TopologyDescription.Source source) {
                    source.topicSet()
                            .forEach(topic -> inputs.add(existing.contains(topic) ? topic : group + "-" + topic));
                }
            }
        }
        return inputs;
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get()
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(each -> latest.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest())));
        return admin
                .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }
}
