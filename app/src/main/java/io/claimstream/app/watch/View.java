package io.claimstream.app.watch;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Shows the records of a topic. */
public interface View extends AutoCloseable {

    void show(ConsumerRecord<byte[], byte[]> record);

    /** All that was there in the beginning was shown; what follows is new. */
    void current();

    /** Called again and again, whether there were records or not. */
    default void refresh() {}

    @Override
    default void close() {}
}
