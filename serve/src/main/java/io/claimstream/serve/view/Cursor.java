package io.claimstream.serve.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a view's order, newest first and then by key, that stays valid while the view changes
 * and means the same in every copy of the process.
 *
 * @param at the event's time in milliseconds since 1970, {@link #UNDATED} where it has none
 */
public record Cursor(long at, String key) implements Comparable<Cursor> {
    /** Before all times, so that what has none comes last. */
    public static final long UNDATED = Long.MIN_VALUE;

    /** What a client hands back; it is not meant to be read. */
    public String encoded() {
        byte[] plain = (at + " " + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * The place that was encoded.
     *
     * @throws IllegalArgumentException if it is not what {@link #encoded} gave
     */
    public static Cursor decode(String encoded) {
        String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        int space = plain.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("no key in the cursor");
        }
        return new Cursor(Long.parseLong(plain.substring(0, space)), plain.substring(space + 1));
    }

    @Override
    public int compareTo(Cursor other) {
        int newestFirst = Long.compare(other.at, at);
        return newestFirst != 0 ? newestFirst : key.compareTo(other.key);
    }

    /** Whether the event has no time. */
    boolean undated() {
        return at == UNDATED;
    }
}
