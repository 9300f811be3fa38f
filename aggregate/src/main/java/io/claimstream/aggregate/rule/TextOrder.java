package io.claimstream.aggregate.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of ids and names: that of their UTF-8 bytes, which is how a state store sorts keys. */
public final class TextOrder {
    public static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private TextOrder() {}
}
