package io.claimstream.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.ClientSettings;
import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.topic.TopicSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void stageIsNotReadyWhileItsBrokerIsAwayAndIsAgainWhenItIsBack() throws IOException {
        int port = freePort();
        var cluster = new Cluster("127.0.0.1:" + port, "", ClientSettings.none());
        EmbeddedBroker broker = EmbeddedBroker.at(folder.resolve("broker"), port);
        try {
            new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
            try (var stage =
                    RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(folder.resolve("state")))) {
                stage.awaitRunning(PATIENCE);
                await(stage, true);

                broker.close();
                await(stage, false);
                assertThat(stage.isAlive()).isTrue();
                assertThat(stage.condition()).contains("without Kafka");

                broker = EmbeddedBroker.at(folder.resolve("broker"), port);
                await(stage, true);
            }
        } finally {
            broker.close();
        }
    }

    private static void await(RunningStage stage, boolean ready) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (stage.isReady() != ready) {
            if (!stage.isAlive()) {
                stage.awaitEnd(); // tells what it failed of
            }
            assertThat(System.nanoTime()).as("still %s", stage.condition()).isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
