package io.claimstream.app.broker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.TopicConfig;

/** The names of the settings of a topic, for which Kafka's clients have constants but no list. */
final class TopicSettings {
    static final Set<String> NAMES = Arrays.stream(TopicConfig.class.getFields())
            .filter(field ->
                    Modifier.isStatic(field.getModifiers()) && field.getName().endsWith("_CONFIG"))
            .map(TopicSettings::value)
            .collect(Collectors.toUnmodifiableSet());

    private TopicSettings() {}

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
