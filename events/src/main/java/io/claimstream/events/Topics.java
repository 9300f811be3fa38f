package io.claimstream.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Every topic that other programs may rely on; runtime, tests and topic creation all read these.
 */
public final class Topics {
    /** The largest raw record, in bytes: what is over it is refused at publishing. */
    public static final int MAX_RAW_BYTES = 16 << 20;

    /** The largest record on any other topic: a raw one with what a rejection adds to it. */
    public static final int MAX_BYTES = MAX_RAW_BYTES + (1 << 20);

    /** The largest event, in bytes: what leaves room for key, headers and framing in a record. */
    static final int MAX_VALUE_BYTES = MAX_BYTES - (64 << 10);

    private static final int PARTITIONS = 4;
    private static final Serde<byte[]> BYTES = Serdes.ByteArray();
    private static final Serde<String> TEXT = Serdes.String();

    /** Articles as published; bytes, because whatever cannot be read must still be kept. */
    public static final Topic<byte[], byte[]> ARTICLES_RAW =
            new Topic<>("articles.raw", BYTES, BYTES, PARTITIONS, kept(7, MAX_RAW_BYTES));

    public static final Topic<byte[], byte[]> ARTICLES_REJECTED =
            new Topic<>("articles.rejected", BYTES, BYTES, PARTITIONS, kept(30, MAX_BYTES));

    public static final Topic<String, Article> ARTICLES =
            new Topic<>("articles", TEXT, Json.serde(Article.class), PARTITIONS, compacted());

    public static final Topic<String, Claim> CLAIMS =
            new Topic<>("claims", TEXT, Json.serde(Claim.class), PARTITIONS, compacted());

    public static final Topic<byte[], byte[]> CLAIMS_REJECTED =
            new Topic<>("claims.rejected", BYTES, BYTES, PARTITIONS, kept(30, MAX_BYTES));

    public static final Topic<String, Stance> MODEL_STANCES =
            new Topic<>("model.stances", TEXT, Json.serde(Stance.class), PARTITIONS, compacted());

    public static final Topic<String, StanceChange> STANCE_CHANGES =
            new Topic<>("stance.changes", TEXT, Json.serde(StanceChange.class), PARTITIONS, kept(365, MAX_BYTES));

    /** Keyed by {@code benchmark|model|rival}. */
    public static final Topic<String, Delta> BENCHMARK_DELTAS =
            new Topic<>("benchmark.deltas", TEXT, Json.serde(Delta.class), PARTITIONS, compacted());

    public static final Topic<String, Leaderboard> BENCHMARK_LEADERBOARDS =
            new Topic<>("benchmark.leaderboards", TEXT, Json.serde(Leaderboard.class), PARTITIONS, compacted());

    public static final Topic<String, Dispute> DISPUTES =
            new Topic<>("disputes", TEXT, Json.serde(Dispute.class), PARTITIONS, compacted());

    /** The feeds that are polled, keyed by address; a record without a value takes one off. */
    public static final Topic<String, Feed> FEEDS =
            new Topic<>("feeds", TEXT, Json.serde(Feed.class), PARTITIONS, compacted());

    /** Partitioned as the feeds are, so that whoever polls a feed has its state. */
    public static final Topic<String, FeedState> FEED_STATES =
            new Topic<>("feed.states", TEXT, Json.serde(FeedState.class), PARTITIONS, compacted());

    /** All of them, in the order of the flow. */
    public static final List<Topic<?, ?>> ALL = List.of(
            FEEDS,
            FEED_STATES,
            ARTICLES_RAW,
            ARTICLES_REJECTED,
            ARTICLES,
            CLAIMS,
            CLAIMS_REJECTED,
            MODEL_STANCES,
            STANCE_CHANGES,
            BENCHMARK_DELTAS,
            BENCHMARK_LEADERBOARDS,
            DISPUTES);

    private Topics() {}

    private static Map<String, String> kept(int days, int maxBytes) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG, millis(Duration.ofDays(days)),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxBytes));
    }

    /**
     * Tombstones stay 7 days, since after the default of one day a slow reader would keep ghosts;
     * small segments and a bounded lag keep what a new reader has to read close to what is current.
     */
    private static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(Duration.ofDays(7)),
                TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(64 << 20),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(Duration.ofHours(1)),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_BYTES));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
