package io.claimstream.app.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of this program, started again where it ended by itself, as whatever runs it in earnest would. */
final class Child implements AutoCloseable {
    private final ProcessBuilder builder;
    private Process process;

    private Child(ProcessBuilder builder) throws IOException {
        this.builder = builder;
        this.process = builder.start();
    }

    /** Runs a class with this test's class path; what it prints is added to a file. */
    static Child start(Path log, String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", mainClass));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMSTREAM_"));
        try {
            return new Child(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, and waits until it has. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Starts it where it does not run. */
    void revive() {
        if (!process.isAlive()) {
            try {
                process = builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
