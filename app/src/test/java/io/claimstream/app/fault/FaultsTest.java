package io.claimstream.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.oracle.Entry;
import io.claimstream.app.oracle.Oracle;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Rejection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn -Pfaults verify}, with {@code -Dfaults=20} for twenty times each. Prints a line for each fault: how long
 * it took from there until every compacted topic was to the byte what the oracle says of all that was published, and what
 * is no article was put aside.
 */
@Tag("faults")
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int BEFORE = 100;
    private static final int AFTER = 100;

    /** Kept after a failure: the logs of all processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.HOURS)
    void afterEachFaultTheTopicsAreWhatTheOracleSays() {
        int times = Integer.getInteger("faults", 1);
        System.out.println("logs of all processes: " + folder);
        try (Fleet fleet = Fleet.in(folder)) {
            Cluster cluster = fleet.cluster();
            createTopics(cluster);
            fleet.startStages();
            var newsroom = new Newsroom(Topics.ARTICLES_RAW.name(), 1);
            try (var contents = new Contents(cluster)) {
                strike(new Fault("start", started -> () -> {}), fleet, newsroom, contents);
                for (int time = 1; time <= times; time++) {
                    for (Fault fault : Fault.all()) {
                        strike(fault, fleet, newsroom, contents);
                    }
                }
                System.out.printf(
                        "%d raw records, %d keys on compacted topics, %d changes%n",
                        contents.allRaw().size(),
                        contents.compacted().size(),
                        contents.changes().size());
            }
        }
    }

    private void strike(Fault fault, Fleet fleet, Newsroom newsroom, Contents contents) {
        long struck;
        Runnable after;
        try (var load = new Load(fleet.cluster(), newsroom, BEFORE, AFTER)) {
            load.awaitBegun();
            struck = System.nanoTime();
            after = fault.strike().on(fleet);
        }
        after.run();
        await(fault.name(), struck, fleet, contents);
        assertThat(ToldOnce.violations(contents.changes())).isEmpty();
    }

    private void await(String what, long since, Fleet fleet, Contents contents) {
        Map<String, String> wanted = wanted(fleet, contents);
        List<String> broken = broken(contents.allRaw()); // which may be the last to be read, and change no other topic
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!contents.compacted().equals(wanted) || !contents.rejected().equals(broken)) {
            if (System.nanoTime() > until) {
                assertThat(contents.rejected())
                        .as("%s: rejected articles", what)
                        .isEqualTo(broken);
                throw new AssertionError(what + ": still not what the oracle says: " + differences(wanted, contents));
            }
            fleet.revive();
            contents.poll();
        }
        System.out.printf("%-24s %6.1f s%n", what, (System.nanoTime() - since) / 1e9);
    }

    /** Each is put aside once, with its bytes. */
    private static List<String> broken(List<RawRecord> raw) {
        return raw.stream()
                .filter(record -> Intake.read(record) instanceof Rejection)
                .map(record -> new String(Objects.requireNonNull(record.value()), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    private Map<String, String> wanted(Fleet fleet, Contents contents) {
        var oracle = new Oracle(new ClaimExtractor(fleet.catalog()));
        var wanted = new TreeMap<String, String>();
        for (Entry entry : oracle.entries(contents.allRaw())) {
            wanted.put(
                    entry.topic() + ' ' + entry.key(), new String(Json.write(entry.value()), StandardCharsets.UTF_8));
        }
        return wanted;
    }

    private static List<String> differences(Map<String, String> wanted, Contents contents) {
        Set<String> names = new HashSet<>(wanted.keySet());
        names.addAll(contents.compacted().keySet());
        var differences = new ArrayList<String>();
        for (String name : names) {
            String is = contents.compacted().get(name);
            if (!Objects.equals(is, wanted.get(name))) {
                differences.add(name + "\n  is      " + is + "\n  must be " + wanted.get(name));
            }
        }
        return differences.subList(0, Math.min(5, differences.size()));
    }

    /** The broker is a process that may still be starting. */
    private static void createTopics(Cluster cluster) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
                return;
            } catch (Failure e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }
}
