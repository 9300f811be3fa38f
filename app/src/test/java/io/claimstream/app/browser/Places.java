package io.claimstream.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every page of the dashboard, by name, with what it shows chosen among the bundled articles. */
final class Places {
    private Places() {}

    /** Fragments by name. */
    static Map<String, String> all(Dashboard dashboard) {
        JsonNode table = anArticle(dashboard, "Muse Spark: the vendor's table");
        String article = table.get("article_id").textValue();
        JsonNode claims = dashboard.ask("/api/claims?kind=score&article=" + article);
        var places = new LinkedHashMap<String, String>();
        places.put("models", "#/models");
        places.put("model", "#/models/deepseek-v3");
        places.put("benchmarks", "#/benchmarks");
        places.put("benchmark", "#/benchmarks/swe-bench-verified");
        places.put("compare", "#/compare/gemini-3-pro/claude-opus-4.5");
        places.put("disputes", "#/disputes");
        places.put("claims", "#/claims?model=grok-4");
        places.put("articles", "#/articles");
        places.put(
                "article",
                "#/articles/%s?claim=%s"
                        .formatted(article, claims.at("/items/0/claim_id").textValue()));
        places.put("pipeline", "#/pipeline");
        return places;
    }

    /** The article with this title, without its text. */
    static JsonNode anArticle(Dashboard dashboard, String title) {
        for (JsonNode article : dashboard.ask("/api/articles?limit=1000").get("items")) {
            if (article.path("title").asText().equals(title)) {
                return article;
            }
        }
        throw new AssertionError("no article is called " + title);
    }
}
