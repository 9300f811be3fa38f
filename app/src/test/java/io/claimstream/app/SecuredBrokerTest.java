package io.claimstream.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.broker.Records;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A Kafka that wants TLS and a password: every setting for it passes through the options. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredBrokerTest {
    private static final String PASSWORD = "open-sesame";
    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required" + " username=\"%s\" password=\"%s\"%s;";

    private EmbeddedBroker broker;
    private Path config;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException, InterruptedException {
        Path keys = directory.resolve("keys.p12");
        Path certificate = directory.resolve("certificate.pem");
        keytool(
                "-genkeypair",
                "-keystore",
                keys,
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker",
                "-ext",
                "san=ip:127.0.0.1");
        keytool("-exportcert", "-keystore", keys, "-alias", "broker", "-rfc", "-file", certificate);
        broker = EmbeddedBroker.temporary(Map.ofEntries(
                Map.entry("listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT"),
                Map.entry("sasl.enabled.mechanisms", "PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry(
                        "listener.name.clients.plain.sasl.jaas.config",
                        LOGIN.formatted(
                                "broker", PASSWORD, " user_broker=\"%1$s\" user_ann=\"%1$s\"".formatted(PASSWORD))),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", keys.toString()),
                Map.entry("ssl.keystore.password", PASSWORD),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", certificate.toString())));
        config = directory.resolve("kafka.properties");
        Files.writeString(config, """
                security.protocol=SASL_SSL
                sasl.mechanism=PLAIN
                ssl.truststore.type=PEM
                ssl.truststore.location=%s
                """.formatted(certificate));
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void aStageRunsWithSettingsFromFileAndFlags(@TempDir Path state) {
        String[] options = options("ann", PASSWORD);
        var result = run("topics", options);
        assertThat(result.code).as(result.error).isZero();

        Cluster cluster = cluster(options);
        try (var stage = RunningStage.start(Stages.named("ingest"), cluster, StageSettings.in(state))) {
            stage.awaitRunning(Duration.ofSeconds(60));
            Records.send(cluster, cluster.name(Topics.ARTICLES_RAW), null, "not json".getBytes(UTF_8));
            assertThat(Records.await(cluster, cluster.name(Topics.ARTICLES_REJECTED), 1))
                    .hasSize(1);
        }
    }

    @Test
    void aWrongPasswordIsOneLineThatDoesNotShowIt() {
        var result = run("topics", options("ann", "guess"));
        assertThat(result.code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(result.error.strip())
                .hasLineCount(1)
                .contains(broker.bootstrapServers())
                .contains("sasl.jaas.config")
                .doesNotContain("guess");
    }

    private String[] options(String user, String password) {
        return new String[] {
            "--bootstrap-servers",
            broker.bootstrapServers(),
            "--kafka-config",
            config.toString(),
            "--kafka",
            "sasl.jaas.config=" + LOGIN.formatted(user, password, "")
        };
    }

    private static final class Command {
        @Mixin
        private final KafkaOptions kafka = new KafkaOptions();
    }

    private static Cluster cluster(String[] options) {
        return CommandLine.populateCommand(new Command(), options).kafka.cluster();
    }

    private record Result(int code, String error) {}

    private static Result run(String command, String[] options) {
        var error = new StringWriter();
        CommandLine program = Main.commandLine(Map.of());
        program.setOut(new PrintWriter(new StringWriter()));
        program.setErr(new PrintWriter(error, true));
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(options));
        return new Result(program.execute(arguments.toArray(String[]::new)), error.toString());
    }

    private static void keytool(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
