package io.claimstream.ingest;

import java.time.Instant;

/**
 * Takes back every version, up to its time, of the articles that bear a name.
 *
 * @param name as {@link Names} gives it, from a URL or a record key
 * @param time {@link Instant#MIN} where there is none, so that it sorts first
 */
public record Withdrawal(String name, Instant time) implements Reading {}
