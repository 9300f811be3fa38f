package io.claimstream.app.stage;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * A stage that was started: await that it runs, await its end, close it.
 */
public final class RunningStage implements AutoCloseable {
    /** Closing can block while the group rebalances; what is left behind then, the next start cleans up. */
    private static final Duration CLOSE = Duration.ofSeconds(15);

    private final Stage stage;
    private final Cluster cluster;
    private final boolean leavesGroup;
    private final Topology topology;
    private final KafkaStreams streams;
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile long runningSince = System.nanoTime();

    private RunningStage(Stage stage, Cluster cluster, StageSettings settings, String clusterId) {
        this.stage = stage;
        this.cluster = cluster;
        this.leavesGroup = settings.instanceId() == null;
        createStateDir(settings.stateDir().resolve(clusterId));
        var config = new StreamsConfig(StageConfig.of(stage, cluster, clusterId, settings));
        this.topology = stage.wiring().apply(cluster.prefix(), new TopologyConfig(config));
        this.streams = new KafkaStreams(topology, config, new PromptClients());
        streams.setUncaughtExceptionHandler(this::died);
        streams.setStateListener((to, from) -> changed(to));
    }

    /** Kafka Streams fails where another stage creates the same directory at the same time. */
    private static void createStateDir(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("Cannot keep state in %s: %s. Give another --state-dir.".formatted(directory, e), e);
        }
    }

    /**
     * Starts a stage and returns at once.
     *
     * @throws Failure if the cluster does not answer
     */
    public static RunningStage start(Stage stage, Cluster cluster, StageSettings settings) {
        try {
            var started = new RunningStage(stage, cluster, settings, cluster.id());
            started.streams.start();
            return started;
        } catch (RuntimeException e) {
            throw StageErrors.failure(stage, cluster, e);
        }
    }

    /**
     * Returns when every partition is assigned and its state restored.
     *
     * @throws Failure if the stage fails, or does not get there in time
     */
    public void awaitRunning(Duration atMost) {
        try {
            CompletableFuture.anyOf(running, ended).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Failure(
                    "Stage %s at %s is still %s after %d s."
                            .formatted(stage.name(), cluster, streams.state(), atMost.toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw StageErrors.failure(stage, cluster, cause(e));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Returns when the stage was closed.
     *
     * @throws Failure when it fails
     */
    public void awaitEnd() {
        try {
            ended.get();
        } catch (ExecutionException e) {
            throw StageErrors.failure(stage, cluster, cause(e));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public Stage stage() {
        return stage;
    }

    /** The consumer group that commits what was read. */
    public String applicationId() {
        return stage.applicationId(cluster.prefix());
    }

    /** What it reads: the topics from elsewhere, and those between its own parts. */
    public Set<String> inputTopics() {
        return TopicEdges.of(topology, applicationId()).keySet();
    }

    /** Asks one of its state stores. */
    public <T> T store(String name, QueryableStoreType<T> type) {
        return streams.store(StoreQueryParameters.fromNameAndType(name, type));
    }

    /**
     * The same, as far as this instance keeps it: nothing where other instances have all of its partitions.
     *
     * @throws InvalidStateStoreException if it cannot be asked now, since partitions move
     */
    <K, V> Optional<ReadOnlyKeyValueStore<K, V>> storeHere(String name) {
        try {
            ReadOnlyKeyValueStore<K, V> store = store(name, QueryableStoreTypes.keyValueStore());
            store.approximateNumEntries(); // only the first question tells whether something of it is here
            return Optional.of(store);
        } catch (InvalidStateStoreException e) {
            if (streams.state() == State.RUNNING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public State state() {
        return streams.state();
    }

    /** Whether it needs no help: it processes records, or gets there by itself. */
    boolean isAlive() {
        State state = streams.state();
        return state == State.CREATED || state.isRunningOrRebalancing();
    }

    /** Whether it processes records: Kafka Streams takes itself to run on when its Kafka is gone. */
    boolean isReady() {
        return streams.state() == State.RUNNING && !hasLostKafka();
    }

    /** In a word or two how it is. */
    String condition() {
        return streams.state() + (hasLostKafka() ? ", without Kafka" : "");
    }

    /** What Kafka Streams counts, until it is closed. */
    KafkaStreamsMetrics metrics() {
        return new KafkaStreamsMetrics(streams, List.of(Tag.of("stage", stage.name())));
    }

    /**
     * Whether a thread has sent no heartbeat for so long that its group has given it up. One that lost Kafka before
     * its first heartbeat counts from when the stage began to run: Kafka's clients tell -1 then.
     */
    private boolean hasLostKafka() {
        return streams.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("last-heartbeat-seconds-ago"))
                .map(Metric::metricValue)
                .anyMatch(seconds ->
                        seconds instanceof Number ago && silentMs(ago.doubleValue()) > StageConfig.SESSION_TIMEOUT_MS);
    }

    private double silentMs(double secondsAgo) {
        return secondsAgo < 0
                ? Duration.ofNanos(System.nanoTime() - runningSince).toMillis()
                : secondsAgo * 1000;
    }

    @Override
    public void close() {
        streams.close(CloseOptions.timeout(CLOSE)
                .withGroupMembershipOperation(
                        leavesGroup ? GroupMembershipOperation.LEAVE_GROUP : GroupMembershipOperation.REMAIN_IN_GROUP));
        ended.complete(null);
    }

    private StreamThreadExceptionResponse died(Throwable thrown) {
        ended.completeExceptionally(thrown);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void changed(State to) {
        if (to == State.RUNNING) {
            runningSince = System.nanoTime();
            running.complete(null);
        } else if (to == State.ERROR) {
            ended.completeExceptionally(new IllegalStateException("all of its threads died"));
        }
    }

    private static Throwable cause(ExecutionException e) {
        return Objects.requireNonNullElse(e.getCause(), e);
    }

    private Failure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Failure("Interrupted while stage %s ran.".formatted(stage.name()), e);
    }
}
