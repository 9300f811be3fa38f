package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.serving.Serving;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.serve.HttpSettings;
import io.claimstream.serve.Server;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = "Answers over HTTP what the aggregated topics hold; /openapi.json describes how.")
public final class ServeCommand implements Runnable {
    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(
            names = "--http-host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; anybody who reaches it can read (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on; 0 is a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Cluster cluster = kafka.cluster();
        new TopicSetup(cluster).requireAll();
        var http = new HttpSettings(host, port, Set.of(), Set.of());
        try (var server = Serving.start(cluster, http)) {
            ShutdownHook.closing(server::close, () -> run(server, cluster));
        }
    }

    private void run(Server server, Cluster cluster) {
        command.commandLine()
                .getErr()
                .printf("serve reads %s and answers at http://%s:%d/api/models%n", cluster, host, server.port());
        try {
            server.await();
        } catch (IllegalStateException e) {
            throw new Failure("serve: " + e.getMessage(), e);
        }
    }
}
