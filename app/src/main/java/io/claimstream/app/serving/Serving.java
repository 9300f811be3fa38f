package io.claimstream.app.serving;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.stage.Stages;
import io.claimstream.serve.HttpSettings;
import io.claimstream.serve.KafkaSettings;
import io.claimstream.serve.Server;
import io.claimstream.serve.pipeline.StageGroup;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** serve with what it needs of the rest. */
public final class Serving implements AutoCloseable {
    private final Server server;
    private final @Nullable ArticlePublishing publishing;
    private final String host;

    private Serving(Server server, @Nullable ArticlePublishing publishing, String host) {
        this.server = server;
        this.publishing = publishing;
        this.host = host;
    }

    /**
     * Starts it and returns at once.
     *
     * @param publishes whether articles may be posted to it
     * @throws Failure if the address cannot be listened on
     */
    public static Serving start(Cluster cluster, HttpSettings http, boolean publishes) {
        var kafka = new KafkaSettings(cluster.consumer(), cluster.admin(), cluster.prefix(), groups(cluster.prefix()));
        ArticlePublishing publishing = publishes ? new ArticlePublishing(cluster) : null;
        try {
            return new Serving(
                    new Server(http, kafka, claims -> AggregateOracle.of(claims).topics(), publishing),
                    publishing,
                    http.host());
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

    /** Where browsers find it. */
    public String address() {
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, server.port());
    }

    /**
     * Waits until it is closed.
     *
     * @throws Failure when it has failed
     */
    public void await() {
        try {
            server.await();
        } catch (IllegalStateException e) {
            throw new Failure("serve: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        server.close();
        if (publishing != null) {
            publishing.close();
        }
    }
}
