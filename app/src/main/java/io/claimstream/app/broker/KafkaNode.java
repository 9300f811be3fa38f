package io.claimstream.app.broker;

import io.claimstream.app.failure.Failure;
import io.claimstream.events.Topics;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One KRaft node in this process. The only class that touches Kafka's internals, which may change with any release.
 */
final class KafkaNode {
    private static final int ID = 1;
    private static final String CLIENTS = "CLIENTS";
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final String address;

    private KafkaNode(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Formats the directory where that was not done yet, and starts. */
    static KafkaNode start(
            Path directory, String host, int clientPort, int controllerPort, Map<String, String> settings) {
        String address = host + ":" + clientPort;
        Map<String, String> properties = properties(directory, address, host + ":" + controllerPort);
        properties.putAll(settings);
        try {
            if (!Files.exists(directory.resolve("meta.properties"))) {
                format(directory);
            }
            var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            return started(server, address);
        } catch (Exception e) {
            throw new Failure("The embedded Kafka in %s did not start: %s".formatted(directory, e.getMessage()), e);
        }
    }

    private static KafkaNode started(KafkaRaftServer server, String address) {
        try {
            server.startup();
            return new KafkaNode(server, address);
        } catch (RuntimeException e) {
            // What did start would keep its port, its threads and its files.
            server.shutdown();
            throw e;
        }
    }

    String address() {
        return address;
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(directory.toString())
                .setDirectories(List.of(directory.toString()))
                .run();
    }

    /** What a cluster of one node needs to be other than Kafka's defaults, which are for many and for more memory. */
    private static Map<String, String> properties(Path directory, String clients, String controller) {
        var all = new HashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", Integer.toString(ID));
        all.put("controller.quorum.voters", ID + "@" + controller);
        all.put("controller.listener.names", CONTROLLER);
        all.put("listeners", "%s://%s,%s://%s".formatted(CLIENTS, clients, CONTROLLER, controller));
        all.put("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        all.put("inter.broker.listener.name", CLIENTS);
        all.put("log.dirs", directory.toString());

        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "4");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("share.coordinator.state.topic.num.partitions", "1");
        all.put("default.replication.factor", "1");

        all.put("auto.create.topics.enable", "false");
        all.put("message.max.bytes", Integer.toString(Topics.MAX_BYTES));
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        all.put("num.network.threads", "2");
        all.put("num.io.threads", "4");
        return all;
    }
}
