package io.claimstream.app.command;

import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.WaitOptions;
import io.claimstream.app.publish.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles back. */
@Command(name = "withdraw", description = "Takes articles back, and with them everything that they said.")
public final class WithdrawCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "URL",
            arity = "1..*",
            description = "Of the articles, or the keys that they were published with.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final WaitOptions wait = new WaitOptions();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        if (names.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(command.commandLine(), "A URL is empty.");
        }
        var waiting = new Waiting(kafka.cluster(), wait, command);
        try (Publisher publisher = waiting.publisher()) {
            names.forEach(name -> publisher.withdraw(name.strip()));
            publisher.flush();
            Refusals.summarise(command, "withdrew", publisher);
            waiting.end();
            return publisher.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
