package io.claimstream.enrich;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.LanguageModel;
import io.claimstream.events.Topics;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.jspecify.annotations.Nullable;

/** articles → extract → claims. */
public final class EnrichTopology implements Supplier<Topology> {
    /** Which claims an article's current version makes; restored from its changelog. */
    public static final String SAID_STORE = "said-by-article";

    /** Articles that wait for answers of the language model. */
    public static final String AWAITING_STORE = "awaiting-answers";

    /** What the language model has answered, for good. */
    public static final String ANSWERS_STORE = "answers-by-question";

    private final String topicPrefix;
    private final ClaimExtractor extractor;
    private final @Nullable LanguageModel model;
    private final Executor background;

    /**
     * By the rules alone.
     *
     * @param topicPrefix before every topic's name; may be empty
     */
    public EnrichTopology(String topicPrefix, Catalog catalog) {
        this(topicPrefix, catalog, null);
    }

    /**
     * @param topicPrefix before every topic's name; may be empty
     * @param model a second reader, if there is one
     */
    public EnrichTopology(String topicPrefix, Catalog catalog, @Nullable LanguageModel model) {
        this(topicPrefix, catalog, model, EnrichTopology::inBackground);
    }

    EnrichTopology(String topicPrefix, Catalog catalog, @Nullable LanguageModel model, Executor background) {
        this.topicPrefix = topicPrefix;
        this.extractor = new ClaimExtractor(catalog);
        this.model = model;
        this.background = background;
    }

    @Override
    public Topology get() {
        return wired(new Topology());
    }

    /** The same, as the settings of the application want it built. */
    public Topology get(TopologyConfig settings) {
        return wired(new Topology(settings));
    }

    private Topology wired(Topology topology) {
        String articles = Topics.ARTICLES.named(topicPrefix);
        topology.addSource(
                "articles",
                Topics.ARTICLES.keys().deserializer(),
                Topics.ARTICLES.values().deserializer(),
                articles);
        if (model == null) {
            topology.addProcessor("extract", new ExtractProcessor.Maker(extractor), "articles");
        } else {
            topology.addProcessor(
                    "extract", new AskingProcessor.Maker(extractor, model, background, articles), "articles");
            topology.addSink(
                    AskingProcessor.REJECTED,
                    Topics.CLAIMS_REJECTED.named(topicPrefix),
                    Serdes.ByteArray().serializer(),
                    Serdes.ByteArray().serializer(),
                    "extract");
        }
        topology.addSink(
                AskingProcessor.CLAIMS,
                Topics.CLAIMS.named(topicPrefix),
                Topics.CLAIMS.keys().serializer(),
                Topics.CLAIMS.values().serializer(),
                "extract");
        return topology;
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "language-model");
        thread.setDaemon(true);
        thread.start();
    }
}
