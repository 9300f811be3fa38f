package io.claimstream.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever an article, a model or a server's answer says is text to the reader: it shows, and it does nothing. */
@WithDashboard
class HostileTextTest {
    private static final String NOT_TEXT = "main :is(script, img, iframe, object, embed, link, style, meta, base,"
            + " video, audio, marquee, math, template, [onerror], [onload], [onfocus], [onmouseover], [style*=canary])";

    private static final String LEADS_ELSEWHERE = "main a:not([href^='#'], [href^='/api/'], [href='/changes.atom'],"
            + " [href^='http://'], [href^='https://'], :not([href]))";

    /** Of the bundled ones: ids are made of addresses, so it stays. */
    private static final String ARTICLE = "/api/articles/9955dc6d7e9f399b68ae";

    /** What the server promises to be an instant or a day. */
    private static final Set<String> TIMES =
            Set.of("published_at", "at", "since", "first_claim_at", "last_claim_at", "latest_at");

    @Test
    void everyStringInEveryFieldOfAListIsShownAsText(Visitor visitor, Dashboard dashboard) {
        List<String> hostile = HostileStrings.all();
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(50);
        visitor.page.route("**/api/**", route -> lists(route, dashboard, hostile));
        for (String fragment : List.of(
                "#/models",
                "#/benchmarks",
                "#/disputes",
                "#/claims",
                "#/articles",
                "#/pipeline",
                "#/claims?kind=openness")) {
            visitor.page.navigate("about:blank");
            Locator main = visitor.open(fragment);
            String text = main.textContent();
            assertThat(hostile.stream().filter(each -> !text.contains(each)))
                    .as(fragment)
                    .isEmpty();
            expectText(visitor, fragment);
        }
    }

    @Test
    void everyStringInEveryFieldOfAnItemIsShownAsText(Visitor visitor, Dashboard dashboard) {
        var current = new AtomicReference<String>("");
        var answers = new HashMap<String, JsonNode>();
        visitor.page.route(
                "**/api/**",
                route -> item(route, path -> answers.computeIfAbsent(path, dashboard::ask), current.get()));
        visitor.open("#/nowhere");
        for (String each : HostileStrings.all()) {
            current.set(each);
            for (String fragment : List.of(
                    "#/models/muse-spark", "#/benchmarks/humanitys-last-exam", "#/articles/x", "#/compare/a/b")) {
                // As a reader goes from one to the next, since that is quicker; by way of one that holds nothing.
                visitor.page.evaluate("fragment => { location.hash = fragment }", "#/nowhere");
                assertThat(visitor.page.locator("main h1")).hasText("No such page");
                visitor.page.evaluate("fragment => { location.hash = fragment }", fragment);
                Locator main = visitor.page.locator("main[aria-busy=false]");
                assertThat(main).containsText(each.replace("\t", " "));
                expectText(visitor, fragment + " with " + each);
            }
        }
    }

    @Test
    void anArticleFullOfThemGoesThroughTheWholePipelineAsText(Visitor visitor, Dashboard dashboard) {
        String url = "https://hostile.example/?q=<script>alert(1)</script>";
        String all = String.join("\n\n", HostileStrings.all());
        String text = "Falcon 180B scores 70.4% on MMLU <img src=x onerror=alert(1)>.\n\n" + all;
        try {
            dashboard.publish(new RawArticle(
                    url,
                    "<img src=x onerror=alert(1)> \"title\"",
                    "<svg onload=alert(1)> Times",
                    "<script>alert(1)</script>",
                    "2026-05-02",
                    null,
                    "en",
                    null,
                    text,
                    null));
            Locator main = visitor.open("#/articles");
            Locator title = main.locator("a:text('<img src=x onerror=alert(1)> \"title\"')");
            title.click();
            assertThat(visitor.page.locator(".text")).containsText("<script>alert(1)</script>~0");
            assertThat(visitor.page.locator(".mark").first()).containsText("<img src=x onerror=alert(1)>");
            expectText(visitor, "the article");
            visitor.open("#/claims?publisher=" + "%3Csvg%20onload%3Dalert(1)%3E%20Times");
            assertThat(visitor.page.locator(".claim").first()).containsText("<svg onload=alert(1)> Times");
            expectText(visitor, "its claims");
        } finally {
            dashboard.withdraw(url);
        }
    }

    private static void expectText(Visitor visitor, String where) {
        assertThat(visitor.page.locator(NOT_TEXT).count()).as(where).isZero();
        assertThat(visitor.page.locator(LEADS_ELSEWHERE).count()).as(where).isZero();
        assertThat(visitor.page.evaluate("({}).polluted === undefined && Object.keys(Object.prototype).length"))
                .as(where)
                .isEqualTo(0);
        visitor.expectNoComplaint();
    }

    /** The server's answer, each list as long as there are strings, and the nth item full of the nth string. */
    private static void lists(Route route, Dashboard dashboard, List<String> hostile) {
        if (isStream(route)) {
            return;
        }
        JsonNode answer = dashboard.ask(relative(route.request().url()));
        answer.properties().forEach(field -> {
            if (field.getValue() instanceof ArrayNode list && !list.isEmpty()) {
                JsonNode example = richest(list);
                list.removeAll();
                hostile.forEach(each -> list.add(poisoned(example, each, "")));
            }
        });
        ((ObjectNode) answer).remove("next");
        fulfill(route, answer);
    }

    /** What is asked of an item that there is, whatever the page asked, full of one string. */
    private static void item(Route route, Function<String, JsonNode> ask, String hostile) {
        if (!isStream(route)) {
            fulfill(
                    route,
                    poisoned(ask.apply(instead(URI.create(route.request().url()).getPath())), hostile, ""));
        }
    }

    private static String instead(String path) {
        if (path.endsWith("/history")) {
            return "/api/models/muse-spark/history";
        }
        if (path.startsWith("/api/models/")) {
            return "/api/models/muse-spark";
        }
        if (path.startsWith("/api/benchmarks/")) {
            return "/api/benchmarks/humanitys-last-exam";
        }
        return path.startsWith("/api/articles/") ? ARTICLE : path + "?limit=3";
    }

    private static boolean isStream(Route route) {
        boolean stream = route.request().url().contains("/api/stream");
        if (stream) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody(":\n\n"));
        }
        return stream;
    }

    private static void fulfill(Route route, JsonNode body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBodyBytes(Json.write(body)));
    }

    private static String relative(String url) {
        URI uri = URI.create(url);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static JsonNode richest(ArrayNode list) {
        JsonNode richest = list.get(0);
        for (JsonNode each : list) {
            richest = each.toString().length() > richest.toString().length() ? each : richest;
        }
        return richest;
    }

    /** The same shape, every string in it but times another. */
    private static JsonNode poisoned(JsonNode node, String hostile, String name) {
        if (node.isTextual()) {
            return TIMES.contains(name) || name.equals("next") ? node : TextNode.valueOf(hostile);
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = Json.mapper().createArrayNode();
            list.forEach(each -> copy.add(poisoned(each, hostile, name)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Json.mapper().createObjectNode();
            object.properties().forEach(field -> {
                if (!field.getKey().equals("next")) {
                    copy.set(field.getKey(), poisoned(field.getValue(), hostile, field.getKey()));
                }
            });
            return copy;
        }
        return node;
    }
}
