package io.claimstream.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Records;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithBroker
class WatchCommandTest {
    private static final String CLOSED = "{\"model\":{\"id\":\"m\",\"name\":\"Model M\",\"known\":true},"
            + "\"openness\":{\"verdict\":\"closed\",\"score\":-1,\"contested\":false,\"planned\":true,\"dimensions\":{}},"
            + "\"benchmarks\":[],\"evidence\":[],\"origins\":2,\"claims\":3}";
    private static final String OPEN = CLOSED.replace("closed", "open").replace("true}", "false}");

    @BeforeEach
    void createTopics(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
    }

    @Test
    void linesOfJsonAreTheRecordsWithTheirKeys(Cluster cluster) {
        send(cluster, Topics.MODEL_STANCES, "m", "{\"a\": 1.50,\n\"b\":\"ü\"}");
        send(cluster, Topics.MODEL_STANCES, "m", null);
        send(cluster, Topics.MODEL_STANCES, "m", "not json");

        Cli cli = Cli.at(cluster, "watch", "model.stances", "--json", "--until-current");

        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().lines())
                .containsExactly(
                        "{\"key\":\"m\",\"value\":{\"a\":1.50,\"b\":\"ü\"}}",
                        "{\"key\":\"m\",\"value\":null}",
                        "{\"key\":\"m\",\"value\":\"not json\"}");
    }

    @Test
    void peopleSeeWhatEachKeyHasNow(Cluster cluster) {
        send(cluster, Topics.MODEL_STANCES, "m", OPEN);
        send(cluster, Topics.MODEL_STANCES, "n", OPEN);
        send(cluster, Topics.MODEL_STANCES, "n", null);
        send(cluster, Topics.MODEL_STANCES, "m", CLOSED);
        send(cluster, Topics.MODEL_STANCES, "l", OPEN);

        Cli cli = Cli.at(cluster, "watch", "model.stances", "--until-current");

        assertThat(cli.code()).isZero();
        assertThat(cli.out().lines()).hasSize(2);
        assertThat(cli.out().lines().toList().get(0)).startsWith("l open");
        assertThat(cli.out().lines().toList().get(1)).startsWith("m closed (openness planned) 3 claims of 2 origins");
    }

    @Test
    void aTopicWithoutRecordsIsCurrentAtOnce(Cluster cluster) {
        assertThat(Cli.at(cluster, "watch", "disputes", "--until-current")).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void anUnknownTopicIsWrongUsageAndTheKnownOnesAreListed(Cluster cluster) {
        Cli cli = Cli.at(cluster, "watch", "model.stance");

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("did you mean 'model.stances'").contains("benchmark.leaderboards");
    }

    private static void send(Cluster cluster, Topic<?, ?> topic, String key, String value) {
        Records.send(cluster, cluster.name(topic), key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
    }
}
