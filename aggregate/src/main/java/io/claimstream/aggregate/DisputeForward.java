package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.DisputeChange;
import io.claimstream.aggregate.fold.Pending;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Writes a dispute as it is now, and tells its model what that was before. */
final class DisputeForward {
    private DisputeForward() {}

    static void forward(
            ProcessorContext<String, Object> context,
            List<DisputeChange> changes,
            long timestamp,
            String disputes,
            String pending) {
        for (DisputeChange change : changes) {
            context.forward(new Record<>(change.id(), change.after(), timestamp), disputes);
            context.forward(
                    new Record<>(change.model(), Pending.of(change.id(), change.before(), change.after()), timestamp),
                    pending);
        }
    }
}
