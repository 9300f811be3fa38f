package io.claimstream.app.compose;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compose file of this checkout, as a project of its own on a free port. */
final class ComposeStack implements AutoCloseable {
    private static final Path CHECKOUT = checkout();

    private final String project = "claimstream-test-" + ProcessHandle.current().pid();
    private final int port = freePort();
    private final int httpPort = freePort();

    /** Where a client on the host finds the broker. */
    String bootstrapServers() {
        return "localhost:" + port;
    }

    void up() {
        run("", "up", "--build", "-d");
    }

    void stop() {
        run("", "stop");
    }

    void start() {
        run("", "up", "-d");
    }

    /** Runs a command of ours in the stack, with {@code input} as its standard input. */
    void cli(String input, String... command) {
        var arguments = new ArrayList<>(List.of("run", "--rm", "-T", "cli"));
        arguments.addAll(List.of(command));
        run(input, arguments.toArray(String[]::new));
    }

    @Override
    public void close() {
        run("", "--profile", "cli", "down", "--volumes", "--remove-orphans");
    }

    private void run(String input, String... arguments) {
        var command = new ArrayList<>(List.of("docker", "compose", "-p", project));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true);
        process.environment().put("KAFKA_PORT", Integer.toString(port));
        process.environment().put("HTTP_PORT", Integer.toString(httpPort));
        try {
            Process running = process.start();
            running.outputWriter(StandardCharsets.UTF_8).append(input).close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = running.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("%s: exit %d%n%s".formatted(String.join(" ", command), exit, output));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }

    private static Path checkout() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("docker-compose.yml"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
