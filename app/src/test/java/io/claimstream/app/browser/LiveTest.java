package io.claimstream.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.claimstream.events.RawArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees while articles come, are corrected and are taken back. */
@WithDashboard
class LiveTest {

    @Test
    void aNewModelWaitsUntilTheReaderLetsItInAndNothingMovesBefore(Visitor visitor, Dashboard dashboard) {
        String url = "https://live.example/mixtral";
        Locator main = visitor.open("#/models");
        assertThat(visitor.page.locator(".stream")).hasText("live");
        List<String> before = main.locator("tbody .model-name").allTextContents();
        try {
            dashboard.publish(article(url, "The weights of Mixtral 8x22B are available under the Apache 2.0 licence."));
            Locator pill = main.locator(".pill");
            assertThat(pill).containsText("1 new model");
            assertThat(main.locator("tbody .model-name").allTextContents()).isEqualTo(before);
            pill.click();
            assertThat(main.locator("tbody .model-name:text-is('Mixtral 8x22B')"))
                    .hasCount(1);
            assertThat(main.locator(".board-side .change").first()).containsText("Mixtral 8x22B");
        } finally {
            dashboard.withdraw(url);
        }
        assertThat(main.locator("tr.gone")).containsText("taken back");
    }

    @Test
    void aCorrectionRipplesThroughEveryOpenPage(Visitor visitor, Dashboard dashboard) {
        String url = "https://live.example/command-r";
        try {
            dashboard.publish(article(url, "Cohere reports that Command R+ scores 61.5% on MMLU-Pro."));
            Locator main = waitFor(visitor, dashboard, "command-r-plus");
            assertThat(main.locator("section[aria-labelledby=benchmarks]")).containsText("61.5");

            dashboard.publish(article(url, "Cohere reports that Command R+ scores 41.5% on MMLU-Pro."));
            assertThat(main.locator("section[aria-labelledby=benchmarks]")).containsText("41.5");
            assertThat(main).not().containsText("61.5");

            visitor.open("#/benchmarks/mmlu-pro");
            assertThat(main.locator(".ranking tr:has-text('Command R+')")).containsText("41.5");
            dashboard.withdraw(url);
            assertThat(main.locator(".ranking tr:has-text('Command R+')")).hasCount(0);
        } finally {
            dashboard.withdraw(url);
        }
        visitor.forgive("404");
    }

    @Test
    void anArticlePublishedOnThePageIsFollowedToWhatItChanged(Visitor visitor, Dashboard dashboard) {
        String url = "https://live.example/dbrx";
        Locator main = visitor.open("#/pipeline");
        try {
            main.locator("[name=url]").fill(url);
            main.locator("[name=title]").fill("DBRX is out");
            main.locator("[name=content]").fill("The weights of DBRX are closed. DBRX scores 73.7% on MMLU.");
            main.getByText("Publish", new Locator.GetByTextOptions().setExact(true))
                    .click();
            Locator followed = main.locator(".followed");
            assertThat(followed).containsText("DBRX is out");
            assertThat(followed.locator("li.done:has-text('claims')").first()).containsText("73.7");
            assertThat(followed.locator("li.done:has-text('stance.changes')")).containsText("first seen");
            followed.locator("a:text('sentence')").first().click();
            assertThat(visitor.page.locator(".mark.chosen").first()).isVisible();
        } finally {
            dashboard.withdraw(url);
        }
    }

    private static RawArticle article(String url, String text) {
        return new RawArticle(url, "Live", "Live Wire", null, "2026-05-01", null, "en", null, text, null);
    }

    /** The model's page, asked for until there is one: before there is none, nothing tells its reader. */
    private static Locator waitFor(Visitor visitor, Dashboard dashboard, String model) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (dashboard.ask("/api/models/" + model).has("status")) {
            assertThat(System.nanoTime()).as(model).isLessThan(until);
        }
        return visitor.open("#/models/" + model);
    }
}
