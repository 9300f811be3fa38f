package io.claimstream.app.command;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.ingest.RawRecord;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles from files and prints what becomes of them; without Kafka. */
abstract class ReadingCommand implements Callable<Integer>, InputSink {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.json, .ndjson, .html, .md, .txt, .warc, or .xml feeds), folders of them,"
                    + " or - for JSON on standard input.")
    private List<String> paths = new ArrayList<>();

    @Spec
    private CommandSpec command;

    private boolean failed;

    @Override
    public final Integer call() {
        start();
        try {
            new Inputs(System.in, this).read(paths);
            end();
        } catch (ReaderGone e) {
            return ExitCode.OK;
        }
        out().flush();
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    @Override
    public final void accept(Input input) {
        read(input.origin(), new RawRecord(input.key(), input.value(), null));
        // Once a record, since it also flushes.
        if (out().checkError()) {
            throw new ReaderGone();
        }
    }

    @Override
    public final void refuse(String origin, String reason) {
        failed = true;
        unreadable(origin, reason);
        reject(origin, reason);
    }

    /** Comes before the first record. */
    void start() {}

    /** Takes one record. */
    abstract void read(String origin, RawRecord record);

    /** Called when there are no more. */
    void end() {}

    /** Prints what becomes of something that gave no record. */
    void unreadable(String origin, String reason) {
        // Said on standard error already.
    }

    /** Tells of something that kept the command from doing all of its work: it has failed then. */
    final void fail(String origin, String reason) {
        failed = true;
        reject(origin, reason);
    }

    /** Says that an article is bad, which is one of the things that may become of it, and no failure of ours. */
    final void reject(String origin, String reason) {
        PrintWriter err = command.commandLine().getErr();
        err.println(origin + ": " + reason);
        err.flush();
    }

    final void print(byte[] json) {
        print(new String(json, StandardCharsets.UTF_8));
    }

    final void print(String line) {
        out().println(line);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Whoever read standard output has enough. */
    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGone() {
            super(null, null, false, false);
        }
    }
}
