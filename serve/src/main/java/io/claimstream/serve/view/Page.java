package io.claimstream.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a view.
 *
 * @param items the events' JSON as it came
 * @param next where the rest begins, null at the end
 */
public record Page(List<byte[]> items, @Nullable Cursor next) {}
