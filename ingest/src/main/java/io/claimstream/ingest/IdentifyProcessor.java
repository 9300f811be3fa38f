package io.claimstream.ingest;

import io.claimstream.events.Article;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Shows each reading, which comes under its source, to the {@link Registry} and forwards the articles that it changes. */
@SuppressWarnings("NullAway.Init") // the fields are set in init
final class IdentifyProcessor implements Processor<String, Reading, String, Article> {
    private ProcessorContext<String, Article> context;
    private Registry registry;
    private Counters counters;
    private long timestamp;

    @Override
    public void init(ProcessorContext<String, Article> context) {
        this.context = context;
        this.counters = new Counters(context.getStateStore(IngestStores.IDENTIFY_COUNTS.name()));
        var tables = new Registry.Tables(
                table(IngestStores.HISTORIES),
                table(IngestStores.VERSIONS),
                table(IngestStores.NAMES),
                table(IngestStores.WITHDRAWALS),
                table(IngestStores.FIRSTS),
                table(IngestStores.COPIES));
        this.registry = new Registry(tables, (id, article) -> context.forward(new Record<>(id, article, timestamp)));
    }

    @Override
    public void process(Record<String, Reading> record) {
        timestamp = record.timestamp();
        counters.increment(record.key(), registry.accept(record.value()));
    }

    private <V> Table<V> table(StoreBuilder<KeyValueStore<String, V>> store) {
        return new StoreTable<>(context.getStateStore(store.name()));
    }
}
