package io.claimstream.app.stage;

import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for each thread of a stage, whether it has processed records that may not be committed yet.
 *
 * <p>Kafka Streams commits at fixed intervals, and what a part of a stage tells the next one through a topic is
 * read when it is committed: an article would wait for one interval at each of them. A thread that has read all
 * there is has nothing better to do than to commit; {@link PromptConsumer} sees when that is.
 */
public final class PromptCommits implements ProcessorWrapper {
    private static final ThreadLocal<@Nullable ProcessorContext<?, ?>> PROCESSED = new ThreadLocal<>();

    /**
     * Has what this thread processed committed in the turn that it is in.
     *
     * @return whether there was anything
     */
    static boolean request() {
        ProcessorContext<?, ?> context = PROCESSED.get();
        if (context == null) {
            return false;
        }
        PROCESSED.remove();
        context.commit();
        return true;
    }

    @Override
    public <KI, VI, KO, VO> WrappedProcessorSupplier<KI, VI, KO, VO> wrapProcessorSupplier(
            String name, ProcessorSupplier<KI, VI, KO, VO> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<KI, VI, KO, VO> get() {
                return new Noticed<>(supplier.get());
            }

            @Override
            public @Nullable Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    /** Left as they are: none of them is alone in its part of a stage. */
    @Override
    public <KI, VI, VO> WrappedFixedKeyProcessorSupplier<KI, VI, VO> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<KI, VI, VO> supplier) {
        return ProcessorWrapper.asWrappedFixedKey(supplier);
    }

    private static final class Noticed<KI, VI, KO, VO> implements Processor<KI, VI, KO, VO> {
        private final Processor<KI, VI, KO, VO> processor;
        private @Nullable ProcessorContext<KO, VO> context;

        Noticed(Processor<KI, VI, KO, VO> processor) {
            this.processor = processor;
        }

        @Override
        public void init(ProcessorContext<KO, VO> context) {
            this.context = context;
            processor.init(context);
        }

        @Override
        public void process(Record<KI, VI> record) {
            PROCESSED.set(context);
            processor.process(record);
        }

        @Override
        public void close() {
            processor.close();
        }
    }
}
