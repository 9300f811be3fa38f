package io.claimstream.app.oracle;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.Articles;
import io.claimstream.ingest.RawRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The final content of every compacted topic as a function of the set of raw records.
 *
 * <p>It reads each record and extracts each article's claims as the stages do, and shares nothing with them that
 * remembers: no history, no fold.
 */
public final class Oracle {
    private final ClaimExtractor extractor;

    public Oracle(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What the topics hold in the end.
     *
     * @param records in any order, each at least once
     * @return in the order of the flow, then by key
     */
    public List<Entry> entries(Collection<RawRecord> records) {
        SortedMap<String, Article> articles = Articles.of(records);
        SortedMap<String, Claim> claims = claims(articles.values());
        Map<Topic<?, ?>, SortedMap<String, ?>> topics = new HashMap<>();
        topics.put(Topics.ARTICLES, articles);
        topics.put(Topics.CLAIMS, claims);
        topics.putAll(AggregateOracle.of(claims.values()).topics());
        return Topics.ALL.stream()
                .flatMap(topic -> topics.getOrDefault(topic, new TreeMap<>()).entrySet().stream()
                        .map(each -> new Entry(topic.name(), each.getKey(), each.getValue())))
                .toList();
    }

    private SortedMap<String, Claim> claims(Collection<Article> articles) {
        var claims = new TreeMap<String, Claim>();
        for (Article article : articles) {
            extractor.extract(article).forEach(claim -> claims.put(claim.claimId(), claim));
        }
        return claims;
    }
}
