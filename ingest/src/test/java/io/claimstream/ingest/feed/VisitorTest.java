package io.claimstream.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitorTest {
    private static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");
    private static final Feed FEED = new Feed("https://news.example/rss", "Example News");
    private static final String LONG =
            "A sentence of an article about models, one of many. ".repeat(30).strip();

    private final Map<String, Answer> site = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Instant> waits = new ArrayList<>();
    private final Visitor visitor = new Visitor(
            this::answer,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Duration.ofMinutes(15),
            Duration.ofSeconds(1),
            new Random(1),
            waits::add);

    private record Answer(int status, Map<String, String> headers, String body) {}

    private Response answer(Request request, Fetcher.Leave leave) throws FetchException, InterruptedException {
        leave.ask(request.address());
        String path = request.address().uri().getPath();
        asked.add(path + (request.etag() == null ? "" : " " + request.etag()));
        Answer answer = site.getOrDefault(path, new Answer(404, Map.of(), ""));
        var headers = answer.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Response(
                request.address(),
                answer.status(),
                HttpHeaders.of(headers, (name, value) -> true),
                answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private void feed(String items, Map<String, String> headers) {
        site.put(
                "/rss",
                new Answer(
                        200,
                        headers,
                        "<rss version='2.0'><channel><title>t</title><link>/</link>" + items + "</channel></rss>"));
    }

    private static String item(int number, String description) {
        return "<item><title>Title %d</title><link>/%d</link><description>%s</description></item>"
                .formatted(number, number, description);
    }

    private void page(int number, int status, Map<String, String> headers) {
        site.put("/" + number, new Answer(status, headers, "<p>Page " + number + "</p>"));
    }

    private Visit visit(FeedState state) {
        asked.clear();
        try {
            return visitor.visit(FEED, state);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<RawArticle> articles(Visit visit) {
        return visit.found().stream()
                .filter(Visit.Publication.class::isInstance)
                .map(found -> ((Visit.Publication) found).article())
                .toList();
    }

    @Test
    void aWholeItemIsPublishedAsItIsAndOfATeaserThePage() {
        feed(item(1, LONG) + item(2, "Teaser") + item(3, LONG + "…"), Map.of());
        page(2, 200, Map.of("Content-Type", "text/html; charset=utf-8"));
        page(3, 200, Map.of());

        Visit visit = visit(FeedState.NEW);

        assertThat(articles(visit))
                .extracting(RawArticle::content)
                .containsExactly(LONG, "<p>Page 2</p>", "<p>Page 3</p>");
        assertThat(articles(visit)).extracting(RawArticle::publisher).containsOnly("Example News");
        assertThat(articles(visit))
                .extracting(RawArticle::url)
                .containsExactly("https://news.example/1", "https://news.example/2", "https://news.example/3");
        assertThat(asked).containsExactly("/robots.txt", "/rss", "/2", "/3");
        assertThat(visit.state().nextAt())
                .isAfter(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1));
    }

    @Test
    void requestsToTheHostAreADistanceApart() {
        site.put("/robots.txt", new Answer(200, Map.of(), "User-agent: claimstream\nCrawl-delay: 5\n"));
        feed(item(1, "Teaser") + item(2, "Teaser"), Map.of());

        visit(FeedState.NEW);

        // robots.txt, then the feed a second later, and with what robots.txt asks for the pages.
        assertThat(waits).containsExactly(NOW, NOW.plusSeconds(1), NOW.plusSeconds(6), NOW.plusSeconds(11));
    }

    @Test
    void aSecondVisitAsksForWhatChangedAndPublishesOnlyThat() {
        feed(item(1, LONG), Map.of("ETag", "\"v1\"", "Last-Modified", "Sat, 11 Apr 2026 08:00:00 GMT"));
        FeedState first = stored(visit(FeedState.NEW).state());
        assertThat(first.etag()).isEqualTo("\"v1\"");

        feed(item(2, LONG) + item(1, LONG), Map.of("ETag", "\"v2\""));
        Visit second = visit(first);
        assertThat(asked).containsExactly("/rss \"v1\"");
        assertThat(articles(second)).extracting(RawArticle::url).containsExactly("https://news.example/2");

        feed(item(2, LONG) + item(1, LONG + "Corrected."), Map.of());
        assertThat(articles(visit(stored(second.state()))))
                .extracting(RawArticle::url)
                .containsExactly("https://news.example/1");

        site.put("/rss", new Answer(304, Map.of(), ""));
        Visit unchanged = visit(second.state());
        assertThat(unchanged.found()).isEmpty();
        assertThat(unchanged.state().items()).isEqualTo(second.state().items());
        assertThat(unchanged.state().etag()).isEqualTo("\"v2\"");
    }

    /** As it comes back from its topic. */
    private static FeedState stored(FeedState state) {
        try {
            return Json.read(Json.write(state), FeedState.class);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPageThatDoesNotComeIsAskedForAgainAndThenItsTeaserIsPublished() {
        feed(item(1, "Teaser") + item(2, ""), Map.of("ETag", "\"v1\""));
        page(1, 500, Map.of());
        page(2, 500, Map.of());

        FeedState state = FeedState.NEW;
        for (int attempt = 1; attempt <= 2; attempt++) {
            Visit visit = visit(state);
            assertThat(visit.found()).isEmpty();
            assertThat(visit.isComplete()).isTrue();
            assertThat(visit.problems()).hasSize(2);
            state = stored(visit.state());
            // Else the feed would be unchanged, and the page forgotten.
            assertThat(state.etag()).isNull();
        }
        Visit third = visit(state);
        assertThat(articles(third)).extracting(RawArticle::content).containsExactly("Teaser");
        assertThat(third.found())
                .filteredOn(Visit.Refusal.class::isInstance)
                .singleElement()
                .satisfies(found -> assertThat(((Visit.Refusal) found).reason()).isEqualTo("status"));
        assertThat(visit(third.state()).found()).isEmpty();
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        feed(item(1, "Teaser") + item(2, "Teaser"), Map.of());
        page(1, 429, Map.of("Retry-After", "7200"));

        Visit visit = visit(FeedState.NEW);

        assertThat(asked).doesNotContain("/2");
        assertThat(visit.isComplete()).isFalse();
        assertThat(visit.state().nextAt()).isAfterOrEqualTo(NOW.plusSeconds(7200));

        site.put("/rss", new Answer(503, Map.of("Retry-After", "Sat, 11 Apr 2026 12:00:00 GMT"), ""));
        Visit busy = visit(FeedState.NEW);
        assertThat(busy.state().nextAt()).isAfterOrEqualTo(Instant.parse("2026-04-11T12:00:00Z"));
        assertThat(busy.state().failures()).isEqualTo(1);
        assertThat(busy.problems()).containsExactly("status: it answered with status 503");
    }

    @Test
    void aVisitFetchesSoManyPagesAndTheNextOneGoesOn() {
        int count = ItemReader.MAX_PAGES + 10;
        feed(
                IntStream.range(0, count).mapToObj(i -> item(i, "Teaser")).collect(Collectors.joining()),
                Map.of("ETag", "e"));
        IntStream.range(0, count).forEach(i -> page(i, 200, Map.of()));

        Visit first = visit(FeedState.NEW);
        assertThat(first.found()).hasSize(ItemReader.MAX_PAGES);
        assertThat(first.isComplete()).isFalse();
        assertThat(first.state().etag()).isNull();
        assertThat(first.state().nextAt()).isBetween(NOW, NOW.plusSeconds(1));

        Visit second = visit(first.state());
        assertThat(second.found()).hasSize(10);
        assertThat(second.isComplete()).isTrue();
        assertThat(second.state().etag()).isEqualTo("e");
    }

    @Test
    void anItemThatIsTakenBackIsWithdrawnUnderTheAddressThatItHad() {
        feed(
                "<item><guid isPermaLink='false'>a</guid><link>/1</link><description>" + LONG + "</description></item>",
                Map.of());
        FeedState state = visit(FeedState.NEW).state();

        site.put("/rss", new Answer(200, Map.of(), """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                <title>t</title><id>t</id><at:deleted-entry ref="a" when="2026-04-11T08:00:00Z"/>
                <at:deleted-entry ref="never-seen" when="2026-04-11T08:00:00Z"/></feed>"""));
        Visit visit = visit(state);

        assertThat(articles(visit)).singleElement().satisfies(article -> {
            assertThat(article.url()).isEqualTo("https://news.example/1");
            assertThat(article.status()).isEqualTo("canceled");
            assertThat(article.updatedAt()).isEqualTo("2026-04-11T08:00:00Z");
        });
        assertThat(visit(visit.state()).found()).isEmpty();
    }

    @Test
    void whatIsNoFeedIsRejectedWithItsBytesOnce() {
        site.put("/rss", new Answer(200, Map.of(), "<!DOCTYPE rss><rss/>"));

        Visit first = visit(FeedState.NEW);
        assertThat(first.found()).singleElement().satisfies(found -> {
            var refusal = (Visit.Refusal) found;
            assertThat(refusal.reason()).isEqualTo("unreadable_feed");
            assertThat(refusal.message()).contains("DOCTYPE");
            assertThat(refusal.value()).asString(StandardCharsets.UTF_8).isEqualTo("<!DOCTYPE rss><rss/>");
        });
        Visit second = visit(stored(first.state()));
        assertThat(second.found()).isEmpty();
        assertThat(second.state().failures()).isEqualTo(2);

        feed(item(1, LONG), Map.of());
        Visit third = visit(second.state());
        assertThat(third.found()).hasSize(1);
        assertThat(third.state().failures()).isZero();
        assertThat(third.state().problem()).isNull();
    }

    @Test
    void theSitemapsOfAnIndexAreAskedForAsTheyChange() {
        site.put("/rss", new Answer(200, Map.of(), index("2026-04-08")));
        site.put(
                "/map",
                new Answer(
                        200,
                        Map.of(),
                        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                                + "<url><loc>https://news.example/1</loc></url></urlset>"));
        page(1, 200, Map.of());

        Visit first = visit(FeedState.NEW);
        assertThat(articles(first)).extracting(RawArticle::content).containsExactly("<p>Page 1</p>");
        assertThat(visit(first.state()).found()).isEmpty();
        assertThat(asked).containsExactly("/rss");

        site.put("/rss", new Answer(200, Map.of(), index("2026-04-09")));
        assertThat(visit(first.state()).found()).isEmpty();
        assertThat(asked).containsExactly("/rss", "/map");
    }

    private static String index(String changed) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                + "<loc>https://news.example/map</loc><lastmod>" + changed + "</lastmod></sitemap></sitemapindex>";
    }
}
