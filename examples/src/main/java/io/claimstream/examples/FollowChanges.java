package io.claimstream.examples;

import io.claimstream.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Prints what changed of the models, and goes on as more changes, from the broker at args[0]. */
public final class FollowChanges {
    public static void main(String[] args) {
        var topic = Topics.STANCE_CHANGES;
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", args[0],
                "group.id", "follow-changes",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(
                settings, topic.keys().deserializer(), topic.values().deserializer())) {
            consumer.subscribe(List.of(topic.name()));
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var change = record.value();
                    System.out.println(change.model().name() + ", " + change.what() + ": " + change.after());
                }
            }
        }
    }
}
