package io.claimstream.app.publish;

import org.jspecify.annotations.Nullable;

/**
 * A raw record as Kafka has taken it.
 *
 * @param origin where the user had it from
 * @param value absent for a withdrawal
 * @param timestamp in milliseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Receipt(
        String origin, byte @Nullable [] key, byte @Nullable [] value, int partition, long offset, long timestamp) {}
