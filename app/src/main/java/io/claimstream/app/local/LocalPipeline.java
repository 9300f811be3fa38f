package io.claimstream.app.local;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.stage.Replay;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDB;

/** Kafka, its topics and all stages, in this process. */
public final class LocalPipeline implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    /** Only one process at a time has the data, so that the next one may come under the same name at once. */
    private static final String INSTANCE = "local";

    private final Path directory;
    private final int port;
    private final List<Stage> flow;
    private final List<CompletableFuture<RunningStage>> stages = new CopyOnWriteArrayList<>();
    private final List<Topic<?, ?>> replays;
    private volatile @Nullable EmbeddedBroker broker;

    /**
     * @param directory where data is kept, or found again
     * @param port where clients connect, 0 for a free one
     */
    public LocalPipeline(Path directory, int port) {
        this(directory, port, Stages.ALL, List.of());
    }

    /**
     * @param directory where data is kept, or found again
     * @param port where clients connect, 0 for a free one
     * @param flow the stages, in its order
     * @param replays topics that the stages read again from their beginning
     */
    public LocalPipeline(Path directory, int port, List<Stage> flow, List<Topic<?, ?>> replays) {
        this.directory = directory;
        this.port = port;
        this.flow = List.copyOf(flow);
        this.replays = List.copyOf(replays);
    }

    /**
     * Starts all of it. Returns when records can be published; the stages are on their way then, see {@link
     * #awaitRunning}.
     *
     * @throws Failure if Kafka does not start
     */
    public void start() {
        warmUp();
        broker = EmbeddedBroker.at(directory, port);
        new TopicSetup(cluster()).createOrCheck(TopicSetup.BROKER_DEFAULT);
        replays.forEach(topic ->
                new Replay(cluster(), Stages.reading(topic)).from(cluster().name(topic)));
        var settings = new StageSettings(directory.resolve("state"), StageSettings.COMMIT_INTERVAL_MS, 1, INSTANCE);
        for (Stage stage : flow) {
            stages.add(inBackground(() -> RunningStage.start(stage, cluster(), settings)));
        }
    }

    /** Building a topology loads what its stage knows, which can be done while Kafka starts; so can RocksDB's library. */
    private void warmUp() {
        start(RocksDB::loadLibrary);
        for (Stage stage : flow) {
            start(() -> Objects.requireNonNull(stage.topology("")));
        }
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** Where Kafka is, once it is started. */
    public Cluster cluster() {
        return Cluster.of(Objects.requireNonNull(broker, "not started"));
    }

    /** The stages, in the order of the flow. */
    public List<RunningStage> stages() {
        return stages.stream().map(LocalPipeline::joined).toList();
    }

    /**
     * Returns when every stage processes records.
     *
     * @throws Failure if a stage fails, or does not get there in time
     */
    public void awaitRunning() {
        stages().forEach(stage -> stage.awaitRunning(START));
    }

    /**
     * Looks whether all stages are well.
     *
     * @throws Failure if one has failed
     */
    public void check() {
        for (RunningStage stage : stages()) {
            if (stage.state() == State.ERROR || stage.state() == State.PENDING_ERROR) {
                stage.awaitEnd();
            }
        }
    }

    /**
     * Returns when a stage ends.
     *
     * @throws Failure if that is because it failed
     */
    public void awaitEnd() {
        var ends = stages().stream()
                .map(stage -> inBackground(() -> {
                    stage.awaitEnd();
                    return stage;
                }));
        joined(CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)));
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        var closing = stages.stream()
                .map(started -> inBackground(() -> {
                    RunningStage stage = joined(started);
                    stage.close();
                    return stage;
                }))
                .toList();
        closing.forEach(each -> each.handle((closed, e) -> closed).join());
        EmbeddedBroker started = broker;
        if (started != null) {
            started.close();
        }
    }
}
