package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.TopicName;
import io.claimstream.app.stage.Replay;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.Stages;
import io.claimstream.events.Topic;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds what is downstream of a topic. */
@Command(
        name = "replay",
        description = {
            "Lets the stage that reads a topic read it again from its beginning, so that all downstream of it becomes "
                    + "what this version makes of it: new claims by a new extractor, say.",
            "Stop the stage's instances first, and start them after it."
        })
public final class ReplayCommand implements Runnable {
    @Parameters(paramLabel = "TOPIC", description = "articles.raw, articles or claims, without --topic-prefix.")
    private String topic = "";

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Topic<?, ?> named = TopicName.among(Stages.INPUTS, topic, command.commandLine());
        Stage stage = Stages.reading(named);
        Cluster cluster = kafka.cluster();
        long offsets = new Replay(cluster, stage).from(cluster.name(named));
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                "%s will read %s from its beginning when it starts: %,d offsets.%n",
                stage.name(), cluster.name(named), offsets);
        out.flush();
    }
}
