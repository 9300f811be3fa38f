package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.ClaimUpdate;
import io.claimstream.aggregate.rule.ClaimCheck;
import io.claimstream.events.Claim;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Sends each claim to where it counts, and a take-back to where it counted before. What is not
 * a claim is rejected with its bytes; what its key said before is taken back, since a topic that
 * keeps the newest record of a key has nothing else to go by.
 */
@SuppressWarnings("NullAway.Init")
final class ClaimRouter implements Processor<byte[], byte[], Object, Object> {
    static final String BY_MODEL = "model-updates";
    static final String BY_SUBJECT = "subject-updates";
    static final String REJECTED = "rejected-claims";

    private ProcessorContext<Object, Object> context;
    private KeyValueStore<String, ClaimHome> homes;

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        this.homes = context.getStateStore(AggregateStores.CLAIM_HOMES.name());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (record.key() == null) {
            reject(record, "no_key", "a claim's record needs its claim id as key", null);
            return;
        }
        String claimId = new String(record.key(), StandardCharsets.UTF_8);
        Claim claim = record.value() == null ? null : read(claimId, record);
        ClaimHome before = Optional.ofNullable(homes.get(claimId)).orElse(ClaimHome.NONE);
        ClaimHome now = claim == null ? ClaimHome.NONE : ClaimHome.of(claim);
        var update = new ClaimUpdate(claimId, claim);
        move(before.model(), now.model(), update, record, BY_MODEL);
        move(before.subject(), now.subject(), update, record, BY_SUBJECT);
        homes.put(claimId, claim == null ? null : now);
    }

    private void move(
            @Nullable String before, @Nullable String now, ClaimUpdate update, Record<?, ?> cause, String child) {
        if (before != null && !before.equals(now)) {
            context.forward(new Record<>(before, new ClaimUpdate(update.claimId(), null), cause.timestamp()), child);
        }
        if (now != null) {
            context.forward(new Record<>(now, update, cause.timestamp()), child);
        }
    }

    private @Nullable Claim read(String claimId, Record<byte[], byte[]> record) {
        try {
            Claim claim = Json.read(record.value(), Claim.class);
            String problem = ClaimCheck.problem(claimId, claim);
            if (problem == null) {
                return claim;
            }
            reject(record, "invalid_claim", problem, null);
        } catch (IOException e) {
            reject(record, "unreadable", Json.reason(e), e);
        }
        return null;
    }

    private void reject(Record<byte[], byte[]> record, String reason, String message, @Nullable Exception thrown) {
        var headers = new RecordHeaders(record.headers());
        var origin = context.recordMetadata().orElseThrow();
        new DeadLetter(
                        AggregateTopology.STAGE,
                        reason,
                        message,
                        thrown == null ? null : thrown.getClass().getName(),
                        origin.topic(),
                        origin.partition(),
                        origin.offset())
                .addTo(headers);
        context.forward(new Record<>(record.key(), record.value(), record.timestamp(), headers), REJECTED);
    }
}
