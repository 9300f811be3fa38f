package io.claimstream.app.stage;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Offsets;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.stage.Flow.Step;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until all that was published before is through, whatever comes after it.
 *
 * <p>Step by step along the {@link Flow} it asks where the topic ends, and waits until the stage that reads it has
 * committed that. A stage commits what it has read together with what it has written of it, so that what follows from
 * the publication is on the next topics when they are asked. Each step waits for an end that does not move: others may
 * go on publishing.
 */
public final class Passage {
    private static final long ASK_EVERY_MS = 50;

    private final Cluster cluster;
    private final Flow flow;

    public Passage(Cluster cluster, Flow flow) {
        this.cluster = cluster;
        this.flow = flow;
    }

    /**
     * Returns when what is on the first topic now has passed the last one.
     *
     * @throws Failure if it does not in time, which says where it is, or the cluster does not answer
     */
    public void await(Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try (var offsets = new Offsets(cluster)) {
            for (Step step : flow.steps()) {
                Map<TopicPartition, Long> ends = offsets.ends(Set.of(step.topic()));
                for (long left = left(offsets, step, ends); left > 0; left = left(offsets, step, ends)) {
                    if (System.nanoTime() - until >= 0) {
                        throw late(step, left, offsets.isRunning(step.group()), atMost);
                    }
                    Thread.sleep(ASK_EVERY_MS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while the articles were on their way.", e);
        }
    }

    private static long left(Offsets offsets, Step step, Map<TopicPartition, Long> ends) {
        return Offsets.behind(ends, offsets.committed(step.group()));
    }

    private Failure late(Step step, long left, boolean running, Duration atMost) {
        String why = running
                ? "stage %s has %,d records of %s still to read. Give it longer with --timeout."
                        .formatted(step.stage().name(), left, step.topic())
                : "stage %s does not run. Start it, with 'claimstream up' or 'claimstream %1$s'."
                        .formatted(step.stage().name());
        return new Failure(
                "Published, and not aggregated at %s after %d s: %s".formatted(cluster, atMost.toSeconds(), why));
    }
}
