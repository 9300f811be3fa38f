package io.claimstream.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.sample.Samples;
import io.claimstream.app.serving.Serving;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.ingest.Articles;
import io.claimstream.ingest.RawRecord;
import io.claimstream.serve.HttpSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What serve tells of a day is what the oracle gives for the articles known by its end. */
@WithBroker
class AsOfTest {
    private static final Oracle ORACLE = new Oracle(new ClaimExtractor());
    /** By topic; the claims first, since the others follow from them. */
    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    static {
        PATHS.put("claims", "api/claims");
        PATHS.put("model.stances", "api/models");
        PATHS.put("benchmark.leaderboards", "api/benchmarks");
        PATHS.put("benchmark.deltas", "api/deltas");
        PATHS.put("disputes", "api/disputes");
    }

    /** Days from one that is compared to the one before. */
    private static final int EVERY = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void eachDayIsWhatTheOracleGivesForItsArticles(Cluster cluster) throws Exception {
        List<RawRecord> records = records();
        SortedMap<String, Article> articles = Articles.of(records);
        assertThat(articles.values())
                .as("revisions and copies are among them")
                .anyMatch(article -> article.revision() > 1)
                .anyMatch(article -> article.duplicateOf() != null);
        publish(cluster, ORACLE.entries(records));

        try (var serving = Serving.start(cluster, HttpSettings.loopback(0), false)) {
            awaitReady(serving.address());
            List<LocalDate> days = List.copyOf(days(articles));
            assertThat(days).hasSizeGreaterThan(10);
            Map<RawRecord, Set<String>> ids = ids(records);
            for (int i = days.size() - 1; i >= 0; i -= EVERY) {
                LocalDate day = days.get(i);
                assertDay(serving.address(), day, ORACLE.entries(knownBy(day, articles, ids)));
            }
        }
    }

    /** The samples and the cases together. */
    private static List<RawRecord> records() throws IOException {
        var records =
                new ArrayList<>(Case.ofOneStep("samples", Samples.folder()).records());
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            cases.sorted().forEach(folder -> records.addAll(Case.in(folder).records()));
        }
        return records;
    }

    private static Set<LocalDate> days(SortedMap<String, Article> articles) {
        var days = new TreeSet<LocalDate>();
        for (Article article : articles.values()) {
            if (article.publishedAt() != null) {
                days.add(LocalDate.ofInstant(article.publishedAt(), ZoneOffset.UTC));
            }
        }
        return days;
    }

    /** The articles of each record by itself. */
    private static Map<RawRecord, Set<String>> ids(List<RawRecord> records) {
        var ids = new LinkedHashMap<RawRecord, Set<String>>();
        records.forEach(record -> ids.put(record, Articles.of(List.of(record)).keySet()));
        return ids;
    }

    /** All records of these articles, and those that are no article: withdrawals, and what is rejected. */
    private static List<RawRecord> knownBy(
            LocalDate day, SortedMap<String, Article> articles, Map<RawRecord, Set<String>> ids) {
        Set<String> later = articles.values().stream()
                .filter(article -> article.publishedAt() == null
                        || LocalDate.ofInstant(article.publishedAt(), ZoneOffset.UTC)
                                .isAfter(day))
                .map(Article::articleId)
                .collect(Collectors.toSet());
        return ids.entrySet().stream()
                .filter(record -> record.getValue().stream().noneMatch(later::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void publish(Cluster cluster, List<Entry> entries) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        try (var producer =
                new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Entry entry : entries) {
                var unused = producer.send(new ProducerRecord<>(
                        cluster.prefix() + entry.topic(),
                        entry.key().getBytes(StandardCharsets.UTF_8),
                        Json.write(entry.value())));
            }
            producer.flush();
        }
    }

    private void assertDay(String address, LocalDate day, List<Entry> expected) throws Exception {
        for (var topic : PATHS.entrySet()) {
            List<String> events = expected.stream()
                    .filter(entry -> entry.topic().equals(topic.getKey()))
                    .map(entry -> new String(Json.write(entry.value()), StandardCharsets.UTF_8))
                    .toList();
            List<String> pages = pages(address + topic.getValue() + "?limit=1000&asof=" + day);
            String told = String.join("", pages);
            assertThat(events).as("%s on %s", topic.getKey(), day).allMatch(told::contains);
            int separators =
                    pages.stream().mapToInt(page -> page.isEmpty() ? 0 : 1).sum();
            assertThat(told.length() + separators)
                    .as("%s on %s: nothing else", topic.getKey(), day)
                    .isEqualTo(events.stream()
                            .mapToInt(event -> event.length() + 1)
                            .sum());
        }
    }

    /** What stands between the brackets of each page. */
    private List<String> pages(String path) throws IOException, InterruptedException {
        var pages = new ArrayList<String>();
        String next = "";
        while (next != null) {
            HttpResponse<String> answer = get(path + next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var parsed = Json.mapper().readTree(answer.body());
            next = parsed.has("next") ? "&cursor=" + parsed.get("next").textValue() : null;
            pages.add(answer.body()
                    .substring("{\"items\":[".length(), answer.body().lastIndexOf(']')));
        }
        return pages;
    }

    private void awaitReady(String address) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (get(address + "readyz").statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(until);
        }
    }

    private HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }
}
