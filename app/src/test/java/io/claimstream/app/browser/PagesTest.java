package io.claimstream.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What each page shows, and where its numbers lead. */
@WithDashboard
class PagesTest {

    @Test
    void theBoardGroupsModelsByVerdictAndFiltersThem(Visitor visitor) {
        Locator main = visitor.open("");
        assertThat(main.locator("tr.group")).hasText(new String[] {"open", "restricted", "closed", "unknown"});
        assertThat(main.locator("tr:has-text('GLM-5')").first().locator(".chip.open"))
                .hasCount(2);

        main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("contested"))
                .click();
        assertThat(main.locator("table.models")).containsText("DeepSeek-V3");
        assertThat(main.locator("table.models")).not().containsText("GLM-5");
        assertThat(visitor.page).hasURL(Pattern.compile("mark=contested"));
        assertThat(main.locator(".board-side .change").first()).isVisible();
    }

    @Test
    void aModelShowsItsSentencesItsBenchmarksItsRivalsAndItsPast(Visitor visitor) {
        Locator main = visitor.open("#/models/muse-spark");
        assertThat(main.locator(".big-verdict")).containsText("closed");
        assertThat(main.locator("section[aria-labelledby=evidence]")).containsText("open-source future versions");
        assertThat(main.locator("section[aria-labelledby=benchmarks] tr:has-text(\"Humanity's Last Exam\")"))
                .containsText("50.2");
        assertThat(main.locator("section[aria-labelledby=rivals] tr:has-text('GLM-5')"))
                .isVisible();
        assertThat(main.locator("section[aria-labelledby=promises]")).containsText("future versions");

        Locator days = main.locator(".stance-chart .dot");
        assertThat(days.first()).isVisible();
        days.first().focus();
        visitor.page.keyboard().press("Enter");
        assertThat(days.first()).hasAttribute("aria-pressed", "true");
        assertThat(main.locator(".day .lines li").first()).isVisible();
    }

    @Test
    void aBenchmarkSaysWhatIsNotComparableAndWhy(Visitor visitor) {
        Locator main = visitor.open("#/benchmarks/humanitys-last-exam");
        Locator muse = main.locator(".ranking tr:has-text('Muse Spark')");
        assertThat(muse.locator(".unlike")).containsText("setting unknown on one side: with tools");
        assertThat(muse.locator(".range")).hasCount(3);
        assertThat(main.locator(".ranking tr:has-text('Grok 4 Heavy') .alike")).isVisible();
        assertThat(main.locator("section[aria-labelledby=history] .chart a").first())
                .isVisible();
    }

    @Test
    void twoModelsAreComparedBarByBarAndSwapped(Visitor visitor) {
        Locator main = visitor.open("#/compare/muse-spark/gemini-3.1-pro");
        assertThat(main.locator(".deltas tr:has-text('HealthBench Hard') .model-side"))
                .hasCount(1);
        assertThat(main.locator(".deltas tr:has-text('ARC-AGI-2') .rival-side")).hasCount(1);
        main.locator(".swap").click();
        assertThat(visitor.page).hasURL(Pattern.compile("compare/gemini-3.1-pro/muse-spark"));
        assertThat(main.locator(".deltas tr:has-text('ARC-AGI-2') .model-side")).hasCount(1);
    }

    @Test
    void aDisputeHasBothSidesWordsNextToEachOther(Visitor visitor) {
        Locator main = visitor.open("#/disputes");
        Locator dispute = main.locator(".dispute:has-text('FrontierMath')");
        Locator sides = dispute.locator(".side");
        assertThat(sides).hasCount(2);
        assertThat(sides.first()).containsText("Epoch AI measured about 10%");
        assertThat(sides.last()).containsText("more than 25% of FrontierMath");
        assertThat(sides.first().boundingBox().y).isEqualTo(sides.last().boundingBox().y);
    }

    @Test
    void everyMarkInAnArticleIsTheTextOfItsPlaceAndEveryClaimIsMarked(Visitor visitor, Dashboard dashboard) {
        var visited = new ArrayList<String>();
        for (JsonNode listed : dashboard.ask("/api/articles?limit=1000").get("items")) {
            if (listed.path("claims").asInt() == 0) {
                continue;
            }
            String id = listed.get("article_id").textValue();
            String text = dashboard.ask("/api/articles/" + id).get("text").textValue();
            Locator main = visitor.open("#/articles/" + id);
            assertThat(main.locator(".mark").first()).isVisible();
            var covered = new HashSet<Integer>();
            for (Locator mark : main.locator(".mark").all()) {
                int start = Integer.parseInt(mark.getAttribute("data-start"));
                String words = mark.textContent();
                assertThat(text.substring(start, start + words.length())).as(id).isEqualTo(words);
                for (int i = start; i < start + words.length(); i++) {
                    covered.add(i);
                }
            }
            for (JsonNode claim :
                    dashboard.ask("/api/claims?limit=1000&article=" + id).get("items")) {
                JsonNode evidence = claim.get("evidence");
                for (int i = evidence.get("start").intValue();
                        i < evidence.get("end").intValue();
                        i++) {
                    // What is not shown of a table is its bars.
                    boolean isShown = Character.isLetterOrDigit(text.charAt(i));
                    assertThat(!isShown || covered.contains(i))
                            .as("%s at %d: %s", id, i, evidence.get("quote"))
                            .isTrue();
                }
            }
            visited.add(id);
        }
        assertThat(visited).hasSizeGreaterThan(20);
    }

    @Test
    void everyNumberOfAPageLeadsToItsSentenceWithinTwoClicks(Visitor visitor, Dashboard dashboard) {
        for (String place : List.of("model", "benchmark", "compare")) {
            String fragment = Places.all(dashboard).get(place);
            Locator numbers = visitor.open(fragment).locator("td a.number[href^='#/claims/']");
            int count = numbers.count();
            assertThat(count).as(place).isGreaterThan(3);
            for (int i = 0; i < count; i += Math.max(1, count / 4)) {
                String digits = numbers.nth(i).textContent().replaceAll("[^0-9.,]", "");
                numbers.nth(i).click();
                Locator mark = visitor.page.locator(".mark.chosen");
                assertThat(mark.first()).isVisible();
                assertThat(visitor.page.locator(".card.chosen")).containsText(digits);
                visitor.open(fragment);
            }
        }
        Locator board = visitor.open("#/models");
        board.locator("tr:has-text('Grok 4') td a.number[href*='claims?']")
                .first()
                .click();
        visitor.shown().locator(".claim blockquote a").first().click();
        assertThat(visitor.page.locator(".mark.chosen").first()).isVisible();
    }

    @Test
    void aClaimSaysWhatItChanged(Visitor visitor, Dashboard dashboard) {
        String id = Places.anArticle(dashboard, "o3 and the missing fifteen points")
                .get("article_id")
                .textValue();
        Locator main = visitor.open("#/articles/" + id);
        assertThat(main.locator(".effects").first()).isVisible();
        main.locator(".effects a:text('dispute')").first().click();
        assertThat(visitor.page.locator(".dispute.chosen")).containsText("FrontierMath");
    }

    @Test
    void overlappingClaimsAreCutAtEachOthersEnds(Visitor visitor) {
        visitor.open("#/disputes");
        Object cut = visitor.page.evaluate("""
                async () => {
                  const {groups, segments} = await import('/assets/spans.js');
                  const claim = (id, start, end) => ({claim_id: id, evidence: {start, end}});
                  const all = groups([claim('a', 0, 10), claim('b', 4, 14), claim('c', 4, 6), claim('d', 99, 120)], 50);
                  return segments(0, 20, all).map(s => s.start + '-' + s.end + ':' + s.groups.map(g => g.claims[0].claim_id).join(''));
                }""");
        assertThat(cut).isEqualTo(List.of("0-4:a", "4-6:cab", "6-10:ab", "10-14:b", "14-20:"));
    }

    @Test
    void theSearchFindsByNameFromEverywhere(Visitor visitor) {
        visitor.open("#/pipeline");
        visitor.page.keyboard().press("/");
        visitor.page.keyboard().type("frontier");
        assertThat(visitor.page.locator(".hit").first()).containsText("FrontierMath");
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.shown().locator("h1")).hasText("FrontierMath");
    }

    @Test
    void anotherDayShowsWhatTheArticlesKnownByThenSaid(Visitor visitor) {
        visitor.open("#/models/grok-4");
        visitor.page.locator(".asof input").fill("2025-07-31");
        assertThat(visitor.page.locator(".past")).containsText("31 Jul 2025");
        assertThat(visitor.page.locator("#evidence")).isVisible();
        assertThat(visitor.page.locator("main")).not().containsText("24 Aug 2025");
        visitor.open("#/models/muse-spark?asof=2025-07-31");
        assertThat(visitor.page.locator("main")).containsText("not have been said by this day");
        visitor.forgive("404");
    }

    @Test
    void whatIsNotThereSaysSoAndALostServerIsAskedAgainOnDemand(Visitor visitor) {
        assertThat(visitor.open("#/models/nobody")).containsText("Not there");
        assertThat(visitor.open("#/nowhere")).containsText("No such page");
        visitor.forgive("404");

        visitor.page.route("**/api/disputes*", Route::abort);
        assertThat(visitor.open("#/disputes").getByRole(AriaRole.ALERT)).containsText("does not answer");
        visitor.page.unroute("**/api/disputes*");
        visitor.page.getByText("Try again").click();
        assertThat(visitor.page.locator(".dispute").first()).isVisible();
        visitor.forgive("ERR_FAILED");
    }

    @Test
    void noPageIsWiderThanAPhone(Visitor visitor, Dashboard dashboard) {
        visitor.resize(390, 844);
        Places.all(dashboard).forEach((name, fragment) -> {
            visitor.open(fragment);
            assertThat((int) visitor.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(name)
                    .isNotPositive();
        });
    }
}
