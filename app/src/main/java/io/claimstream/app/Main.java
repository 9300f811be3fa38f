package io.claimstream.app;

import io.claimstream.app.command.CleanCommand;
import io.claimstream.app.command.DemoCommand;
import io.claimstream.app.command.ExtractCommand;
import io.claimstream.app.command.FeedsCommand;
import io.claimstream.app.command.OracleCommand;
import io.claimstream.app.command.PublishCommand;
import io.claimstream.app.command.ReplayCommand;
import io.claimstream.app.command.ServeCommand;
import io.claimstream.app.command.StageCommands;
import io.claimstream.app.command.TopicsCommand;
import io.claimstream.app.command.UpCommand;
import io.claimstream.app.command.WatchCommand;
import io.claimstream.app.command.WithdrawCommand;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.option.Environment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Exit code 0 is done, 1 failed, 2 wrong usage.
 */
@Command(
        name = "claimstream",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "Turns news about AI models into claims with evidence, and claims into per-model stances.",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        sortOptions = false,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            TopicsCommand.class,
            ReplayCommand.class,
            StageCommands.Ingest.class,
            StageCommands.Enrich.class,
            StageCommands.Aggregate.class,
            ServeCommand.class,
            PublishCommand.class,
            FeedsCommand.class,
            WithdrawCommand.class,
            WatchCommand.class,
            CleanCommand.class,
            ExtractCommand.class,
            OracleCommand.class,
        })
public final class Main {
    /** Read by the handler of failures and, before anything is logged, by the logging. */
    @Option(
            names = "--verbose",
            fallbackValue = "true",
            scope = ScopeType.INHERIT,
            description = "Show stack traces and what Kafka logs.")
    private boolean verbose;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.getenv()));
    }

    /** Runs one command in this process and returns its exit code. */
    public static int run(String[] args, Map<String, String> environment) {
        CommandLine commandLine = commandLine(environment);
        int code = commandLine.execute(args);
        commandLine.getOut().flush();
        return code;
    }

    /** The command line with defaults from these environment variables; for tests that look at it. */
    public static CommandLine commandLine(Map<String, String> environment) {
        var program = new Main();
        var variables = new Environment(environment);
        var commandLine = new CommandLine(program);
        commandLine
                .setOut(utf8(FileDescriptor.out, false))
                .setErr(utf8(FileDescriptor.err, true))
                .setDefaultValueProvider(variables)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionStrategy(parsed -> {
                    variables.rejectUnknown(commandLine);
                    if (program.verbose) {
                        Logging.verbose();
                    }
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, arguments) -> usageError(wrong))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(e, command.getErr(), program.verbose));
        return commandLine;
    }

    /** Whatever the locale: what is printed is JSON, and names in many scripts. */
    private static PrintWriter utf8(FileDescriptor to, boolean eachLine) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), eachLine);
    }

    private static int usageError(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(UsageErrors.message(wrong));
        command.getErr().println("See '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failure(Exception e, PrintWriter err, boolean verbose) {
        err.println(e instanceof Failure ? e.getMessage() : "Unexpected failure: " + e);
        if (verbose) {
            e.printStackTrace(err);
        } else if (!(e instanceof Failure)) {
            err.println("Run it again with --verbose to see where, and report it.");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
