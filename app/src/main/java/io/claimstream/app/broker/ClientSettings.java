package io.claimstream.app.broker;

import io.claimstream.app.failure.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Settings of Kafka's clients as a user gives them, each checked to be one that Kafka knows.
 *
 * <p>They may be secrets, so that neither values nor this object are ever logged.
 */
public final class ClientSettings {
    private static final Set<String> PRODUCER = ProducerConfig.configNames();
    private static final Set<String> CONSUMER = ConsumerConfig.configNames();
    private static final Set<String> ADMIN = AdminClientConfig.configNames();
    private static final Set<String> STREAMS = StreamsConfig.configDef().names();

    /** What a prefix reaches, after Kafka Streams, whose topic. is for the topics that it creates itself. */
    private static final Map<String, Set<String>> PREFIXES = Map.of(
            StreamsConfig.PRODUCER_PREFIX, PRODUCER,
            StreamsConfig.CONSUMER_PREFIX, CONSUMER,
            StreamsConfig.MAIN_CONSUMER_PREFIX, CONSUMER,
            StreamsConfig.RESTORE_CONSUMER_PREFIX, CONSUMER,
            StreamsConfig.GLOBAL_CONSUMER_PREFIX, CONSUMER,
            StreamsConfig.ADMIN_CLIENT_PREFIX, ADMIN,
            StreamsConfig.TOPIC_PREFIX, TopicSettings.NAMES);

    /** What the program decides, since it would be wrong with any other value, and what has an option of its own. */
    private static final Map<String, String> DECIDED = Map.ofEntries(
            Map.entry(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "give it as --bootstrap-servers"),
            Map.entry(StreamsConfig.STATE_DIR_CONFIG, "give it as --state-dir"),
            Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, "give it as --threads"),
            Map.entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "give it as --commit-interval-ms"),
            Map.entry(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, "give it as --instance-id"),
            Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, "it follows from --topic-prefix and the stage"),
            Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, "it is always exactly once"),
            Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "only what was committed is read"),
            Map.entry(ConsumerConfig.GROUP_ID_CONFIG, "it follows from --topic-prefix and the stage"),
            Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "commits are made with the results"),
            Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, "each topic has its own"),
            Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, "each topic has its own"),
            Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, "each topic has its own"),
            Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, "each topic has its own"),
            Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "Kafka Streams chooses it"),
            Map.entry(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, "each topic has its own"),
            Map.entry(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, "each topic has its own"),
            Map.entry(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, "bad records go to dead letters"),
            Map.entry(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, "bad records go to dead letters"),
            Map.entry(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, "bad records go to dead letters"));

    private final Map<String, String> settings;

    private ClientSettings(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    public static ClientSettings none() {
        return new ClientSettings(Map.of());
    }

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a key is unknown or not the user's to set; the message names it
     */
    public static ClientSettings of(Map<String, String> settings) {
        settings.keySet().stream().sorted().forEach(ClientSettings::check);
        return new ClientSettings(settings);
    }

    Map<String, Object> admin() {
        return of(ADMIN, StreamsConfig.ADMIN_CLIENT_PREFIX);
    }

    Map<String, Object> producer() {
        return of(PRODUCER, StreamsConfig.PRODUCER_PREFIX);
    }

    Map<String, Object> consumer() {
        return of(CONSUMER, StreamsConfig.CONSUMER_PREFIX);
    }

    /** All of them: Kafka Streams hands each of its clients what is meant for it. */
    Map<String, Object> streams() {
        return Map.copyOf(settings);
    }

    private Map<String, Object> of(Set<String> names, String prefix) {
        var known = new HashMap<String, Object>();
        settings.forEach((key, value) -> {
            if (names.contains(key)) {
                known.putIfAbsent(key, value);
            } else if (key.startsWith(prefix)) {
                known.put(key.substring(prefix.length()), value);
            }
        });
        return known;
    }

    private static void check(String key) {
        String decided = DECIDED.get(unprefixed(key));
        if (decided != null) {
            throw new IllegalArgumentException("Kafka setting '%s' cannot be set: %s.".formatted(key, decided));
        }
        if (!known(key)) {
            throw new IllegalArgumentException("Unknown Kafka setting '" + key + "'" + Nearest.hint(key, names()));
        }
    }

    private static boolean known(String key) {
        return PRODUCER.contains(key)
                || CONSUMER.contains(key)
                || ADMIN.contains(key)
                || STREAMS.contains(key)
                || PREFIXES.entrySet().stream()
                        .anyMatch(prefix -> key.startsWith(prefix.getKey())
                                && prefix.getValue()
                                        .contains(key.substring(prefix.getKey().length())));
    }

    private static String unprefixed(String key) {
        return PREFIXES.keySet().stream()
                .filter(prefix -> key.startsWith(prefix) && !STREAMS.contains(key))
                .map(prefix -> key.substring(prefix.length()))
                .findAny()
                .orElse(key);
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        names.addAll(PRODUCER);
        names.addAll(CONSUMER);
        names.addAll(ADMIN);
        names.addAll(STREAMS);
        PREFIXES.forEach((prefix, keys) -> keys.forEach(key -> names.add(prefix + key)));
        return names;
    }
}
