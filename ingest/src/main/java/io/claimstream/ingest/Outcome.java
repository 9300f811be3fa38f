package io.claimstream.ingest;

import java.util.Locale;

/** What became of a raw record; each record has exactly one. */
public enum Outcome {
    /** A version that was not known, also an old one that arrives late. */
    ACCEPTED,
    /** A version that was known: the same content and metadata. */
    UNCHANGED,
    /** A version that was not known and whose text copies another article, when it came. */
    DUPLICATE,
    /** A withdrawal, whatever there was to withdraw. */
    WITHDRAWN,
    /** Not an article; it is on articles.rejected. */
    REJECTED;

    /** As counters and people call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
