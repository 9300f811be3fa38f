package io.claimstream.app.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.app.stage.Stages;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.RawRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;

/**
 * All stages, each reading what the one before it wrote, as consumers of topics with many partitions do: what has one
 * key in its order, all else in any order, and again from an earlier record on.
 */
final class ChainedStages implements AutoCloseable {
    private final StageDriver ingest;
    private final StageDriver enrich;
    private final StageDriver aggregate;
    private final SortedMap<String, String> contents = new TreeMap<>();

    ChainedStages(Path state) {
        ingest = driver("ingest", state, Topics.ARTICLES_RAW, List.of(Topics.ARTICLES));
        enrich = driver("enrich", state, Topics.ARTICLES, List.of(Topics.CLAIMS));
        aggregate = driver(
                "aggregate",
                state,
                Topics.CLAIMS,
                List.of(Topics.MODEL_STANCES, Topics.BENCHMARK_LEADERBOARDS, Topics.BENCHMARK_DELTAS, Topics.DISPUTES));
    }

    private static StageDriver driver(
            String stage, Path state, Topic<?, ?> input, List<? extends Topic<?, ?>> outputs) {
        return new StageDriver(Stages.named(stage), state, input, outputs);
    }

    /** Publishes in the order given; the stages behind are up to some records late, and have read all in the end. */
    void publish(List<RawRecord> records, Random random) {
        for (RawRecord record : records) {
            ingest.deliver(new TestRecord<>(
                    record.key(), record.value(), Objects.requireNonNullElse(record.timestamp(), Instant.EPOCH)));
            if (random.nextInt(6) == 0) {
                flow(random);
            }
        }
        flow(random);
    }

    /** What the compacted topics hold: JSON by {@code topic key}. */
    SortedMap<String, String> contents() {
        return contents;
    }

    private void flow(Random random) {
        pass(ingest, enrich, random);
        pass(enrich, aggregate, random);
        keep(aggregate.read());
    }

    private void pass(StageDriver from, StageDriver to, Random random) {
        Map<Topic<?, ?>, List<TestRecord<byte[], byte[]>>> written = from.read();
        keep(written);
        written.values().forEach(records -> redelivered(records, random).forEach(to::deliver));
    }

    private static List<TestRecord<byte[], byte[]>> redelivered(
            List<TestRecord<byte[], byte[]>> records, Random random) {
        var byKey = new TreeMap<String, List<TestRecord<byte[], byte[]>>>();
        records.forEach(record -> byKey.computeIfAbsent(new String(record.key(), UTF_8), any -> new ArrayList<>())
                .add(record));
        var left = new ArrayList<List<TestRecord<byte[], byte[]>>>();
        byKey.values().forEach(inOrder -> {
            var again = new ArrayList<>(inOrder);
            for (int times = random.nextInt(3); times > 0; times--) {
                again.addAll(inOrder.subList(random.nextInt(inOrder.size()), inOrder.size()));
            }
            left.add(again);
        });
        var deliveries = new ArrayList<TestRecord<byte[], byte[]>>();
        while (!left.isEmpty()) {
            int next = random.nextInt(left.size());
            deliveries.add(left.get(next).remove(0));
            if (left.get(next).isEmpty()) {
                left.remove(next);
            }
        }
        return deliveries;
    }

    private void keep(Map<Topic<?, ?>, List<TestRecord<byte[], byte[]>>> written) {
        written.forEach((topic, records) -> records.forEach(record -> {
            String name = topic.name() + ' ' + new String(record.key(), UTF_8);
            if (record.value() == null) {
                contents.remove(name);
            } else {
                contents.put(name, new String(record.value(), UTF_8));
            }
        }));
    }

    @Override
    public void close() {
        ingest.close();
        enrich.close();
        aggregate.close();
    }
}
