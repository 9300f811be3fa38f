package io.claimstream.app.command;

import io.claimstream.app.Main;
import io.claimstream.app.broker.Cluster;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** What one call of the program gave. */
record Cli(int code, String out, String err) {

    /** Runs a command in this process. */
    static Cli run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Runs a command in this process, against a cluster. */
    static Cli at(Cluster cluster, String... arguments) {
        return run(
                Map.of(
                        "CLAIMSTREAM_BOOTSTRAP_SERVERS", cluster.bootstrapServers(),
                        "CLAIMSTREAM_TOPIC_PREFIX", cluster.prefix()),
                arguments);
    }

    /** Runs a command in this process, with these environment variables. */
    static Cli run(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine program =
                Main.commandLine(environment).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = program.execute(arguments);
        program.getOut().flush();
        program.getErr().flush();
        return new Cli(code, out.toString(), err.toString());
    }
}
