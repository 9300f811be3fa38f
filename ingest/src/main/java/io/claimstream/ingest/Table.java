package io.claimstream.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link Registry} remembers, sorted by key: a state store, or a map in memory. */
interface Table<V> {
    @Nullable
    V get(String key);

    void put(String key, V value);

    void delete(String key);

    /** The smallest key that begins so. */
    Optional<String> first(String prefix);

    /** Every key that begins so, in order; a copy, which later changes leave as it is. */
    List<String> keys(String prefix);
}
