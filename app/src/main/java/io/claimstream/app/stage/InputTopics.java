package io.claimstream.app.stage;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/** The topics that a topology reads, by their names on the cluster. */
final class InputTopics {
    private InputTopics() {}

    /** Kafka Streams puts the application's id before the topics that it makes between parts of a topology. */
    static Set<String> of(Topology topology, String applicationId) {
        var written = new HashSet<String>();
        var read = new TreeSet<String>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            for (TopologyDescription.Node node : part.nodes()) {
                if (node instanceof TopologyDescription.Sink sink && sink.topic() != null) {
                    written.add(sink.topic());
                } else if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
                    read.addAll(source.topicSet());
                }
            }
        }
        var names = new TreeSet<String>();
        read.forEach(topic -> names.add(written.contains(topic) ? applicationId + "-" + topic : topic));
        return names;
    }
}
