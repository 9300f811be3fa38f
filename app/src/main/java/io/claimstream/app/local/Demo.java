package io.claimstream.app.local;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.input.Inputs;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.terminal.Progress;
import io.claimstream.app.watch.Follower;
import io.claimstream.app.watch.Records;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Stance;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestCounts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** Publishes articles to a pipeline that has seen none, and waits until all of them are through. */
public final class Demo {
    private static final long ASK_EVERY_MS = 50;

    private final LocalPipeline pipeline;
    private final Cluster cluster;
    private final PrintWriter err;

    public Demo(LocalPipeline pipeline, PrintWriter err) {
        this.pipeline = pipeline;
        this.cluster = pipeline.cluster();
        this.err = err;
    }

    /**
     * Publishes articles and waits until all that follows from them has been aggregated.
     *
     * @param articles reads them
     * @throws Failure if Kafka or a stage fails
     */
    public DemoResult run(Consumer<Inputs> articles) {
        var firstStance = FirstRecord.on(cluster, Topics.MODEL_STANCES);
        try (var publisher = new Publisher(cluster, (origin, reason) -> err.println(origin + ": " + reason))) {
            articles.accept(new Inputs(System.in, publisher));
            publisher.flush();
            err.printf("Published %,d articles.%n", publisher.published());
            pipeline.awaitRunning();
            try (var backlog = new Backlog(cluster, pipeline.stages())) {
                awaitEnd(backlog);
                return new DemoResult(
                        publisher.published(),
                        publisher.refused(),
                        counts(),
                        backlog.ends(Topics.CLAIMS_REJECTED).values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        rejections(backlog),
                        stances(backlog),
                        firstStance.after());
            }
        }
    }

    private void awaitEnd(Backlog backlog) {
        var progress = new Progress(err, System::nanoTime);
        try {
            for (long left = backlog.size(); left > 0; left = backlog.size()) {
                long size = left;
                progress.at(() -> "Still %,d records on their way through the stages.".formatted(size));
                pipeline.check();
                Thread.sleep(ASK_EVERY_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while the articles were on their way.", e);
        }
    }

    private IngestCounts counts() {
        var ingest = pipeline.stages().get(0);
        return IngestCounts.read(name -> Optional.of(ingest.store(name, QueryableStoreTypes.keyValueStore())));
    }

    private List<String> rejections(Backlog backlog) {
        var lines = new ArrayList<String>();
        try (var follower = new Follower(cluster, Topics.ARTICLES_REJECTED)) {
            follower.read(
                    backlog.ends(Topics.ARTICLES_REJECTED),
                    record -> lines.add("%s: %s, %s"
                            .formatted(
                                    Records.key(record),
                                    Records.header(record, DeadLetter.REASON).orElse(""),
                                    Records.header(record, DeadLetter.MESSAGE).orElse(""))));
        }
        lines.sort(null);
        return lines;
    }

    private List<Stance> stances(Backlog backlog) {
        var stances = new TreeMap<String, Stance>();
        var serde = Topics.MODEL_STANCES.values().deserializer();
        try (var follower = new Follower(cluster, Topics.MODEL_STANCES)) {
            follower.read(backlog.ends(Topics.MODEL_STANCES), record -> {
                Stance stance = serde.deserialize(record.topic(), record.value());
                if (stance == null) {
                    stances.remove(Records.key(record));
                } else {
                    stances.put(Records.key(record), stance);
                }
            });
        }
        return List.copyOf(stances.values());
    }
}
