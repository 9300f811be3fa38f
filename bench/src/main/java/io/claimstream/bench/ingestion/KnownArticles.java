package io.claimstream.bench.ingestion;

import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.ingest.IngestTopology;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The stage on its RocksDB stores, when it knows so many articles. There is no Kafka, and no test driver,
 * which would flush all stores behind each record and cost more than the stage.
 */
final class KnownArticles implements AutoCloseable {
    private final GeneratedArticles generated = new GeneratedArticles();
    private final Path directory;
    private final MockProcessorContext<String, Article> context;
    private final List<StateStore> stores;
    private final Processor<String, Reading, String, Article> identify;
    private int known;

    KnownArticles(int articles) throws IOException {
        directory = Files.createTempDirectory("ingestion");
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), directory.toFile());
        var supplier = IngestTopology.identify();
        stores = supplier.stores().stream()
                .<StateStore>map(store -> store.withLoggingDisabled().build())
                .toList();
        stores.forEach(store -> {
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
        });
        identify = supplier.get();
        identify.init(context);
        while (known < articles) {
            add();
        }
    }

    /** One more article comes. */
    void add() {
        byte[] key = Integer.toString(known).getBytes(StandardCharsets.UTF_8);
        Reading reading =
                Intake.read(new RawRecord(key, Json.write(generated.article(known, 0)), Instant.ofEpochSecond(known)));
        identify.process(new Record<>("", reading, known));
        context.resetForwards();
        known++;
    }

    int known() {
        return known;
    }

    @Override
    public void close() {
        stores.forEach(StateStore::close);
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
