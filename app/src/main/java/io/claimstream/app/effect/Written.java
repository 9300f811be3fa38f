package io.claimstream.app.effect;

import org.jspecify.annotations.Nullable;

/**
 * The last that was written of a key.
 *
 * @param value absent where the key was taken back
 * @param timestamp in milliseconds since 1970; stages keep that of the raw record from which it follows
 */
record Written<V>(String key, @Nullable V value, long timestamp) {}
