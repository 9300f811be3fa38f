package io.claimstream.bench.aggregation;

import io.claimstream.aggregate.StoreRows;
import io.claimstream.aggregate.fold.CachedRows;
import io.claimstream.aggregate.fold.ModelFold;
import io.claimstream.aggregate.fold.OpennessSummary;
import io.claimstream.aggregate.fold.Rows;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Dispute;
import io.claimstream.events.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** A model of so many claims, on the RocksDB stores that the stage has. */
final class OneModel implements AutoCloseable {
    private static final String MODEL = "muse-spark";

    private final GeneratedClaims generated = new GeneratedClaims();
    private final Random random = new Random(2);
    private final int claims;
    private final Path directory;
    private final MockProcessorContext<?, ?> context;
    private final List<StateStore> stores = new ArrayList<>();
    private final ModelFold models;

    OneModel(int claims) throws IOException {
        this.claims = claims;
        this.directory = Files.createTempDirectory("aggregation");
        this.context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), directory.toFile());
        this.models = new ModelFold(
                rows("claims", Json.serde(Claim.class)),
                rows("index", Serdes.String()),
                rows("counts", Serdes.Long()),
                rows("voices", Json.serde(Voices.class)),
                rows("summaries", Json.serde(OpennessSummary.class)),
                rows("disputes", Json.serde(Dispute.class)));
        for (int i = 0; i < claims; i++) {
            fold(i);
        }
    }

    private <V> Rows<V> rows(String name, Serde<V> values) {
        var store = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        stores.add(store);
        return new CachedRows<>(new StoreRows<>(store));
    }

    /**
     * One of the claims becomes another: the old one is taken out of all orders, the new one put in.
     *
     * @return what is told of the model then
     */
    List<Object> update() {
        ModelFold.Change change = Objects.requireNonNull(fold(random.nextInt(claims)));
        var told = new ArrayList<Object>(change.disputes());
        told.add(Optional.ofNullable(models.stance(MODEL)));
        change.benchmarks().forEach(benchmark -> told.add(Optional.ofNullable(models.cell(MODEL, benchmark))));
        return told;
    }

    private ModelFold.@Nullable Change fold(int number) {
        String id = "claim-" + number;
        return models.apply(MODEL, id, generated.next(id));
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
