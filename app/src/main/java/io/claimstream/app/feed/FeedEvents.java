package io.claimstream.app.feed;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.watch.Follower;
import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The feeds on the topic: puts them there, takes them off, tells which there are. */
public record FeedEvents(Cluster cluster) {

    /** Puts feeds on, or says something else of those that are there. */
    public void add(Collection<Feed> feeds) {
        try (var producer = producer()) {
            for (Feed feed : feeds) {
                send(producer, feed.url(), feed);
            }
        } catch (KafkaException e) {
            throw cluster.failure("write the feeds", e);
        }
    }

    /** Takes feeds off, whether they are there or not. */
    public void remove(Collection<String> urls) {
        try (var producer = producer()) {
            for (String url : urls) {
                send(producer, url, null);
            }
        } catch (KafkaException e) {
            throw cluster.failure("write the feeds", e);
        }
    }

    private KafkaProducer<String, Feed> producer() {
        return new KafkaProducer<>(
                cluster.producer(),
                new StringSerializer(),
                Topics.FEEDS.values().serializer());
    }

    private void send(KafkaProducer<String, Feed> producer, String url, @Nullable Feed feed) {
        try {
            producer.send(new ProducerRecord<>(cluster.name(Topics.FEEDS), url, feed))
                    .get();
        } catch (ExecutionException e) {
            throw cluster.failure("write the feeds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cluster.failure("write the feeds", e);
        }
    }

    /** The feeds that are polled, by address. */
    public SortedMap<String, Feed> feeds() {
        return read(Topics.FEEDS);
    }

    /** How far feeds were read, by address. */
    public SortedMap<String, FeedState> states() {
        return read(Topics.FEED_STATES);
    }

    /** What cannot be read is passed over, as the poller does. */
    private <V> SortedMap<String, V> read(Topic<String, V> topic) {
        var all = new TreeMap<String, V>();
        try (var follower = new Follower(cluster, topic)) {
            follower.read(follower.ends(), record -> {
                try {
                    String key = topic.keys().deserializer().deserialize(record.topic(), record.key());
                    V value = topic.values().deserializer().deserialize(record.topic(), record.value());
                    if (key != null && value == null) {
                        all.remove(key);
                    } else if (key != null) {
                        all.put(key, value);
                    }
                } catch (SerializationException e) {
                    // The poller says so.
                }
            });
        }
        return all;
    }
}
