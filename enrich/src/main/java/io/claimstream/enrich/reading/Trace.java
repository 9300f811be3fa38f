package io.claimstream.enrich.reading;

import io.claimstream.enrich.text.Span;

/** Hears how a text is read, so that it can be explained. Nobody tells it anything unless it listens. */
public interface Trace {
    /** Does not listen. */
    Trace NONE = new Trace() {};

    default boolean listens() {
        return false;
    }

    /** A word, name or number that means something. */
    default void recognised(Span words, String as) {}

    /**
     * One reading of words among others.
     *
     * @param cost the cheapest wins, unless what stands around it speaks against it
     */
    default void considered(Span words, String reading, double cost, boolean won) {}

    /** Words that came to nothing. */
    default void refused(Span words, String why) {}
}
