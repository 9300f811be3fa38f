package io.claimstream.bench.serving;

import static io.claimstream.bench.Measured.print;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.bench.Area;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How soon serve is ready and how much memory it takes where there are many claims. */
public final class ServeMemory implements Area {
    private static final int CLAIMS = 1_000_000;
    private static final String HEAP = "1g";

    /** @param arguments how many claims, 1,000,000 without */
    @Override
    public void run(List<String> arguments) {
        int claims = arguments.isEmpty() ? CLAIMS : Integer.parseInt(arguments.get(0));
        try (var broker = EmbeddedBroker.temporary()) {
            Cluster cluster = Cluster.of(broker);
            new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
            long bytes = publish(cluster, claims);
            try (var serve = new ServeProcess(cluster.bootstrapServers(), HEAP)) {
                double seconds = serve.awaitReady();
                long heap = serve.heapMegabytes();
                print("%,d claims of %,d bytes each, at most %s of heap", claims, bytes / claims, HEAP);
                print("ready after %.1f s", seconds);
                print(
                        "%d MB of heap after a collection, %d bytes a claim; %d MB resident at most",
                        heap, heap * 1_000_000 / claims, serve.residentMegabytes());
            }
        }
    }

    private static long publish(Cluster cluster, int number) {
        var claims = new ManyClaims();
        long bytes = 0;
        try (var producer =
                new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < number; i++) {
                Claim claim = claims.next();
                byte[] json = Json.write(claim);
                bytes += json.length;
                var unused = producer.send(new ProducerRecord<>(
                        cluster.name(Topics.CLAIMS), claim.claimId().getBytes(UTF_8), json));
            }
        }
        return bytes;
    }
}
