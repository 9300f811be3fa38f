package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Keys;
import io.claimstream.aggregate.fold.Pending;
import io.claimstream.aggregate.fold.Rows;
import io.claimstream.aggregate.fold.StandingUpdate;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private Rows<Standing> standings;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        this.profiles = context.getStateStore(AggregateStores.MODEL_PROFILES.name());
        this.standings = AggregateStores.MODEL_STANDINGS.rows(context);
    }

    @Override
    public void process(Record<String, Object> record) {
        String model = record.key();
        Stance profile = profiles.get(model);
        var stood = new TreeMap<String, Standing>(TextOrder.BYTES);
        standings.firstRows(Keys.of(model), Integer.MAX_VALUE).forEach(row -> stood.put(row.key(), row.value()));
        Stance before = stance(profile, stood);
        var leaders = new TreeMap<String, String>();
        if (record.value() instanceof StandingUpdate update) {
            stand(Keys.of(model, update.benchmarkId()), update.standing(), stood);
            update.leadBefore(model).ifPresent(led -> leaders.put(update.benchmarkId(), led));
        } else {
            profile = (Stance) record.value();
            profiles.put(model, profile);
        }
        Stance after = stance(profile, stood);
        context.forward(new Record<>(model, after, record.timestamp()), STANCES);
        context.forward(new Record<>(model, Pending.of(before, after, leaders), record.timestamp()), PENDING);
    }

    private static @Nullable Stance stance(@Nullable Stance profile, SortedMap<String, Standing> standings) {
        return profile == null ? null : profile.with(List.copyOf(standings.values()));
    }

    private void stand(String key, @Nullable Standing standing, SortedMap<String, Standing> stood) {
        if (standing == null) {
            standings.remove(key);
            stood.remove(key);
        } else {
            standings.put(key, standing);
            stood.put(key, standing);
        }
    }
}
