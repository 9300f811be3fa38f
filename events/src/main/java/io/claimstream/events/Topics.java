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

    /**
     * Articles as published; bytes, because whatever cannot be read must still be kept. The key may be anything: an
     * article without a URL has its name from it, and a record without a value withdraws what its key names.
     */
    public static final Topic<byte[], byte[]> ARTICLES_RAW =
            new Topic<>("articles.raw", BYTES, BYTES, PARTITIONS, kept(7, MAX_RAW_BYTES));

    /** Raw records that are no articles: the original key and value, with the reason in headers. */
    public static final Topic<byte[], byte[]> ARTICLES_REJECTED =
            new Topic<>("articles.rejected", BYTES, BYTES, PARTITIONS, kept(30, MAX_BYTES));

    /** The current version of each article, by its id; a record without a value withdraws it. */
    public static final Topic<String, Article> ARTICLES =
            new Topic<>("articles", TEXT, Json.serde(Article.class), PARTITIONS, compacted());

    /** What the current versions of all articles say, by claim id; a record without a value takes a claim back. */
    public static final Topic<String, Claim> CLAIMS =
            new Topic<>("claims", TEXT, Json.serde(Claim.class), PARTITIONS, compacted());

    /** Records that a stage could not process: the original key and value, with the reason in headers. */
    public static final Topic<byte[], byte[]> CLAIMS_REJECTED =
            new Topic<>("claims.rejected", BYTES, BYTES, PARTITIONS, kept(30, MAX_BYTES));

    /** What is known of each model, by model id; a record without a value is a model of which nothing is said any more. */
    public static final Topic<String, Stance> MODEL_STANCES =
            new Topic<>("model.stances", TEXT, Json.serde(Stance.class), PARTITIONS, compacted());

    /** What changed of the models, by model id, told once a model has come to rest. */
    public static final Topic<String, StanceChange> STANCE_CHANGES =
            new Topic<>("stance.changes", TEXT, Json.serde(StanceChange.class), PARTITIONS, kept(365, MAX_BYTES));

    /** Pairs of models on a benchmark, by {@code benchmark|model|rival}; a record without a value takes one back. */
    public static final Topic<String, Delta> BENCHMARK_DELTAS =
            new Topic<>("benchmark.deltas", TEXT, Json.serde(Delta.class), PARTITIONS, compacted());

    /** All models on each benchmark, by benchmark id; a record without a value takes one back. */
    public static final Topic<String, Leaderboard> BENCHMARK_LEADERBOARDS =
            new Topic<>("benchmark.leaderboards", TEXT, Json.serde(Leaderboard.class), PARTITIONS, compacted());

    /** What sources disagree on, by dispute id; a record without a value is a dispute that is settled. */
    public static final Topic<String, Dispute> DISPUTES =
            new Topic<>("disputes", TEXT, Json.serde(Dispute.class), PARTITIONS, compacted());

    /** The feeds that are polled, by address; a record without a value takes one off. */
    public static final Topic<String, Feed> FEEDS =
            new Topic<>("feeds", TEXT, Json.serde(Feed.class), PARTITIONS, compacted());

    /** How far each feed was read, by its address; partitioned as the feeds are, so that whoever polls one has its state. */
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
