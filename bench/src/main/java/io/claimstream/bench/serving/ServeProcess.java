package io.claimstream.bench.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code claimstream serve} on a free port, with a heap of its own. */
final class ServeProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final long started = System.nanoTime();

    /** @param heap as {@code -Xmx} takes it */
    ServeProcess(String bootstrapServers, String heap) {
        try {
            this.port = freePort();
            var builder = new ProcessBuilder(
                    java("java"),
                    "-Xmx" + heap,
                    "io.claimstream.app.Main",
                    "serve",
                    "--bootstrap-servers",
                    bootstrapServers,
                    "--http-port",
                    Integer.toString(port));
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            this.process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Returns when it has read what there was: seconds since its start. */
    double awaitReady() {
        while (!isReady()) {
            if (!process.isAlive() || elapsed().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("serve does not get ready");
            }
            sleep(50);
        }
        return elapsed().toMillis() / 1e3;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean isReady() {
        try {
            return get("/readyz").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Megabytes of heap that are in use after a collection. */
    long heapMegabytes() {
        try {
            var collection = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!collection.waitFor(5, TimeUnit.MINUTES) || collection.exitValue() != 0) {
                throw new IllegalStateException("jcmd did not collect what is no longer used");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Math.round(metric("jvm_memory_used_bytes{area=\"heap\"") / 1e6);
    }

    /** The sum of a metric's values. */
    double metric(String prefix) {
        try {
            return get("/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(prefix))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Megabytes that the process has of the machine's memory, the most it ever had; 0 where that is not told. */
    long residentMegabytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
