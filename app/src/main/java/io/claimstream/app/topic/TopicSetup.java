package io.claimstream.app.topic;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics of a cluster that are missing and checks those that exist. Nothing is changed that exists.
 */
public final class TopicSetup {
    /** The replication factor that means the broker's own default. */
    public static final short BROKER_DEFAULT = -1;

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(20);
    private static final long RETRY_MS = 50;

    private final Cluster cluster;

    public TopicSetup(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Creates or checks all topics; may be repeated, and run by several programs at once.
     *
     * @return the names of those that were created, in the order of the flow
     * @throws Failure if an existing one is not as declared, with a list of what differs
     */
    public List<String> createOrCheck(short replicationFactor) {
        return cluster.administer("create the topics", admin -> {
            List<String> created = create(admin, missing(admin), replicationFactor);
            checkOnceKnown(admin);
            return created;
        });
    }

    /**
     * Checks that all topics exist, for a program that needs them but is not the one to create them.
     *
     * @throws Failure if one is missing
     */
    public void requireAll() {
        List<Topic<?, ?>> missing = cluster.administer("look at the topics", this::missing);
        if (!missing.isEmpty()) {
            throw new Failure(
                    "Topics are missing at %s: %s. Create them with 'claimstream topics' and the same options."
                            .formatted(cluster, String.join(", ", names(missing))));
        }
    }

    private List<Topic<?, ?>> missing(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        return Topics.ALL.stream()
                .filter(topic -> !existing.contains(cluster.name(topic)))
                .toList();
    }

    private List<String> create(Admin admin, List<Topic<?, ?>> missing, short replicationFactor)
            throws ExecutionException, InterruptedException {
        List<NewTopic> declared = missing.stream()
                .map(topic -> new NewTopic(
                                cluster.name(topic),
                                Optional.of(topic.partitions()),
                                replicationFactor == BROKER_DEFAULT ? Optional.empty() : Optional.of(replicationFactor))
                        .configs(topic.config()))
                .toList();
        Map<String, KafkaFuture<Void>> results = admin.createTopics(declared).values();
        var created = new ArrayList<String>();
        for (String name : names(missing)) {
            try {
                required(results, name).get();
                created.add(name);
            } catch (ExecutionException e) {
                // Somebody else may have created it meanwhile.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        return created;
    }

    /** A broker can take a moment to hear of a topic that the controller has created. */
    private void checkOnceKnown(Admin admin) throws ExecutionException, InterruptedException {
        long until = System.nanoTime() + KNOWN_WITHIN.toNanos();
        while (true) {
            try {
                check(admin);
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > until) {
                    throw e;
                }
                Thread.sleep(RETRY_MS);
            }
        }
    }

    private void check(Admin admin) throws ExecutionException, InterruptedException {
        List<ConfigResource> resources = names(Topics.ALL).stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(names(Topics.ALL)).allTopicNames().get();
        Map<ConfigResource, Config> configs =
                admin.describeConfigs(resources).all().get();
        var drifts = new ArrayList<String>();
        for (Topic<?, ?> topic : Topics.ALL) {
            String name = cluster.name(topic);
            drifts.addAll(TopicDrift.of(
                    name,
                    topic,
                    required(descriptions, name).partitions().size(),
                    required(configs, new ConfigResource(ConfigResource.Type.TOPIC, name))));
        }
        if (!drifts.isEmpty()) {
            throw new Failure(
                    "Topics at %s are not as this version needs them:%n  %s%nChange them with Kafka's own tools."
                            .formatted(cluster, String.join(System.lineSeparator() + "  ", drifts)));
        }
    }

    /** Kafka answers for all that it is asked for. */
    private static <K, V> V required(Map<K, V> answers, K key) {
        return Objects.requireNonNull(answers.get(key));
    }

    private List<String> names(Collection<? extends Topic<?, ?>> topics) {
        return topics.stream().map(cluster::name).toList();
    }
}
