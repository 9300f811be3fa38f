package io.claimstream.enrich;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of an article's current version that are new or changed, and takes back those that it no longer
 * makes; an article that is gone takes all of its claims back.
 */
final class ExtractProcessor extends ContextualProcessor<String, @Nullable Article, String, @Nullable Claim> {
    private final ClaimExtractor extractor;

    @SuppressWarnings("NullAway.Init") // init comes before process
    private SaidForward said;

    private ExtractProcessor(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void init(ProcessorContext<String, @Nullable Claim> context) {
        super.init(context);
        said = new SaidForward(context.getStateStore(EnrichTopology.SAID_STORE), record -> context.forward(record));
    }

    @Override
    public void process(Record<String, @Nullable Article> record) {
        Article article = record.value();
        List<Claim> claims;
        try {
            claims = article == null ? List.of() : extractor.extract(article);
        } catch (RuntimeException e) {
            // Such an article says nothing. The stage puts it aside, once what it said before is taken back.
            said.say(record, List.of());
            throw e;
        }
        said.say(record, claims);
    }

    /** Makes one for each task, with its store. */
    record Maker(ClaimExtractor extractor)
            implements ProcessorSupplier<String, @Nullable Article, String, @Nullable Claim> {
        @Override
        public Processor<String, @Nullable Article, String, @Nullable Claim> get() {
            return new ExtractProcessor(extractor);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(SaidForward.store());
        }
    }
}
