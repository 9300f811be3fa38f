package io.claimstream.app.fault;

import io.claimstream.app.broker.EmbeddedBroker;
import java.nio.file.Path;

/** A Kafka as a process of its own, so that it can be killed: arguments are its directory and its port. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.at(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Thread.currentThread().join();
    }
}
