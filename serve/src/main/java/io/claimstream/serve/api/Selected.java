package io.claimstream.serve.api;

import io.claimstream.serve.view.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about.
 *
 * @param until the latest time of the events that count, see {@link io.claimstream.serve.view.Query}; null where all do
 */
record Selected(View view, @Nullable Instant until) {}
