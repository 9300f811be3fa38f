package io.claimstream.app.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Records;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Feed;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Topics;
import io.claimstream.ingest.feed.Visitor;
import io.claimstream.ingest.fetch.HttpFetcher;
import io.claimstream.ingest.fetch.Limits;
import io.claimstream.ingest.fetch.Resolver;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithBroker
class FeedPollerTest {
    private static final Instant NOON = Instant.parse("2026-04-11T12:00:00Z");
    private static final String LONG = "A sentence of an article about models, one of many. ".repeat(30);

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private NewsServer site;

    @BeforeEach
    void open(Cluster cluster) throws IOException {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        site = new NewsServer();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Polling poll(Cluster cluster, Instant at, HttpFetcher fetcher) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        var visitor = new Visitor(fetcher, clock, Duration.ofMinutes(15), Duration.ZERO, new Random(1), time -> {});
        return Polling.start(new FeedPoller(cluster, visitor, clock, log::add), () -> log.add("failed"));
    }

    /** Polls at this time, until each of these was said. */
    private void pollUntil(Cluster cluster, Instant at, String... said) throws InterruptedException {
        try (var fetcher = new HttpFetcher(true, Resolver.SYSTEM, Limits.STANDARD);
                Polling polling = poll(cluster, at, fetcher)) {
            for (String each : said) {
                String line;
                do {
                    line = log.poll(60, TimeUnit.SECONDS);
                    assertThat(line).as("waiting for %s", each).isNotNull();
                } while (!line.contains(each));
            }
            polling.check();
        }
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>News</title><link>/</link>" + items + "</channel></rss>";
    }

    private static String item(String path, String text) {
        return "<item><title>%s</title><link>{at}%s</link><description>%s</description></item>"
                .formatted(path, path, text);
    }

    private static List<RawArticle> articles(Cluster cluster, int count) throws IOException {
        var articles = new java.util.ArrayList<RawArticle>();
        for (ConsumerRecord<byte[], byte[]> record : Records.await(cluster, cluster.name(Topics.ARTICLES_RAW), count)) {
            articles.add(Json.read(record.value(), RawArticle.class));
        }
        return articles;
    }

    @Test
    void feedsAreReadAndAnotherInstanceGoesOnWhereTheFirstOneStopped(Cluster cluster) throws Exception {
        String url = site.put("/feed", feed(item("/1", LONG) + item("/2", "Teaser")));
        site.put("/2", "<p>Page</p>");
        new FeedEvents(cluster).add(List.of(new Feed(url, "The Paper")));

        pollUntil(cluster, NOON, url + ": 2 articles");
        assertThat(articles(cluster, 2))
                .extracting(article -> article.title() + " by " + article.publisher())
                .containsExactlyInAnyOrder("/1 by The Paper", "/2 by The Paper");
        assertThat(new FeedEvents(cluster).states().get(url).items()).hasSize(2);

        // Of what is there nothing is new, and it is not time yet; another feed shows that it polls.
        String other = site.put("/other", feed(item("/3", LONG)));
        new FeedEvents(cluster).add(List.of(new Feed(other, null)));
        pollUntil(cluster, NOON.plusSeconds(60), other + ": 1 article");
        assertThat(site.asked()).containsExactly("200 /feed", "200 /2", "200 /other");

        site.put("/feed", feed(item("/4", LONG) + item("/1", LONG) + item("/2", "Teaser")));
        pollUntil(cluster, NOON.plus(Duration.ofHours(1)), url + ": 1 article");
        assertThat(articles(cluster, 4)).extracting(RawArticle::title).contains("/4");
        assertThat(site.asked()).filteredOn("200 /feed"::equals).hasSize(2);
        assertThat(site.asked()).filteredOn("200 /2"::equals).hasSize(1);
    }

    @Test
    void whatIsNoFeedIsRejectedWithItsBytesAndWhereItWasAskedFor(Cluster cluster) throws Exception {
        String url = site.put("/feed", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>&a;</rss>");
        Records.send(cluster, cluster.name(Topics.FEEDS), "nonsense".getBytes(UTF_8), "{".getBytes(UTF_8));
        new FeedEvents(cluster).add(List.of(new Feed(url, null)));

        pollUntil(cluster, NOON, "rejected: " + url);

        var rejected = Records.await(cluster, cluster.name(Topics.ARTICLES_REJECTED), 1)
                .get(0);
        assertThat(rejected.value()).asString(UTF_8).startsWith("<!DOCTYPE rss [");
        assertThat(rejected.key()).asString(UTF_8).isEqualTo(url);
        assertThat(header(rejected, DeadLetter.REASON)).isEqualTo("unreadable_feed");
        assertThat(header(rejected, DeadLetter.TOPIC)).isEqualTo(cluster.name(Topics.FEEDS));
    }

    @Test
    void aFeedThatIsTakenOffIsNotPolledAndItsStateGoes(Cluster cluster) throws Exception {
        String url = site.put("/feed", feed(item("/1", LONG)));
        var feeds = new FeedEvents(cluster);
        feeds.add(List.of(new Feed(url, null)));
        pollUntil(cluster, NOON, url + ": 1 article");

        feeds.remove(List.of(url));
        String other = site.put("/other", feed(item("/2", LONG)));
        feeds.add(List.of(new Feed(other, null)));
        pollUntil(cluster, NOON.plus(Duration.ofDays(1)), other + ": 1 article");

        assertThat(site.asked()).containsExactly("200 /feed", "200 /other");
        assertThat(feeds.feeds()).containsOnlyKeys(other);
        assertThat(feeds.states()).containsOnlyKeys(other);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
