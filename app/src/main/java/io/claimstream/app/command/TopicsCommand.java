package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates the topics that are missing and checks those that exist. */
@Command(name = "topics", description = "Creates the topics that are missing and checks those that exist.")
public final class TopicsCommand implements Runnable {
    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            defaultValue = "-1",
            description = "Of the topics that are created; -1 is the broker's default (default: ${DEFAULT-VALUE}).")
    private short replicationFactor;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Cluster cluster = kafka.cluster();
        List<String> created = new TopicSetup(cluster).createOrCheck(replicationFactor);
        PrintWriter out = command.commandLine().getOut();
        for (Topic<?, ?> topic : Topics.ALL) {
            String name = cluster.name(topic);
            out.printf("%s %s%n", created.contains(name) ? "created" : "exists ", name);
        }
        out.flush();
    }
}
