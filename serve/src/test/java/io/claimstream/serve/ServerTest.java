package io.claimstream.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.events.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerTest {
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>(AutoOffsetResetStrategy.NONE.name());

    @Test
    void itAnswersOverHttpWhatItsConsumerRead() throws Exception {
        topics();
        var ready = new CountDownLatch(1);
        consumer.schedulePollTask(ready::countDown);
        try (var server = server("", 0)) {
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(get(server, "/readyz")).isEqualTo(200);
            assertThat(get(server, "/api/models")).isEqualTo(200);
        }
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void closingEndsTheWaitWithoutAnError() throws Exception {
        topics();
        var server = server("", 0);
        server.close();
        server.await();
    }

    @Test
    void aMissingTopicEndsTheWaitAndMakesItUnhealthy() throws Exception {
        try (var server = server("x.", 0)) {
            assertThatThrownBy(server::await)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the topic x.articles does not exist");
            assertThat(get(server, "/healthz")).isEqualTo(503);
            assertThat(get(server, "/api/models")).isEqualTo(503);
        }
    }

    @Test
    void anAddressInUseIsSaid() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> server("", port))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
        }
    }

    @Test
    void settingsThatAreNoConsumersAreRefusedAtOnce() {
        var kafka = new KafkaSettings(Map.of("bootstrap.servers", "no port"), Map.of(), "", List.of());
        assertThatThrownBy(() -> new Server(HttpSettings.loopback(0), kafka, claims -> Map.of(), null))
                .isInstanceOf(org.apache.kafka.common.KafkaException.class);
    }

    private Server server(String prefix, int port) throws IOException {
        var kafka = new KafkaSettings(Map.of(), Map.of(), prefix, List.of());
        return new Server(
                HttpSettings.loopback(port), kafka, claims -> Map.of(), null, () -> consumer, Events.Unmoved::new);
    }

    private void topics() {
        for (var topic : Topics.ALL) {
            var partition = new TopicPartition(topic.name(), 0);
            consumer.updatePartitions(
                    topic.name(), List.of(new PartitionInfo(topic.name(), 0, Node.noNode(), new Node[0], new Node[0])));
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, 0L));
        }
    }

    private static int get(Server server, String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
