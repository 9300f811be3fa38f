package io.claimstream.app.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site with feeds and pages on loopback, which answers 304 to whoever has what is there. */
public final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path);
        String etag = page == null ? "" : "\"" + Integer.toHexString(page.hashCode()) + "\"";
        int status =
                page == null ? 404 : etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200;
        asked.add(status + " " + path);
        try (exchange) {
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            byte[] body = status == 200 && page != null ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Puts a page there, with this server's address for {@code {at}} in it. */
    public String put(String path, String page) {
        pages.put(path, page.replace("{at}", at("")));
        return at(path);
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The answers that it gave, as {@code 200 /feed}, but for robots.txt. */
    List<String> asked() {
        return asked.stream().filter(each -> !each.endsWith("robots.txt")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
