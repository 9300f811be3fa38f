package io.claimstream.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on 127.0.0.2 that answers byte by byte what a test says, and canaries on the same port of 127.0.0.1 and ::1,
 * which nobody may reach.
 */
final class HostileServer implements AutoCloseable {
    static final String HOST = "127.0.0.2";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger reached = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();
    private final int port;

    /** Writes an answer, its head included. */
    interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    HostileServer() throws IOException {
        var server = new ServerSocket();
        server.bind(new InetSocketAddress(HOST, 0));
        port = server.getLocalPort();
        serve(server, this::answer);
        canary("127.0.0.1");
        try {
            canary("::1");
        } catch (IOException e) {
            // This machine has no IPv6.
        }
    }

    private void canary(String address) throws IOException {
        var server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        serve(server, socket -> reached.incrementAndGet());
    }

    private interface Service {
        void to(Socket socket) throws IOException, InterruptedException;
    }

    private void serve(ServerSocket server, Service service) {
        sockets.add(server);
        daemon(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    daemon(() -> {
                        try (socket) {
                            service.to(socket);
                        } catch (IOException | InterruptedException e) {
                            // The client has gone.
                        }
                    });
                } catch (IOException e) {
                    // Closed.
                }
            }
        });
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(Socket socket) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = in.readLine();
        if (request == null) {
            return;
        }
        String path = request.split(" ")[1];
        String line;
        do {
            line = in.readLine();
        } while (line != null && !line.isEmpty());
        answers.getOrDefault(path, text("404 Not Found", "text/plain", "")).to(socket.getOutputStream());
        socket.getOutputStream().flush();
    }

    int port() {
        return port;
    }

    /** How often a canary was connected to. */
    int reached() {
        return reached.get();
    }

    void at(String path, Answer answer) {
        answers.put(path, answer);
    }

    void forget() {
        answers.clear();
    }

    /** Waits until the test is over. */
    void hang() throws InterruptedException {
        closed.await();
    }

    static Answer text(String status, String contentType, String body) {
        return bytes(status, "Content-Type: " + contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(String status, String headers, byte[] body) {
        return out -> {
            head(out, status, headers + "\r\nContent-Length: " + body.length);
            out.write(body);
        };
    }

    static Answer redirect(String to) {
        return bytes("302 Found", "Location: " + to, new byte[0]);
    }

    static void head(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }
}
