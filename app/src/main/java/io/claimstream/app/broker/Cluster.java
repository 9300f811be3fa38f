package io.claimstream.app.broker;

import io.claimstream.app.failure.Failure;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;

/**
 * A Kafka cluster as this program sees it: where it is, how its clients are set up and what our names begin with.
 */
public final class Cluster {
    private static final int ANSWER_MS = 10_000;

    private final String bootstrapServers;
    private final String prefix;
    private final ClientSettings settings;

    public Cluster(String bootstrapServers, String prefix, ClientSettings settings) {
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix;
        this.settings = settings;
    }

    /** A broker with clients as they are by default, and no prefix. */
    public static Cluster of(Broker broker) {
        return new Cluster(broker.bootstrapServers(), "", ClientSettings.none());
    }

    /** The same cluster with other settings of its clients. */
    public Cluster with(ClientSettings others) {
        return new Cluster(bootstrapServers, prefix, others);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** What the names of our topics and groups begin with; may be empty. */
    public String prefix() {
        return prefix;
    }

    /** The topic's name here. */
    public String name(Topic<?, ?> topic) {
        return topic.named(prefix);
    }

    /** Settings of an admin client. */
    public Map<String, Object> admin() {
        return with(settings.admin(), Map.of());
    }

    /** Settings of a producer of records up to the largest raw one, acknowledged by all replicas. */
    public Map<String, Object> producer() {
        return with(
                settings.producer(),
                Map.of(
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_BYTES));
    }

    /** Settings of a consumer that reads a topic from its beginning, and only what was committed. */
    public Map<String, Object> consumer() {
        return with(
                settings.consumer(),
                Map.of(
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"));
    }

    /** The user's settings of Kafka Streams with these beneath them. */
    public Map<String, Object> streams(Map<String, Object> defaults) {
        return with(settings.streams(), defaults);
    }

    /**
     * The cluster's id.
     *
     * @throws Failure if it does not answer
     */
    public String id() {
        return administer(
                "look at the cluster",
                admin -> admin.describeCluster().clusterId().get());
    }

    /** What is done with an admin client. */
    public interface Administration<T> {
        T with(Admin admin) throws ExecutionException, InterruptedException;
    }

    /**
     * Does something with an admin client, once the cluster answers.
     *
     * @param attempt what it is, for the message if it fails: "create the topics"
     * @throws Failure if the cluster does not answer, or the work fails
     */
    public <T> T administer(String attempt, Administration<T> work) {
        try (Admin admin = Admin.create(admin())) {
            // The work may take long where there is much to do; whether anybody is there shows at once.
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(ANSWER_MS))
                    .clusterId()
                    .get();
            return work.with(admin);
        } catch (ExecutionException | KafkaException e) {
            throw failure(attempt, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(attempt, e);
        }
    }

    /** What to say of an error of one of the clients: what, where and what to do. */
    public Failure failure(String attempt, Throwable error) {
        return ClientErrors.failure(attempt, bootstrapServers, error);
    }

    private Map<String, Object> with(Map<String, Object> given, Map<String, Object> defaults) {
        var all = new HashMap<>(defaults);
        all.putAll(given);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return all;
    }

    @Override
    public String toString() {
        return prefix.isEmpty() ? bootstrapServers : bootstrapServers + " (" + prefix + ")";
    }
}
