package io.claimstream.aggregate;

import io.claimstream.aggregate.AggregateStores.Store;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** A processor with the stores that are its own. */
final class Suppliers {
    private Suppliers() {}

    static <KI, VI, KO, VO> ProcessorSupplier<KI, VI, KO, VO> of(
            Supplier<Processor<KI, VI, KO, VO>> processor, Store<?>... stores) {
        // In the order given, so that every process describes the same topology.
        Set<StoreBuilder<?>> builders = new LinkedHashSet<>();
        Stream.of(stores).map(Store::builder).forEach(builders::add);
        return new ProcessorSupplier<>() {
            @Override
            public Processor<KI, VI, KO, VO> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return builders;
            }
        };
    }
}
