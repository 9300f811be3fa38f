package io.claimstream.events.schema;

import io.claimstream.events.DeadLetter;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/** The description of all topics, AsyncAPI 3: what each one is for, how it is keyed and kept, and what it carries. */
final class AsyncApi {
    private static final String BINDING = "0.5.0";
    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";
    private static final String HEADERS = "__streams.errors.";

    /** What people may write to; the others are Claimstream's own. */
    private static final Set<Topic<?, ?>> WRITTEN_BY_OTHERS = Set.of(Topics.ARTICLES_RAW, Topics.FEEDS);

    /** The settings of a topic that the binding has words for. */
    private static final List<String> SETTINGS = List.of(
            TopicConfig.RETENTION_MS_CONFIG,
            TopicConfig.DELETE_RETENTION_MS_CONFIG,
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG);

    private final Javadoc javadoc;

    AsyncApi(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    Map<String, Object> document() {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new TreeMap<String, Object>();
        for (Topic<?, ?> topic : Topics.ALL) {
            String message = event(topic).map(Class::getSimpleName).orElse("Rejected");
            messages.put(message, event(topic).map(this::message).orElseGet(this::rejected));
            channels.put(topic.name(), channel(topic, message));
            boolean received = WRITTEN_BY_OTHERS.contains(topic);
            operations.put(
                    (received ? "receive." : "send.") + topic.name(),
                    map("action", received ? "receive" : "send", "channel", map("$ref", "#/channels/" + topic.name())));
        }
        return map(
                "asyncapi",
                "3.0.0",
                "info",
                map(
                        "title",
                        "Claimstream",
                        "version",
                        "1",
                        "description",
                        "What news articles claim about AI models, and what the claims add up to. Values"
                                + " are JSON, events may grow new fields; read with"
                                + " isolation.level=read_committed. On a shared cluster the names of all"
                                + " topics may begin with a prefix.",
                        "license",
                        map("name", "Apache-2.0")),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                map("messages", messages));
    }

    private Map<String, Object> channel(Topic<?, ?> topic, String message) {
        var settings = map("cleanup.policy", List.of(topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG)));
        SETTINGS.stream()
                .filter(topic.config()::containsKey)
                .forEach(each -> settings.put(each, Long.valueOf(topic.config().get(each))));
        return map(
                "address", topic.name(),
                "description", javadoc.of(Topics.class, field(topic).getName()).orElseThrow(),
                "messages", map(message, map("$ref", "#/components/messages/" + message)),
                "bindings",
                        map(
                                "kafka",
                                map(
                                        "topic",
                                        topic.name(),
                                        "partitions",
                                        topic.partitions(),
                                        "topicConfiguration",
                                        settings,
                                        "bindingVersion",
                                        BINDING)));
    }

    private Map<String, Object> message(Class<?> event) {
        return map(
                "name",
                event.getSimpleName(),
                "summary",
                javadoc.of(event).orElseThrow(),
                "payload",
                map("schemaFormat", SCHEMA_FORMAT, "schema", map("$ref", "./" + RecordSchema.fileName(event))),
                "bindings",
                map("kafka", map("key", map("type", "string"), "bindingVersion", BINDING)));
    }

    /** The bytes are whatever they were; what is known of them is in the headers. */
    private Map<String, Object> rejected() {
        var headers = new LinkedHashMap<String, Object>();
        for (RecordComponent component : DeadLetter.class.getRecordComponents()) {
            headers.put(
                    HEADERS + component.getName(),
                    map(
                            "type",
                            "string",
                            "description",
                            javadoc.of(DeadLetter.class, component.getName()).orElseThrow()));
        }
        return map(
                "name",
                "Rejected",
                "summary",
                javadoc.of(DeadLetter.class).orElseThrow(),
                "contentType",
                "application/octet-stream",
                "headers",
                map("type", "object", "properties", headers));
    }

    /** The record that a topic carries; none where it carries whatever came. */
    static Optional<Class<?>> event(Topic<?, ?> topic) {
        var types = ((ParameterizedType) field(topic).getGenericType()).getActualTypeArguments();
        if (topic == Topics.ARTICLES_RAW) {
            return Optional.of(RawArticle.class);
        }
        return types[1] instanceof Class<?> event && event.isRecord() ? Optional.of(event) : Optional.empty();
    }

    private static Field field(Topic<?, ?> topic) {
        for (Field field : Topics.class.getFields()) {
            if (value(field) == topic) {
                return field;
            }
        }
        throw new IllegalArgumentException("no constant for " + topic.name());
    }

    private static @Nullable Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
