package io.claimstream.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, on a topic or from a file.
 *
 * @param value a {@link io.claimstream.events.RawArticle} as UTF-8 JSON; null withdraws what the key
 *     names
 * @param timestamp of the record; absent where there is none, never the wall clock
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record RawRecord(
        byte @Nullable [] key,
        byte @Nullable [] value,
        @Nullable Instant timestamp) {}
