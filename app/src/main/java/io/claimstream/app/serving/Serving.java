package io.claimstream.app.serving;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.stage.Stages;
import io.claimstream.serve.HttpSettings;
import io.claimstream.serve.KafkaSettings;
import io.claimstream.serve.Server;
import io.claimstream.serve.StageGroup;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Starts serve with what it needs of the rest. */
public final class Serving {
    private Serving() {}

    /**
     * Starts it and returns at once.
     *
     * @throws Failure if the address cannot be listened on
     */
    public static Server start(Cluster cluster, HttpSettings http) {
        var kafka = new KafkaSettings(cluster.consumer(), cluster.admin(), cluster.prefix(), groups(cluster.prefix()));
        try {
            return new Server(http, kafka);
        } catch (IOException e) {
            throw new Failure(e.getMessage() + ". Give another --http-port.", e);
        }
    }

    private static List<StageGroup> groups(String prefix) {
        return IntStream.range(0, Stages.ALL.size())
                .mapToObj(i -> new StageGroup(
                        Stages.ALL.get(i).name(), Stages.ALL.get(i).applicationId(prefix), Stages.INPUTS.get(i)))
                .toList();
    }
}
