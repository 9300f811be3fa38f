package io.claimstream.app.broker;

/**
 * A Kafka that somebody else runs, and keeps running.
 *
 * @param bootstrapServers as {@code host:port}, several separated by commas
 */
public record ExternalBroker(String bootstrapServers) implements Broker {
    @Override
    public void close() {
        // Not ours to stop.
    }
}
