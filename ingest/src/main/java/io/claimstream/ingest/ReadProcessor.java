package io.claimstream.ingest;

import io.claimstream.events.DeadLetter;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Reads each raw record by itself, and says on a rejected one why and where it came from. */
@SuppressWarnings("NullAway.Init") // the fields are set in init
final class ReadProcessor implements Processor<byte[], byte[], byte[], ReadProcessor.Read> {
    private static final String STAGE = "ingest";

    private ProcessorContext<byte[], Read> context;
    private Counters counters;

    /**
     * A record with what it says.
     *
     * @param source under which it is counted, here and where it is identified
     */
    record Read(RawRecord raw, Reading reading, String source) {
        boolean isRejected() {
            return reading instanceof Rejection;
        }
    }

    @Override
    public void init(ProcessorContext<byte[], Read> context) {
        this.context = context;
        this.counters = new Counters(context.getStateStore(IngestStores.READ_COUNTS.name()));
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var raw = new RawRecord(record.key(), record.value(), timestamp(record));
        Reading reading = Intake.read(raw);
        String source = Sources.of(raw, reading);
        counters.increment(source, IngestCounts.IN);
        var read = record.withValue(new Read(raw, reading, source));
        if (reading instanceof Rejection rejection) {
            counters.increment(source, Outcome.REJECTED);
            Headers headers = new RecordHeaders(record.headers());
            deadLetter(rejection).addTo(headers);
            read = read.withHeaders(headers);
        }
        context.forward(read);
    }

    private DeadLetter deadLetter(Rejection rejection) {
        var from = context.recordMetadata().orElseThrow();
        return new DeadLetter(
                STAGE,
                rejection.reason(),
                rejection.message(),
                rejection.exception(),
                from.topic(),
                from.partition(),
                from.offset());
    }

    /** See {@link IngestTopology}: a record without a time has that of the epoch here. */
    private static @Nullable Instant timestamp(Record<byte[], byte[]> record) {
        return record.timestamp() == 0 ? null : Instant.ofEpochMilli(record.timestamp());
    }
}
