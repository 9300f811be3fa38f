package io.claimstream.serve.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a handler behind the JDK's HTTP server. A bounded pool answers; each stream has a thread of
 * its own, since it writes for as long as its client listens.
 */
public final class HttpListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);
    private static final int THREADS = 32;
    private static final Duration WRITE = Duration.ofSeconds(30);
    private static final int WAITING = 1024;

    /** Connections not taken yet: the JDK would let 50 wait, and hundreds of streams come back at once. */
    private static final int BACKLOG = 1024;

    static {
        // Read once by the JDK's server. Without the first, answers on a kept connection wait 40 ms for
        // an acknowledgement; without the second, a client that sends no request keeps a thread.
        setDefault("sun.net.httpserver.nodelay", "true");
        setDefault("sun.net.httpserver.maxReqTime", "10");
    }

    private final HttpServer server;
    private final ExecutorService answering;
    private final ExecutorService streaming;
    private final WriteLimit limit = new WriteLimit(WRITE);
    private final Handler handler;

    /**
     * Listens and answers from here on.
     *
     * @param port 0 for any free one
     * @throws IOException if the address cannot be bound
     */
    public HttpListener(String host, int port, Handler handler) throws IOException {
        this.handler = handler;
        this.server = HttpServer.create();
        try {
            server.bind(new InetSocketAddress(host, port), BACKLOG);
        } catch (IOException e) {
            throw new IOException("cannot listen on %s:%d: %s".formatted(host, port, e.getMessage()), e);
        }
        var pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), threads("serve-http-"));
        pool.allowCoreThreadTimeOut(true);
        this.answering = pool;
        this.streaming = Executors.newCachedThreadPool(threads("serve-stream-"));
        server.setExecutor(answering);
        server.createContext("/", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        streaming.shutdownNow();
        server.stop(0);
        answering.shutdownNow();
        limit.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Response response = handler.handle(request(exchange));
        response.headers().forEach(exchange.getResponseHeaders()::set);
        Response.Stream stream = response.stream();
        if (stream != null && !exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(response.status(), 0);
            streaming.execute(() -> stream(exchange, stream));
            return;
        }
        try (exchange) {
            send(exchange, response);
        }
    }

    private void send(HttpExchange exchange, Response response) throws IOException {
        byte[] body = response.body();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(response.status(), -1);
        } else if (body.length == 0) {
            exchange.sendResponseHeaders(response.status(), -1);
        } else {
            exchange.sendResponseHeaders(response.status(), body.length);
            try (OutputStream to = limit.on(exchange.getResponseBody())) {
                to.write(body);
            }
        }
    }

    private void stream(HttpExchange exchange, Response.Stream stream) {
        try (exchange;
                OutputStream to = limit.on(exchange.getResponseBody())) {
            stream.writeTo(to);
        } catch (IOException | InterruptedException e) {
            LOG.debug("a stream ended: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("a stream failed", e);
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        var uri = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readNBytes(Request.MAX_BODY + 1);
        return new Request(
                exchange.getRequestMethod(), uri.getRawPath(), query(uri.getRawQuery()), headers, Map.of(), body);
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        for (String pair : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decode(parts[1]));
        }
        return query;
    }

    /** What is not percent-encoded the JDK's server has refused. */
    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static ThreadFactory threads(String prefix) {
        var number = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
