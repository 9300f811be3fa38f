package io.claimstream.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Records;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.feed.NewsServer;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithBroker
class PublishCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void createTopics(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
    }

    @Test
    void articlesAreOnTheTopicAsTheyWereGiven(Cluster cluster) throws IOException {
        String json = "{\"url\": \"https://a.example/1\",  \"content\": \"x\"}";
        Files.writeString(folder.resolve("a.json"), json);
        Files.writeString(folder.resolve("b.txt"), "text");

        Cli cli = Cli.at(cluster, "publish", folder.toString());

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualTo("published 2 articles\n");
        assertThat(Records.await(cluster, cluster.name(Topics.ARTICLES_RAW), 2))
                .extracting(PublishCommandTest::text)
                .containsExactlyInAnyOrder(
                        "https://a.example/1 -> " + json,
                        "b.txt -> {\"content_type\":\"text/plain\",\"content\":\"text\"}");
    }

    @Test
    void whatIsTooLargeIsRefusedByNameAndSizeAndTheOthersArePublished(Cluster cluster) throws IOException {
        byte[] large = new byte[Topics.MAX_RAW_BYTES];
        Arrays.fill(large, (byte) ' ');
        Files.write(folder.resolve("a-large.json"), large);
        Files.writeString(folder.resolve("b.ndjson"), "{\"content\":\"x\"}\nbroken\n");

        Cli cli = Cli.at(
                cluster,
                "publish",
                folder.toString(),
                folder.resolve("none.json").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err())
                .endsWith("published 2 articles, refused 2\n")
                .contains("a-large.json: it is too large: 16,777,228 bytes")
                .contains("none.json: there is no such file");
        assertThat(Records.await(cluster, cluster.name(Topics.ARTICLES_RAW), 2))
                .extracting(PublishCommandTest::text)
                .containsExactlyInAnyOrder("b.ndjson#1 -> {\"content\":\"x\"}", "b.ndjson#2 -> broken");
    }

    @Test
    void theLargestArticleThatIsAcceptedIsTakenByTheBroker(Cluster cluster) throws IOException {
        byte[] noise = new byte[Publisher.MAX_BYTES - "a.ndjson#1".length()];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == '\n' ? (byte) 'n' : noise[i];
        }
        Files.write(folder.resolve("a.ndjson"), noise);

        Cli cli = Cli.at(cluster, "publish", folder.toString());

        assertThat(cli.err()).endsWith("published 1 article\n");
        assertThat(cli.code()).isZero();
    }

    @Test
    void aWithdrawalIsARecordWithoutValueUnderItsUrl(Cluster cluster) {
        Cli cli = Cli.at(cluster, "withdraw", "https://a.example/1", " notes/b.md ");

        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEqualTo("withdrew 2 articles\n");
        assertThat(Records.await(cluster, cluster.name(Topics.ARTICLES_RAW), 2))
                .extracting(PublishCommandTest::text)
                .containsExactlyInAnyOrder("https://a.example/1 -> null", "notes/b.md -> null");
    }

    @Test
    void aFeedIsReadWithThePagesOfItsArticlesAndWhatDoesNotComeIsRefused(Cluster cluster) throws IOException {
        try (var site = new NewsServer()) {
            site.put("/page", "<p>Page</p>");
            String feed = site.put(
                    "/feed",
                    "<rss version='2.0'><channel><title>News</title><link>/</link>"
                            + "<item><link>{at}/page</link><description>Teaser</description></item>"
                            + "<item><link>{at}/none</link></item></channel></rss>");

            Cli cli = Cli.at(cluster, "publish", "--allow-private", "--host-delay-ms=0", "--feed", feed);

            assertThat(cli.code()).isEqualTo(1);
            assertThat(cli.err())
                    .contains(feed + ": " + site.at("/none") + " answered with status 404")
                    .endsWith("published 1 article, refused 1\n");
            assertThat(Records.await(cluster, cluster.name(Topics.ARTICLES_RAW), 1))
                    .extracting(PublishCommandTest::text)
                    .singleElement()
                    .asString()
                    .startsWith(site.at("/page") + " -> ")
                    .contains("<p>Page</p>");
        }
    }

    @Test
    void aFeedOnThisMachineIsRefusedUnlessItIsAllowed(Cluster cluster) throws IOException {
        try (var site = new NewsServer()) {
            Cli cli = Cli.at(cluster, "publish", "--feed", site.at("/feed"));

            assertThat(cli.code()).isEqualTo(1);
            assertThat(cli.err()).contains("127.0.0.1 (this machine)", "--allow-private");
        }
    }

    @Test
    void nothingToPublishIsWrongUsage(Cluster cluster) {
        assertThat(Cli.at(cluster, "publish").code()).isEqualTo(2);
        assertThat(Cli.at(cluster, "withdraw").code()).isEqualTo(2);
        assertThat(Cli.at(cluster, "withdraw", " ").code()).isEqualTo(2);
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8) + " -> "
                + (record.value() == null ? null : new String(record.value(), UTF_8));
    }
}
