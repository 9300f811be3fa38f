package io.claimstream.ingest.feed;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A site with a feed and pages, and somebody who visits it. What is not there is a 404. */
final class NewsSite {
    static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");
    static final Feed FEED = new Feed("https://news.example/rss", "Example News");
    static final String LONG =
            "A sentence of an article about models, one of many. ".repeat(30).strip();

    private final Map<String, Answer> answers = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    final List<Instant> waits = new ArrayList<>();
    private final Visitor visitor = new Visitor(
            this::answer,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Duration.ofMinutes(15),
            Duration.ofSeconds(1),
            new Random(1),
            waits::add);

    record Answer(int status, Map<String, String> headers, String body) {}

    private Response answer(Request request, Fetcher.Leave leave) throws FetchException, InterruptedException {
        leave.ask(request.address());
        String path = request.address().uri().getPath();
        asked.add(path + (request.etag() == null ? "" : " " + request.etag()));
        Answer answer = answers.getOrDefault(path, new Answer(404, Map.of(), ""));
        var headers = answer.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Response(
                request.address(),
                answer.status(),
                HttpHeaders.of(headers, (name, value) -> true),
                answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Answers this path so from now on. */
    void put(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** The feed has these items from now on. */
    void feed(String items, Map<String, String> headers) {
        answers.put(
                "/rss",
                new Answer(
                        200,
                        headers,
                        "<rss version='2.0'><channel><title>t</title><link>/</link>" + items + "</channel></rss>"));
    }

    static String item(int number, String description) {
        return "<item><title>Title %d</title><link>/%d</link><description>%s</description></item>"
                .formatted(number, number, description);
    }

    void page(int number, int status, Map<String, String> headers) {
        answers.put("/" + number, new Answer(status, headers, "<p>Page " + number + "</p>"));
    }

    Visit visit(FeedState state) {
        asked.clear();
        try {
            return visitor.visit(FEED, state);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static List<RawArticle> articles(Visit visit) {
        return visit.found().stream()
                .filter(Visit.Publication.class::isInstance)
                .map(found -> ((Visit.Publication) found).article())
                .toList();
    }

    /** As it comes back from its topic. */
    static FeedState stored(FeedState state) {
        try {
            return Json.read(Json.write(state), FeedState.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
