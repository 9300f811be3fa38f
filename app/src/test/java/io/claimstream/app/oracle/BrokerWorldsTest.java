package io.claimstream.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.world.World;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random worlds on a real broker, the partitions of each stage shared by two instances. {@code -Dseeds=N} tries more.
 */
@WithBroker
class BrokerWorldsTest {
    private static final int SEEDS = Integer.getInteger("seeds", 3);
    private static final Oracle ORACLE = new Oracle(new ClaimExtractor());

    @TempDir
    Path state;

    @Test
    void articlesInAnyOrderAndThreeTimesOverComeToWhatTheOracleSaysAndVanishWhenWithdrawn(Cluster cluster) {
        // What is older than a week may be gone from the raw topic before it is read.
        Instant yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        try (var pipeline = Pipeline.start(cluster, state, 2)) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                World world = World.of(seed).startingAt(yesterday);
                pipeline.publish(world.deliveries(new Random(seed)));
                assertThat(pipeline.contents()).as("seed %d", seed).isEqualTo(wanted(world));

                pipeline.publish(world.withdrawals());
                assertThat(pipeline.contents()).as("seed %d, withdrawn", seed).isEmpty();
            }
        }
    }

    private static SortedMap<String, String> wanted(World world) {
        var wanted = new TreeMap<String, String>();
        ORACLE.entries(world.records())
                .forEach(entry -> wanted.put(
                        entry.topic() + ' ' + entry.key(),
                        new String(Json.write(entry.value()), StandardCharsets.UTF_8)));
        return wanted;
    }
}
