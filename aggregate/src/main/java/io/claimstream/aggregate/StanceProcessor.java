package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Keys;
import io.claimstream.aggregate.fold.Pending;
import io.claimstream.aggregate.fold.StandingUpdate;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Merges what a model's claims say with where it stands on the benchmarks; tells what that was before. */
@SuppressWarnings("NullAway.Init")
final class StanceProcessor implements Processor<String, Object, String, Object> {
    static final String STANCES = "stances";
    static final String PENDING = "pending-stances";

    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, Stance> profiles;
    private StoreRows<Standing> standings;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        this.profiles = context.getStateStore(AggregateStores.MODEL_PROFILES.name());
        this.standings = AggregateStores.MODEL_STANDINGS.rows(context);
    }

    @Override
    public void process(Record<String, Object> record) {
        String model = record.key();
        Stance before = stance(model);
        if (record.value() instanceof StandingUpdate update) {
            stand(model, update);
        } else {
            profiles.put(model, (Stance) record.value());
        }
        Stance after = stance(model);
        context.forward(new Record<>(model, after, record.timestamp()), STANCES);
        context.forward(new Record<>(model, Pending.of(before, after), record.timestamp()), PENDING);
    }

    private @Nullable Stance stance(String model) {
        Stance profile = profiles.get(model);
        return profile == null ? null : profile.with(standings.first(Keys.of(model), Integer.MAX_VALUE));
    }

    private void stand(String model, StandingUpdate update) {
        String key = Keys.of(model, update.benchmarkId());
        if (update.standing() == null) {
            standings.remove(key);
        } else {
            standings.put(key, update.standing());
        }
    }
}
