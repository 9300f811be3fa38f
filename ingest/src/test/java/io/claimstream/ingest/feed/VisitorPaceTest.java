package io.claimstream.ingest.feed;

import static io.claimstream.ingest.feed.NewsSite.NOW;
import static io.claimstream.ingest.feed.NewsSite.articles;
import static io.claimstream.ingest.feed.NewsSite.item;
import static io.claimstream.ingest.feed.NewsSite.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.FeedState;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.feed.NewsSite.Answer;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much a visit asks of a site, and when it asks again. */
class VisitorPaceTest {
    private final NewsSite site = new NewsSite();

    @Test
    void requestsToTheHostAreADistanceApart() {
        site.put("/robots.txt", new Answer(200, Map.of(), "User-agent: claimstream\nCrawl-delay: 5\n"));
        site.feed(item(1, "Teaser") + item(2, "Teaser"), Map.of());

        site.visit(FeedState.NEW);

        // robots.txt, then the feed a second later, and with what robots.txt asks for the pages.
        assertThat(site.waits).containsExactly(NOW, NOW.plusSeconds(1), NOW.plusSeconds(6), NOW.plusSeconds(11));
    }

    @Test
    void aPageThatDoesNotComeIsAskedForAgainAndThenItsTeaserIsPublished() {
        site.feed(item(1, "Teaser") + item(2, ""), Map.of("ETag", "\"v1\""));
        site.page(1, 500, Map.of());
        site.page(2, 500, Map.of());

        FeedState state = FeedState.NEW;
        for (int attempt = 1; attempt <= 2; attempt++) {
            Visit visit = site.visit(state);
            assertThat(visit.found()).isEmpty();
            assertThat(visit.isComplete()).isTrue();
            assertThat(visit.problems()).hasSize(2);
            state = stored(visit.state());
            // Else the feed would be unchanged, and the page forgotten.
            assertThat(state.etag()).isNull();
        }
        Visit third = site.visit(state);
        assertThat(articles(third)).extracting(RawArticle::content).containsExactly("Teaser");
        assertThat(third.found())
                .filteredOn(Visit.Refusal.class::isInstance)
                .singleElement()
                .satisfies(found -> assertThat(((Visit.Refusal) found).reason()).isEqualTo("status"));
        assertThat(site.visit(third.state()).found()).isEmpty();
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        site.feed(item(1, "Teaser") + item(2, "Teaser"), Map.of());
        site.page(1, 429, Map.of("Retry-After", "7200"));

        Visit visit = site.visit(FeedState.NEW);

        assertThat(site.asked).doesNotContain("/2");
        assertThat(visit.isComplete()).isFalse();
        assertThat(visit.state().nextAt()).isAfterOrEqualTo(NOW.plusSeconds(7200));

        site.put("/rss", new Answer(503, Map.of("Retry-After", "Sat, 11 Apr 2026 12:00:00 GMT"), ""));
        Visit busy = site.visit(FeedState.NEW);
        assertThat(busy.state().nextAt()).isAfterOrEqualTo(Instant.parse("2026-04-11T12:00:00Z"));
        assertThat(busy.state().failures()).isEqualTo(1);
        assertThat(busy.problems()).containsExactly("status: it answered with status 503");
    }

    @Test
    void aVisitFetchesSoManyPagesAndTheNextOneGoesOn() {
        int count = ItemReader.MAX_PAGES + 10;
        site.feed(
                IntStream.range(0, count).mapToObj(i -> item(i, "Teaser")).collect(Collectors.joining()),
                Map.of("ETag", "e"));
        IntStream.range(0, count).forEach(i -> site.page(i, 200, Map.of()));

        Visit first = site.visit(FeedState.NEW);
        assertThat(first.found()).hasSize(ItemReader.MAX_PAGES);
        assertThat(first.isComplete()).isFalse();
        assertThat(first.state().etag()).isNull();
        assertThat(first.state().nextAt()).isBetween(NOW, NOW.plusSeconds(1));

        Visit second = site.visit(first.state());
        assertThat(second.found()).hasSize(10);
        assertThat(second.isComplete()).isTrue();
        assertThat(second.state().etag()).isEqualTo("e");
    }
}
