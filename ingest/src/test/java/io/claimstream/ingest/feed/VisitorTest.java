package io.claimstream.ingest.feed;

import static io.claimstream.ingest.feed.NewsSite.LONG;
import static io.claimstream.ingest.feed.NewsSite.NOW;
import static io.claimstream.ingest.feed.NewsSite.articles;
import static io.claimstream.ingest.feed.NewsSite.item;
import static io.claimstream.ingest.feed.NewsSite.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.FeedState;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.feed.NewsSite.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorTest {
    private final NewsSite site = new NewsSite();

    @Test
    void aWholeItemIsPublishedAsItIsAndOfATeaserThePage() {
        site.feed(item(1, LONG) + item(2, "Teaser") + item(3, LONG + "…"), Map.of());
        site.page(2, 200, Map.of("Content-Type", "text/html; charset=utf-8"));
        site.page(3, 200, Map.of());

        Visit visit = site.visit(FeedState.NEW);

        assertThat(articles(visit))
                .extracting(RawArticle::content)
                .containsExactly(LONG, "<p>Page 2</p>", "<p>Page 3</p>");
        assertThat(articles(visit)).extracting(RawArticle::publisher).containsOnly("Example News");
        assertThat(articles(visit))
                .extracting(RawArticle::url)
                .containsExactly("https://news.example/1", "https://news.example/2", "https://news.example/3");
        assertThat(site.asked).containsExactly("/robots.txt", "/rss", "/2", "/3");
        assertThat(visit.state().nextAt())
                .isAfter(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1));
    }

    @Test
    void aSecondVisitAsksForWhatChangedAndPublishesOnlyThat() {
        site.feed(item(1, LONG), Map.of("ETag", "\"v1\"", "Last-Modified", "Sat, 11 Apr 2026 08:00:00 GMT"));
        FeedState first = stored(site.visit(FeedState.NEW).state());
        assertThat(first.etag()).isEqualTo("\"v1\"");

        site.feed(item(2, LONG) + item(1, LONG), Map.of("ETag", "\"v2\""));
        Visit second = site.visit(first);
        assertThat(site.asked).containsExactly("/rss \"v1\"");
        assertThat(articles(second)).extracting(RawArticle::url).containsExactly("https://news.example/2");

        site.feed(item(2, LONG) + item(1, LONG + "Corrected."), Map.of());
        assertThat(articles(site.visit(stored(second.state()))))
                .extracting(RawArticle::url)
                .containsExactly("https://news.example/1");

        site.put("/rss", new Answer(304, Map.of(), ""));
        Visit unchanged = site.visit(second.state());
        assertThat(unchanged.found()).isEmpty();
        assertThat(unchanged.state().items()).isEqualTo(second.state().items());
        assertThat(unchanged.state().etag()).isEqualTo("\"v2\"");
    }

    @Test
    void anItemThatIsTakenBackIsWithdrawnUnderTheAddressThatItHad() {
        site.feed(
                "<item><guid isPermaLink='false'>a</guid><link>/1</link><description>" + LONG + "</description></item>",
                Map.of());
        FeedState state = site.visit(FeedState.NEW).state();

        site.put("/rss", new Answer(200, Map.of(), """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                <title>t</title><id>t</id><at:deleted-entry ref="a" when="2026-04-11T08:00:00Z"/>
                <at:deleted-entry ref="never-seen" when="2026-04-11T08:00:00Z"/></feed>"""));
        Visit visit = site.visit(state);

        assertThat(articles(visit)).singleElement().satisfies(article -> {
            assertThat(article.url()).isEqualTo("https://news.example/1");
            assertThat(article.status()).isEqualTo("canceled");
            assertThat(article.updatedAt()).isEqualTo("2026-04-11T08:00:00Z");
        });
        assertThat(site.visit(visit.state()).found()).isEmpty();
    }

    @Test
    void whatIsNoFeedIsRejectedWithItsBytesOnce() {
        site.put("/rss", new Answer(200, Map.of(), "<!DOCTYPE rss><rss/>"));

        Visit first = site.visit(FeedState.NEW);
        assertThat(first.found()).singleElement().satisfies(found -> {
            var refusal = (Visit.Refusal) found;
            assertThat(refusal.reason()).isEqualTo("unreadable_feed");
            assertThat(refusal.message()).contains("DOCTYPE");
            assertThat(refusal.value()).asString(StandardCharsets.UTF_8).isEqualTo("<!DOCTYPE rss><rss/>");
        });
        Visit second = site.visit(stored(first.state()));
        assertThat(second.found()).isEmpty();
        assertThat(second.state().failures()).isEqualTo(2);

        site.feed(item(1, LONG), Map.of());
        Visit third = site.visit(second.state());
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
        site.page(1, 200, Map.of());

        Visit first = site.visit(FeedState.NEW);
        assertThat(articles(first)).extracting(RawArticle::content).containsExactly("<p>Page 1</p>");
        assertThat(site.visit(first.state()).found()).isEmpty();
        assertThat(site.asked).containsExactly("/rss");

        site.put("/rss", new Answer(200, Map.of(), index("2026-04-09")));
        assertThat(site.visit(first.state()).found()).isEmpty();
        assertThat(site.asked).containsExactly("/rss", "/map");
    }

    private static String index(String changed) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                + "<loc>https://news.example/map</loc><lastmod>" + changed + "</lastmod></sitemap></sitemapindex>";
    }
}
