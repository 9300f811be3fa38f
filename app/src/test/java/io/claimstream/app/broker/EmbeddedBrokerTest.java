package io.claimstream.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.app.failure.Failure;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topics;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path directory;

    @Test
    void topicsAreFoundAgainInADirectoryThatIsReopened() {
        String id;
        try (var broker = EmbeddedBroker.at(directory, 0)) {
            var cluster = Cluster.of(broker);
            id = cluster.id();
            assertThat(new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT))
                    .hasSameSizeAs(Topics.ALL);
        }
        try (var broker = EmbeddedBroker.at(directory, 0)) {
            var cluster = Cluster.of(broker);
            assertThat(cluster.id()).isEqualTo(id);
            assertThat(new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT))
                    .isEmpty();
        }
    }

    @Test
    void aDirectoryInUseIsRefused() {
        try (var broker = EmbeddedBroker.at(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedBroker.at(directory, 0))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("Another process")
                    .hasMessageContaining(directory.toString());
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }
}
