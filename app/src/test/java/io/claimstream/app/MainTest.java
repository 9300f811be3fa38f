package io.claimstream.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int run(Map<String, String> environment, String... arguments) {
        CommandLine program = Main.commandLine(environment);
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(error, true));
        return program.execute(arguments);
    }

    @Test
    void helpIsDone() {
        assertThat(run(Map.of(), "topics", "--help")).isZero();
        assertThat(out.toString()).contains("--bootstrap-servers", "--topic-prefix", "--replication-factor");
    }

    @ParameterizedTest
    @CsvSource({
        "topics --boostrap-servers=x, Unknown option '--boostrap-servers'; did you mean '--bootstrap-servers'?",
        "topcs, Unknown argument 'topcs'; did you mean 'topics'?",
        "topics --kafka=securty.protocol=SSL, Unknown Kafka setting 'securty.protocol'; did you mean 'security.protocol'?",
        "topics --kafka=group.id=mine, Kafka setting 'group.id' cannot be set",
        "topics --kafka-config=/nowhere, Cannot read --kafka-config /nowhere",
        "ingest --threads=0, '--threads must be at least 1, not 0.'",
        "ingest --threads=many, Invalid value for option '--threads'",
    })
    void wrongUsageIsSaidInALineAndHasACodeOfItsOwn(String arguments, String message) {
        assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(2);
        assertThat(error.toString().lines().findFirst().orElse("")).startsWith(message);
    }

    @Test
    void anUnknownVariableOfOursIsWrongUsage() {
        assertThat(run(Map.of("CLAIMSTREAM_TOPIC_PREFX", "x"), "topics")).isEqualTo(2);
        assertThat(error.toString()).contains("'CLAIMSTREAM_TOPIC_PREFX'; did you mean 'CLAIMSTREAM_TOPIC_PREFIX'?");
    }

    @Test
    void aVariableOfAnotherCommandIsFine() {
        assertThat(run(Map.of("CLAIMSTREAM_STATE_DIR", "x", "PATH", "y"), "topics", "--kafka", "nonsense=1"))
                .isEqualTo(2);
        assertThat(error.toString()).contains("'nonsense'").doesNotContain("CLAIMSTREAM_STATE_DIR");
    }

    @Test
    void aKafkaThatDoesNotAnswerIsAFailureInOneLine() {
        assertThat(run(Map.of("CLAIMSTREAM_BOOTSTRAP_SERVERS", "localhost:1"), "topics"))
                .isEqualTo(1);
        assertThat(error.toString().strip()).hasLineCount(1).contains("localhost:1", "Is Kafka running");
    }

    /** Without it picocli takes the opposite of the variable: a flag that is on in both would be off. */
    @Test
    void aFlagThatIsOnInTheEnvironmentStaysOnWhenItIsGiven() {
        assertThat(options(Main.commandLine(Map.of()).getCommandSpec())
                        .filter(option -> option.isOption() && option.arity().max() == 0)
                        .filter(option -> !option.usageHelp() && !option.versionHelp()))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.fallbackValue())
                        .as(option.longestName())
                        .isEqualTo("true"));
    }

    private static Stream<OptionSpec> options(CommandSpec command) {
        return Stream.concat(
                command.options().stream(),
                command.subcommands().values().stream().flatMap(each -> options(each.getCommandSpec())));
    }
}
