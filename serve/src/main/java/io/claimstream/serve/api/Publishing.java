package io.claimstream.serve.api;

import java.io.IOException;

/** Puts raw articles where the pipeline reads them. */
@FunctionalInterface
public interface Publishing {

    /**
     * Publishes one and returns when it is kept safe.
     *
     * @param key the record's
     * @param article its value, a {@link io.claimstream.events.RawArticle} as JSON
     * @throws IOException if Kafka does not take it; the message says why
     */
    void publish(byte[] key, byte[] article) throws IOException;
}
