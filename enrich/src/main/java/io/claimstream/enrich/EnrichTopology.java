package io.claimstream.enrich;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Topics;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;

/** articles → extract → claims. */
public final class EnrichTopology implements Supplier<Topology> {
    /** Which claims an article's current version makes; restored from its changelog. */
    public static final String SAID_STORE = "said-by-article";

    private final String topicPrefix;
    private final ClaimExtractor extractor;

    /**
     * @param topicPrefix before every topic's name; may be empty
     */
    public EnrichTopology(String topicPrefix, Catalog catalog) {
        this.topicPrefix = topicPrefix;
        this.extractor = new ClaimExtractor(catalog);
    }

    @Override
    public Topology get() {
        Topology topology = new Topology();
        topology.addSource(
                "articles",
                Topics.ARTICLES.keys().deserializer(),
                Topics.ARTICLES.values().deserializer(),
                Topics.ARTICLES.named(topicPrefix));
        topology.addProcessor("extract", new ExtractProcessor.Maker(extractor), "articles");
        topology.addSink(
                "claims",
                Topics.CLAIMS.named(topicPrefix),
                Topics.CLAIMS.keys().serializer(),
                Topics.CLAIMS.values().serializer(),
                "extract");
        return topology;
    }
}
