package io.claimstream.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.sample.Samples;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Json;
import io.claimstream.ingest.IngestCounts;
import io.claimstream.ingest.RawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages on a real broker come to what the oracle says, to the byte. */
@WithBroker
class OracleAgreementTest {
    private static final Oracle ORACLE = new Oracle(new ClaimExtractor());

    @TempDir
    Path state;

    static Stream<Case> cases() throws IOException {
        Path folder = Path.of("src/test/resources/cases");
        try (Stream<Path> cases = Files.list(folder)) {
            return cases.sorted().map(Case::in).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachStepOfACaseComesToWhatTheOracleSays(Case given, Cluster cluster) {
        try (var pipeline = Pipeline.start(cluster, state)) {
            for (List<RawRecord> step : given.steps()) {
                pipeline.publish(step);
                assertAgreement(pipeline.contents(), ORACLE.entries(pipeline.published()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseInAnyOrderAndThreeTimesOverComesToTheSame(Case given, Cluster cluster) {
        List<RawRecord> dated = dated(given.records());
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.publish(shuffled(dated, 3, given.name().hashCode()));
            assertAgreement(pipeline.contents(), ORACLE.entries(dated));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSamplesInAnyOrderAndThreeTimesOverComeToTheSame(int seed, Cluster cluster) {
        List<RawRecord> dated = dated(samples());
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.publish(shuffled(dated, 3, seed));
            assertAgreement(pipeline.contents(), ORACLE.entries(dated));
            // The broken line is rejected each time.
            IngestCounts counts = pipeline.counts();
            assertThat(counts.in()).isEqualTo(3L * dated.size());
            assertThat(counts.rejected()).isEqualTo(3);
            assertThat(counts.pending()).isZero();
        }
    }

    @Test
    void stagesThatAreRestartedHalfWayComeToTheSame(Cluster cluster) {
        List<RawRecord> dated = dated(samples());
        List<RawRecord> shuffled = shuffled(dated, 2, 3);
        int half = shuffled.size() / 2;
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.send(shuffled.subList(0, half));
        }
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.publish(shuffled.subList(half, shuffled.size()));
            assertAgreement(pipeline.contents(), ORACLE.entries(dated));
        }
    }

    @Test
    void samplesThatAreAllWithdrawnLeaveNothing(Cluster cluster) {
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.publish(samples());
            List<Entry> expected = ORACLE.entries(pipeline.published());
            assertThat(expected)
                    .extracting(Entry::topic)
                    .contains("claims", "model.stances", "benchmark.deltas", "benchmark.leaderboards");
            assertAgreement(pipeline.contents(), expected);

            List<RawRecord> withdrawals = withdrawals(samples());
            pipeline.publish(shuffled(withdrawals, 1, 4));
            assertThat(pipeline.contents()).isEmpty();
            assertThat(ORACLE.entries(pipeline.published())).isEmpty();
            assertThat(pipeline.counts().withdrawn()).isEqualTo(withdrawals.size() + 1);
        }
    }

    private static List<RawRecord> samples() {
        return Case.ofOneStep("samples", Samples.folder()).records();
    }

    private static List<RawRecord> withdrawals(Collection<RawRecord> records) {
        return records.stream()
                .filter(record -> record.key() != null)
                .map(record -> new RawRecord(record.key(), null, null))
                .toList();
    }

    /** With timestamps of their own, in their order, so that every delivery is one of the same records. */
    private static List<RawRecord> dated(List<RawRecord> records) {
        Instant first = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var dated = new ArrayList<RawRecord>();
        for (RawRecord record : records) {
            dated.add(new RawRecord(record.key(), record.value(), first.plusSeconds(dated.size())));
        }
        return dated;
    }

    private static List<RawRecord> shuffled(List<RawRecord> records, int copies, int seed) {
        var all = new ArrayList<RawRecord>();
        for (int copy = 0; copy < copies; copy++) {
            all.addAll(records);
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static void assertAgreement(SortedMap<String, String> contents, List<Entry> expected) {
        var wanted = new TreeMap<String, String>();
        expected.forEach(each -> wanted.put(
                each.topic() + ' ' + each.key(), new String(Json.write(each.value()), StandardCharsets.UTF_8)));
        assertThat(contents.keySet()).containsExactlyElementsOf(wanted.keySet());
        // One by one: the first that differs is shown, not all of them.
        wanted.forEach((name, json) -> assertThat(contents.get(name)).as(name).isEqualTo(json));
    }
}
