package io.claimstream.enrich;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of an article's current version that are new or changed, and takes back those that it no longer
 * makes; an article that is gone takes all of its claims back.
 */
final class ExtractProcessor extends ContextualProcessor<String, @Nullable Article, String, @Nullable Claim> {
    private final ClaimExtractor extractor;

    @SuppressWarnings("NullAway.Init") // init comes before process
    private KeyValueStore<String, Said> said;

    private ExtractProcessor(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void init(ProcessorContext<String, @Nullable Claim> context) {
        super.init(context);
        said = context.getStateStore(EnrichTopology.SAID_STORE);
    }

    @Override
    public void process(Record<String, @Nullable Article> record) {
        Article article = record.value();
        List<Claim> claims = List.of();
        RuntimeException failure = null;
        try {
            claims = article == null ? List.of() : extractor.extract(article);
        } catch (RuntimeException e) {
            // Such an article says nothing. The stage puts it aside, once what it said before is taken back.
            failure = e;
        }
        Said stored = said.get(record.key());
        Said before = stored == null ? Said.NOTHING : stored;
        Said now = Said.of(claims);
        for (Claim claim : claims) {
            String id = claim.claimId();
            if (!Objects.equals(now.claims().get(id), before.claims().get(id))) {
                context().forward(record.withKey(id).withValue(claim));
            }
        }
        for (String id : before.claims().keySet()) {
            if (!now.claims().containsKey(id)) {
                context().forward(record.withKey(id).withValue(null));
            }
        }
        if (now.claims().isEmpty()) {
            said.delete(record.key());
        } else if (!now.equals(before)) {
            said.put(record.key(), now);
        }
        if (failure != null) {
            throw failure;
        }
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
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(EnrichTopology.SAID_STORE),
                    Serdes.String(),
                    Json.serde(Said.class)));
        }
    }
}
