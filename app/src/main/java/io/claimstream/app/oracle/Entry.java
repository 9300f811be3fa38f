package io.claimstream.app.oracle;

/**
 * What a compacted topic holds for one key.
 *
 * @param topic without the prefix of a shared cluster
 * @param value an event, see {@link io.claimstream.events.Topics}
 */
public record Entry(String topic, String key, Object value) {}
