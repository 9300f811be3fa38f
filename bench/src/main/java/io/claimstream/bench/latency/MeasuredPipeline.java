package io.claimstream.bench.latency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Stance;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka and all stages in this process, and a subscriber to the stances. */
final class MeasuredPipeline implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(5);
    /** As many as keep articles from being copies of each other. */
    private static final int WORDS = 60;
    /** Several, so that a version stays as short as versions are. */
    private static final List<String> FAMILIES = List.of("Zorblax", "Quentar", "Mirvane", "Doltrix", "Yavelin");

    private final Path directory;
    private final EmbeddedBroker broker = EmbeddedBroker.temporary();
    private final Cluster cluster = Cluster.of(broker);
    private final List<RunningStage> stages = new ArrayList<>();
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Random random = new Random(1);
    private int models;

    /**
     * @param commitIntervalMs of all stages
     */
    MeasuredPipeline(int commitIntervalMs) {
        try {
            directory = Files.createTempDirectory("latency");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        var settings = new StageSettings(directory, commitIntervalMs, 1, "one");
        Stages.ALL.forEach(stage -> stages.add(RunningStage.start(stage, cluster, settings)));
        stages.forEach(stage -> stage.awaitRunning(START));
        producer = new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(cluster.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(cluster.name(Topics.MODEL_STANCES)).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Publishes articles one after the other, and returns when all of their models have a stance. */
    Arrivals publish(int articles, int everyMs) {
        Map<String, Long> published = new HashMap<>();
        var stances = new ArrayList<Stance>();
        var times = new ArrayList<Long>();
        long start = System.nanoTime();
        for (int article = 0; article < articles; article++) {
            long due = start + 1_000_000L * article * everyMs;
            while (System.nanoTime() < due) {
                read(stances, times);
            }
            models++;
            String model = FAMILIES.get(models % FAMILIES.size()) + "-" + models / FAMILIES.size();
            published.put(model.toLowerCase(Locale.ROOT), System.nanoTime());
            var unused = producer.send(record(models, model));
        }
        var arrivals = new Arrivals(published);
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (int done = 0; !arrivals.isComplete(); ) {
            read(stances, times);
            for (; done < stances.size(); done++) {
                arrivals.add(stances.get(done), times.get(done));
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nothing has come of " + arrivals.missing());
            }
        }
        return arrivals;
    }

    private void read(List<Stance> stances, List<Long> times) {
        for (var record : consumer.poll(POLL)) {
            long now = System.nanoTime();
            if (record.value() != null) {
                stances.add(Topics.MODEL_STANCES.values().deserializer().deserialize(record.topic(), record.value()));
                times.add(now);
            }
        }
        LockSupport.parkNanos(100_000);
    }

    private ProducerRecord<byte[], byte[]> record(int number, String model) {
        String url = "https://news.example/" + number;
        var article = new RawArticle(
                url,
                null,
                "The Daily",
                null,
                "2026-04-01",
                null,
                "en",
                null,
                "The weights of %s are available for download.\n\n%s.".formatted(model, words()),
                null);
        return new ProducerRecord<>(cluster.name(Topics.ARTICLES_RAW), url.getBytes(UTF_8), Json.write(article));
    }

    private String words() {
        return random.ints(WORDS, 0, 1 << 20)
                .mapToObj(word -> Integer.toString(word, 36).replaceAll("[0-9]", "a"))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
        stages.forEach(RunningStage::close);
        broker.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
