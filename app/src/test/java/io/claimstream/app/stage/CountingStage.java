package io.claimstream.app.stage;

import io.claimstream.events.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;

/** The smallest stage that keeps state: how often each value came. */
final class CountingStage {
    static final Stage STAGE = new Stage("counting", CountingStage::topology, Topics.ARTICLES_REJECTED);

    private CountingStage() {}

    private static Topology topology(String prefix, TopologyConfig settings) {
        var builder = new StreamsBuilder(settings);
        builder.stream(Topics.ARTICLES_RAW.named(prefix), Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey()
                .count(Materialized.with(Serdes.String(), Serdes.Long()))
                .toStream()
                .mapValues(count -> Long.toString(count))
                .to(Topics.ARTICLES.named(prefix), Produced.with(Serdes.String(), Serdes.String()));
        return builder.build();
    }
}
