package io.claimstream.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way out of {@link HttpFetcher}: a proxy on loopback that connects to addresses that were checked, and to
 * nothing else. The HTTP client looks names up by itself, so that what it connects to need not be what was checked;
 * behind a proxy it looks nothing up.
 */
final class Gateway implements AutoCloseable {
    private static final String NAME = "Claimstream-Gateway";
    private static final int MAX_HOSTS = 10_000;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Map<String, List<InetAddress>> checked = new LinkedHashMap<>();
    private final ServerSocket server;
    private final Duration connect;
    private final long maxBytes;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "fetch-gateway");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Opens it on a free port.
     *
     * @param maxBytes that one connection may bring, headers included
     */
    Gateway(Duration connect, long maxBytes) throws IOException {
        this.connect = connect;
        this.maxBytes = maxBytes;
        this.server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    ProxySelector proxy() {
        return ProxySelector.of((InetSocketAddress) server.getLocalSocketAddress());
    }

    /** Says where a host is; connections to it go to one of these addresses. */
    void permit(WebAddress address, List<InetAddress> addresses) {
        synchronized (checked) {
            checked.remove(address.authority());
            checked.put(address.authority(), List.copyOf(addresses));
            if (checked.size() > MAX_HOSTS) {
                checked.remove(checked.keySet().iterator().next());
            }
        }
    }

    private List<InetAddress> checked(String authority) {
        synchronized (checked) {
            return checked.getOrDefault(authority, List.of());
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                // Closed, or one connection that did not come to be.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout((int) IDLE.toMillis());
            var in = new BufferedInputStream(client.getInputStream());
            ProxyHead head = ProxyHead.read(in);
            List<InetAddress> addresses = checked(head.authority());
            try (Socket server = connected(addresses, head.port())) {
                if (head.isTunnel()) {
                    answer(client, "200 Connection established");
                } else {
                    server.getOutputStream().write(head.forwarded());
                }
                threads.execute(() -> pipe(server, client, maxBytes));
                copy(in, server.getOutputStream(), maxBytes);
            } catch (IOException e) {
                answer(client, "502 Bad Gateway");
            }
        } catch (IOException e) {
            // The client has gone, and hears of it by its own connection.
        }
    }

    private Socket connected(List<InetAddress> addresses, int port) throws IOException {
        var failure = new IOException("no address that was checked");
        for (InetAddress address : addresses) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), (int) connect.toMillis());
                socket.setSoTimeout((int) IDLE.toMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    /** When one side has ended, the other has nobody to talk to. */
    private static void pipe(Socket from, Socket to, long limit) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), limit);
        } catch (IOException e) {
            // Either side has hung up.
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = limit;
        int read;
        while (left > 0 && (read = in.read(buffer)) >= 0) {
            out.write(buffer, 0, read);
            out.flush();
            left -= read;
        }
    }

    private static void answer(Socket client, String status) throws IOException {
        String ours = status.startsWith("200") ? "" : NAME + ": 1\r\nContent-Length: 0\r\n";
        String head = "HTTP/1.1 " + status + "\r\n" + ours + "\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it was not the server that answered, but the gateway, since it could not connect. */
    static boolean isRefusal(HttpResponse<?> answer) {
        return answer.statusCode() == 502 && answer.headers().firstValue(NAME).isPresent();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
