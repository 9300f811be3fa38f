package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.option.HttpOptions;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.serving.Serving;
import io.claimstream.app.topic.TopicSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = "Shows and answers over HTTP what the aggregated topics hold; /openapi.json describes how.")
public final class ServeCommand implements Runnable {
    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final HttpOptions http = new HttpOptions();

    @Option(
            names = "--allow-publish",
            fallbackValue = "true",
            description = "Takes articles too and publishes them, from anybody who reaches it.")
    private boolean allowPublish;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Cluster cluster = kafka.cluster();
        new TopicSetup(cluster).requireAll();
        try (var serving = Serving.start(cluster, http.settings(), allowPublish)) {
            ShutdownHook.closing(serving::close, () -> {
                command.commandLine().getErr().printf("serve reads %s and answers at %s%n", cluster, serving.address());
                serving.await();
            });
        }
    }
}
