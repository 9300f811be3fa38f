package io.claimstream.app;

import io.claimstream.app.failure.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the arguments, and what was probably meant. */
final class UsageErrors {
    private UsageErrors() {}

    static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            boolean option = unmatched.isUnknownOption();
            String name = option ? argument.split("=", 2)[0] : argument;
            return "Unknown %s '%s'%s"
                    .formatted(
                            option ? "option" : "argument",
                            name,
                            Nearest.hint(name, known(wrong.getCommandLine(), option)));
        }
        return String.valueOf(wrong.getMessage());
    }

    private static Collection<String> known(CommandLine command, boolean option) {
        if (!option) {
            return command.getSubcommands().keySet();
        }
        var names = new LinkedHashSet<String>();
        command.getCommandSpec().options().forEach(each -> names.addAll(List.of(each.names())));
        return names;
    }
}
