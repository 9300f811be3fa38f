package io.claimstream.app.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the stages read, each topic after all those that it is written from: the order in which something that is
 * published passes them.
 */
public record Flow(List<Step> steps) {
    public Flow {
        steps = List.copyOf(steps);
    }

    /**
     * A topic as a stage reads it.
     *
     * @param group the stage's consumer group
     * @param topic by its name on the cluster
     */
    public record Step(Stage stage, String group, String topic) {}

    /** Of these stages on a cluster where our names begin with {@code prefix}. */
    public static Flow of(List<Stage> stages, String prefix) {
        var readers = new TreeMap<String, Step>();
        var written = new TreeMap<String, Set<String>>();
        for (Stage stage : stages) {
            String group = stage.applicationId(prefix);
            written.putAll(TopicEdges.of(stage.topology(prefix), group));
            written.keySet().forEach(topic -> readers.putIfAbsent(topic, new Step(stage, group, topic)));
        }
        var order = new ArrayList<Step>();
        var visited = new HashSet<String>();
        readers.keySet().forEach(topic -> visit(topic, written, readers, visited, order));
        return new Flow(order);
    }

    private static void visit(
            String topic,
            Map<String, Set<String>> written,
            Map<String, Step> readers,
            Set<String> visited,
            List<Step> order) {
        if (visited.add(topic)) {
            written.forEach((from, to) -> {
                if (to.contains(topic)) {
                    visit(from, written, readers, visited, order);
                }
            });
            order.add(Objects.requireNonNull(readers.get(topic)));
        }
    }
}
