package io.claimstream.enrich;

import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Passes on what is new in what an article says, and takes back what it no longer says. */
final class SaidForward {
    private final KeyValueStore<String, Said> said;
    private final Consumer<Record<String, @Nullable Claim>> out;

    SaidForward(KeyValueStore<String, Said> said, Consumer<Record<String, @Nullable Claim>> out) {
        this.said = said;
        this.out = out;
    }

    static StoreBuilder<KeyValueStore<String, Said>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(EnrichTopology.SAID_STORE), Serdes.String(), Json.serde(Said.class));
    }

    /**
     * @param article its id as the key
     * @param claims all that it says now
     */
    void say(Record<String, ?> article, List<Claim> claims) {
        Said stored = said.get(article.key());
        Said before = stored == null ? Said.NOTHING : stored;
        Said now = Said.of(claims);
        for (Claim claim : claims) {
            String id = claim.claimId();
            if (!Objects.equals(now.claims().get(id), before.claims().get(id))) {
                out.accept(article.withKey(id).withValue(claim));
            }
        }
        for (String id : before.claims().keySet()) {
            if (!now.claims().containsKey(id)) {
                out.accept(article.withKey(id).withValue(null));
            }
        }
        if (now.claims().isEmpty()) {
            said.delete(article.key());
        } else if (!now.equals(before)) {
            said.put(article.key(), now);
        }
    }
}
