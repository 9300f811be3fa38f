package io.claimstream.app.stage;

import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a record that cannot be read, processed or written to the stage's dead letters, as it came
 * and with the reason, in the transaction in which it would have been processed.
 *
 * <p>Kafka Streams makes one for each of the three kinds of error. What is wrong with the broker
 * rather than with the record still ends the stage or is tried again.
 */
public final class DeadLetterHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    static final String STAGE_CONFIG = "claimstream.stage";
    static final String TOPIC_CONFIG = "claimstream.dead.letters";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    private String stage = "";
    private String deadLetters = "";

    @Override
    public void configure(Map<String, ?> settings) {
        stage = String.valueOf(settings.get(STAGE_CONFIG));
        deadLetters = String.valueOf(settings.get(TOPIC_CONFIG));
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception thrown) {
        return DeserializationExceptionHandler.Response.resume(
                List.of(letter("unreadable", context, thrown, record.key(), record.value())));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception thrown) {
        if (isOurs(context, thrown)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        return ProcessingExceptionHandler.Response.resume(
                List.of(letter("processing_failed", context, thrown, bytes(record.key()), bytes(record.value()))));
    }

    /**
     * Whether it is no fault of what others wrote: a store or the broker fails, or a stage cannot take what it wrote
     * itself. To go on then would commit half of what a record does to the state.
     */
    private static boolean isOurs(ErrorHandlerContext context, Exception thrown) {
        boolean kafka = thrown instanceof KafkaException && !(thrown instanceof SerializationException);
        return kafka || (context.topic() != null && context.topic().endsWith("-repartition"));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context, ProducerRecord record, Exception thrown, SerializationExceptionOrigin origin) {
        return ProductionExceptionHandler.Response.resume(
                List.of(letter("unserializable", context, thrown, bytes(record.key()), bytes(record.value()))));
    }

    /**
     * An error of the producer has failed the transaction already, so that nothing can be put aside any more. That
     * a record is too large for its topic, which would come back for ever, the serdes see before.
     */
    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception thrown) {
        return thrown instanceof RetriableException
                ? ProductionExceptionHandler.Response.retry()
                : ProductionExceptionHandler.Response.fail();
    }

    /** The record as it came into the stage; once it has led to output Kafka Streams lets go of that, and it is as it was where it failed. */
    private ProducerRecord<byte[], byte[]> letter(
            String reason,
            ErrorHandlerContext context,
            Exception thrown,
            byte @Nullable [] key,
            byte @Nullable [] value) {
        byte @Nullable [] sourceKey = context.sourceRawKey();
        byte @Nullable [] sourceValue = context.sourceRawValue();
        boolean asItCame = sourceKey != null || sourceValue != null;
        var headers = new RecordHeaders(context.headers() == null ? new RecordHeaders() : context.headers());
        var letter = new DeadLetter(
                stage,
                reason,
                String.valueOf(thrown.getMessage()).lines().findFirst().orElse(reason),
                thrown.getClass().getName(),
                String.valueOf(context.topic()),
                context.partition(),
                context.offset());
        letter.addTo(headers);
        LOG.warn(
                "{}: record {}-{} at offset {} goes to {} ({}): {}",
                stage,
                letter.topic(),
                letter.partition(),
                letter.offset(),
                deadLetters,
                reason,
                letter.message());
        return new ProducerRecord<>(
                deadLetters, null, null, asItCame ? sourceKey : key, asItCame ? sourceValue : value, headers);
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof byte[] raw) {
            return raw;
        }
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Json.write(value);
        } catch (UncheckedIOException e) {
            // Not an event but something between two steps; where the record came from still says which it was.
            return null;
        }
    }
}
