package io.claimstream.enrich.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found out when it is first asked for, since some articles never ask. For one thread. */
public final class Once<T> {
    private final Supplier<T> finder;
    private @Nullable T found;

    public Once(Supplier<T> finder) {
        this.finder = finder;
    }

    public T get() {
        T known = found;
        if (known == null) {
            known = finder.get();
            found = known;
        }
        return known;
    }
}
