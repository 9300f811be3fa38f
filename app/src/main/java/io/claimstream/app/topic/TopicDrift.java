package io.claimstream.app.topic;

import io.claimstream.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;

/** How a topic that exists differs from what is declared. */
final class TopicDrift {
    private TopicDrift() {}

    /** A line for each difference, by setting; none when it is as declared. */
    static List<String> of(String name, Topic<?, ?> topic, int partitions, Config actual) {
        var drifts = new ArrayList<String>();
        if (partitions != topic.partitions()) {
            drifts.add(line(name, "partitions", Integer.toString(partitions), Integer.toString(topic.partitions())));
        }
        new TreeMap<>(topic.config()).forEach((key, declared) -> {
            ConfigEntry entry = actual.get(key);
            String value = entry == null ? "absent" : entry.value();
            if (!declared.equals(value)) {
                drifts.add(line(name, key, value, declared));
            }
        });
        return drifts;
    }

    private static String line(String topic, String what, String is, String declared) {
        return "%s: %s is %s, not %s".formatted(topic, what, is, declared);
    }
}
