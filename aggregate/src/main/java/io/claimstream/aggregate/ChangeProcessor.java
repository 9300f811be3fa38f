package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Keys;
import io.claimstream.aggregate.fold.Pending;
import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.events.Claim;
import io.claimstream.events.StanceChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tells what changed of a model once it has come to rest, so that an article's claims are told
 * together and what a replay passes through is not told at all.
 */
@SuppressWarnings("NullAway.Init")
final class ChangeProcessor implements Processor<String, Pending, String, StanceChange> {
    /** What no record of so long a time had a part in is no news: a replay went over it. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final Duration rest;
    private final Set<String> restless = new HashSet<>();
    private ProcessorContext<String, StanceChange> context;
    private KeyValueStore<String, Pending> pending;
    private KeyValueStore<String, Long> times;
    private KeyValueStore<String, Claim> claims;

    /**
     * @param rest how long a model has to be left alone, by the wall clock
     */
    ChangeProcessor(Duration rest) {
        this.rest = rest;
    }

    @Override
    public void init(ProcessorContext<String, StanceChange> context) {
        this.context = context;
        this.pending = context.getStateStore(AggregateStores.PENDING_CHANGES.name());
        this.times = context.getStateStore(AggregateStores.PENDING_TIMES.name());
        this.claims = context.getStateStore(AggregateStores.MODEL_CLAIMS.name());
        context.schedule(rest, PunctuationType.WALL_CLOCK_TIME, this::tell);
    }

    @Override
    public void process(Record<String, Pending> record) {
        String key = Keys.of(record.key(), record.value().id());
        Pending untold = pending.get(key);
        Pending now = untold == null ? record.value() : untold.then(record.value());
        // A lead that is lost is told of the one that has it then, and may be won back.
        if (untold == null
                && now.leadersBefore().isEmpty()
                && changes(record.key(), now).isEmpty()) {
            return;
        }
        restless.add(record.key());
        pending.put(key, now);
        Long time = times.get(key);
        times.put(key, time == null ? record.timestamp() : Math.max(time, record.timestamp()));
    }

    private List<StanceChange> changes(String model, Pending untold) {
        return untold.changes(
                id -> Optional.ofNullable(claims.get(Keys.of(model, id))).map(Deciding::of));
    }

    private void tell(long now) {
        var rows = new ArrayList<KeyValue<String, Pending>>();
        try (var all = pending.all()) {
            all.forEachRemaining(rows::add);
        }
        for (var row : rows) {
            String model = row.key.substring(0, row.key.indexOf(0));
            if (!restless.contains(model)) {
                long time = times.get(row.key);
                if (now - time <= NEWS.toMillis()) {
                    changes(model, row.value).forEach(change -> context.forward(new Record<>(model, change, time)));
                }
                pending.delete(row.key);
                times.delete(row.key);
            }
        }
        restless.clear();
    }
}
