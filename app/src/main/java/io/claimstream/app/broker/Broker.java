package io.claimstream.app.broker;

/** A running Kafka that a command or a test uses, whoever runs it. */
public interface Broker extends AutoCloseable {

    /** Where clients find it, as {@code host:port}, several separated by commas. */
    String bootstrapServers();

    /** Ends what this object started, and nothing else. */
    @Override
    void close();
}
