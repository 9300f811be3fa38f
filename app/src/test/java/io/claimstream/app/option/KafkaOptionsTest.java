package io.claimstream.app.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.app.broker.Cluster;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

class KafkaOptionsTest {
    private static final class Command {
        @Mixin
        private final KafkaOptions kafka = new KafkaOptions();
    }

    private static Cluster parse(Map<String, String> environment, String... arguments) {
        var command = new Command();
        new CommandLine(command)
                .setDefaultValueProvider(new Environment(environment))
                .parseArgs(arguments);
        return command.kafka.cluster();
    }

    @Test
    void kafkaIsOnThisMachineUnlessSaidOtherwise() {
        assertThat(parse(Map.of()).bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(parse(Map.of("CLAIMSTREAM_BOOTSTRAP_SERVERS", "")).bootstrapServers())
                .isEqualTo("localhost:9092");
    }

    @Test
    void aFlagWinsOverItsVariable() {
        var environment = Map.of("CLAIMSTREAM_BOOTSTRAP_SERVERS", "a:1", "CLAIMSTREAM_TOPIC_PREFIX", "team.");
        var cluster = parse(environment, "--bootstrap-servers", "b:2");
        assertThat(cluster.bootstrapServers()).isEqualTo("b:2");
        assertThat(cluster.name(Topics.CLAIMS)).isEqualTo("team.claims");
    }

    @Test
    void settingsMayBeRepeatedAndTheirValuesMayContainSeparators() {
        String login = "some.LoginModule required username=\"a,b\" password=\"c=d\";";
        assertThat(parse(Map.of(), "--kafka", "sasl.jaas.config=" + login, "--kafka", "client.id=x,y")
                        .admin())
                .containsEntry("sasl.jaas.config", login)
                .containsEntry("client.id", "x,y");
    }

    @Test
    void theVariableSeparatesSettingsByLinesOrCommas() {
        var cluster = parse(Map.of("CLAIMSTREAM_KAFKA", "security.protocol=SSL,ssl.protocol=TLSv1.3\nacks=1"));
        assertThat(cluster.producer())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.protocol", "TLSv1.3")
                .containsEntry("acks", "1");
        assertThat(cluster.admin()).doesNotContainKey("acks");
    }

    @Test
    void aPrefixSetsItForOneKindOfClientOnly() {
        var cluster = parse(Map.of(), "--kafka", "client.id=all", "--kafka", "producer.client.id=writer");
        assertThat(cluster.producer()).containsEntry("client.id", "writer");
        assertThat(cluster.consumer()).containsEntry("client.id", "all");
    }

    @Test
    void aFlagWinsOverTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("kafka.properties"), "client.id=file\nlinger.ms=7\n");
        assertThat(parse(Map.of(), "--kafka-config", file.toString(), "--kafka", "client.id=flag")
                        .producer())
                .containsEntry("client.id", "flag")
                .containsEntry("linger.ms", "7");
    }

    @Test
    void whatTheProgramDecidesCannotBeSetForOneClientEither() {
        assertThatThrownBy(() -> parse(Map.of(), "--kafka", "consumer.isolation.level=read_uncommitted"))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("consumer.isolation.level");
    }

    @Test
    void settingsAreNotShown() {
        assertThat(parse(Map.of(), "--kafka", "ssl.key.password=secret").toString())
                .doesNotContain("secret");
    }
}
