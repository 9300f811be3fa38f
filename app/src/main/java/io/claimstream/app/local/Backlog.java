package io.claimstream.app.local;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Offsets;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.events.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Offsets offsets;
    private final Map<String, Set<String>> inputs;

    public Backlog(Cluster cluster, List<RunningStage> stages) {
        this.cluster = cluster;
        this.offsets = new Offsets(cluster);
        this.inputs = stages.stream().collect(Collectors.toMap(RunningStage::applicationId, RunningStage::inputTopics));
    }

    /** How many records and transaction markers are still to be read, over all stages; 0 is the end. */
    public long size() {
        var committed = inputs.keySet().stream().collect(Collectors.toMap(group -> group, offsets::committed));
        var ends = offsets.ends(inputs.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return inputs.entrySet().stream()
                .mapToLong(stage ->
                        Offsets.behind(of(stage.getValue(), ends), committed.getOrDefault(stage.getKey(), Map.of())))
                .sum();
    }

    /** Where topics end now, also what is not committed yet. */
    Map<TopicPartition, Long> ends(Topic<?, ?> topic) {
        return offsets.ends(Set.of(cluster.name(topic)));
    }

    private static Map<TopicPartition, Long> of(Set<String> topics, Map<TopicPartition, Long> ends) {
        var some = new HashMap<>(ends);
        some.keySet().removeIf(partition -> !topics.contains(partition.topic()));
        return some;
    }

    @Override
    public void close() {
        offsets.close();
    }
}
