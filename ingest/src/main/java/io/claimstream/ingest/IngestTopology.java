package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import io.claimstream.ingest.ReadProcessor.Read;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * articles.raw to articles: each record is read by itself, in parallel; what it means among all
 * articles is decided in one task behind a topic of one partition.
 */
public final class IngestTopology implements Supplier<Topology> {
    private final String topicPrefix;

    /** @param topicPrefix of a shared cluster, may be empty */
    public IngestTopology(String topicPrefix) {
        this.topicPrefix = topicPrefix;
    }

    @Override
    public Topology get() {
        return wired(new StreamsBuilder());
    }

    /** The same, as the settings of the application want it built. */
    public Topology get(TopologyConfig settings) {
        return wired(new StreamsBuilder(settings));
    }

    private Topology wired(StreamsBuilder builder) {
        KStream<byte[], Read> read = read(builder);
        read.filter((key, record) -> record.isRejected(), Named.as("rejected"))
                .mapValues(record -> record.raw().value(), Named.as("original"))
                .to(
                        Topics.ARTICLES_REJECTED.named(topicPrefix),
                        Produced.with(Topics.ARTICLES_REJECTED.keys(), Topics.ARTICLES_REJECTED.values())
                                .withName("articles-rejected"));
        var readings = read.filterNot((key, record) -> record.isRejected(), Named.as("readable"))
                .map((key, record) -> KeyValue.pair(record.source(), record.reading()), Named.as("by-source"));
        identify(readings);
        return builder.build();
    }

    private KStream<byte[], Read> read(StreamsBuilder builder) {
        builder.addStateStore(IngestStores.READ_COUNTS);
        return builder.stream(
                        Topics.ARTICLES_RAW.named(topicPrefix),
                        Consumed.with(Topics.ARTICLES_RAW.keys(), Topics.ARTICLES_RAW.values())
                                // A record without a time is no reason to stop.
                                .withTimestampExtractor((record, partitionTime) -> Math.max(0, record.timestamp()))
                                .withName("articles-raw"))
                .process(ReadProcessor::new, Named.as("read"), IngestStores.READ_COUNTS.name());
    }

    /** Tells what each reading means among all articles, with the stores that it needs for that. */
    public static ProcessorSupplier<String, Reading, String, Article> identify() {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Reading, String, Article> get() {
                return new IdentifyProcessor();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return new LinkedHashSet<>(IngestStores.IDENTIFY);
            }
        };
    }

    private void identify(KStream<String, Reading> readings) {
        readings.repartition(Repartitioned.<String, Reading>as("readings")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Json.serde(Reading.class))
                        .withNumberOfPartitions(1))
                .process(IngestTopology.identify(), Named.as("identify"))
                .to(
                        Topics.ARTICLES.named(topicPrefix),
                        Produced.with(Topics.ARTICLES.keys(), Topics.ARTICLES.values())
                                .withName("articles"));
    }
}
