package io.claimstream.app.input;

import org.jspecify.annotations.Nullable;

/**
 * A raw record that was read from somewhere.
 *
 * @param origin where, for messages: a file, with the line or the place in its list
 * @param key the article's URL, else what its file is called; absent where there is neither
 * @param value a {@link io.claimstream.events.RawArticle} as JSON, or whatever stood in its place
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Input(String origin, byte @Nullable [] key, byte[] value) {}
