package io.claimstream.app.stage;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;

/** Which topics a topology reads, and which ones it writes of each, by their names on the cluster. */
final class TopicEdges {
    private TopicEdges() {}

    /** What it may write by what it reads. */
    static SortedMap<String, Set<String>> of(Topology topology, String applicationId) {
        var written = new TreeMap<String, Set<String>>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            for (Node node : part.nodes()) {
                if (node instanceof Source source && source.topicSet() != null) {
                    var sinks = new TreeSet<String>();
                    sinks(source, sinks, new HashSet<>());
                    source.topicSet()
                            .forEach(topic -> written.computeIfAbsent(topic, key -> new TreeSet<>())
                                    .addAll(sinks));
                }
            }
        }
        return named(written, applicationId);
    }

    private static void sinks(Node node, Set<String> sinks, Set<Node> visited) {
        if (node instanceof Sink sink && sink.topic() != null) {
            sinks.add(sink.topic());
        }
        for (Node successor : node.successors()) {
            if (visited.add(successor)) {
                sinks(successor, sinks, visited);
            }
        }
    }

    /** Kafka Streams puts the application's id before the topics that it makes between parts of a topology. */
    private static SortedMap<String, Set<String>> named(Map<String, Set<String>> written, String applicationId) {
        var internal = new HashSet<String>();
        written.values().forEach(internal::addAll);
        internal.retainAll(written.keySet());
        UnaryOperator<String> name = topic -> internal.contains(topic) ? applicationId + "-" + topic : topic;
        var named = new TreeMap<String, Set<String>>();
        written.forEach((topic, sinks) -> {
            var names = new TreeSet<String>();
            sinks.forEach(sink -> names.add(name.apply(sink)));
            named.put(name.apply(topic), names);
        });
        return named;
    }
}
