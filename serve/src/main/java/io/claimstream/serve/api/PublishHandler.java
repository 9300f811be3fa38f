package io.claimstream.serve.api;

import static java.util.Objects.requireNonNullElse;

import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one raw article. What is obviously none is refused here; whether it is one the pipeline judges, as for any
 * other.
 *
 * @param publishing null where this process may not write
 */
public record PublishHandler(@Nullable Publishing publishing) implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(PublishHandler.class);
    private static final Set<String> WITHDRAWING = Set.of("withheld", "canceled");
    private static final int KEY_BYTES = 16;

    /**
     * The answer's shape.
     *
     * @param key of the record: the URL, or what stands for the content of an article without one
     */
    record Published(String key, @Nullable String url) {}

    @Override
    public Response handle(Request request) {
        if (publishing == null) {
            throw Problem.forbidden("nothing is published from here; --allow-publish lets it");
        }
        if (!isJson(request.header("Content-Type"))) {
            throw Problem.unsupportedMediaType("the article comes as application/json");
        }
        if (request.body().length > Request.MAX_BODY) {
            throw Problem.tooLarge("the article has more than %,d bytes".formatted(Request.MAX_BODY));
        }
        RawArticle article = article(request.body());
        requireContent(article);
        String url = url(article);
        String key = url == null ? keyOf(article) : url;
        try {
            publishing.publish(key.getBytes(StandardCharsets.UTF_8), request.body());
        } catch (IOException e) {
            LOG.warn("an article was not published: {}", e.getMessage());
            throw Problem.unavailable("it was not published: " + e.getMessage());
        }
        return Response.json(new Published(key, url)).withStatus(202);
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.split(";", -1)[0].strip().equalsIgnoreCase("application/json");
    }

    private static RawArticle article(byte[] body) {
        try {
            return Json.read(body, RawArticle.class);
        } catch (IOException e) {
            throw Problem.badRequest("the body is no raw article: " + Json.reason(e));
        }
    }

    private static void requireContent(RawArticle article) {
        boolean empty = article.content() == null || article.content().isBlank();
        boolean withdraws = article.status() != null && WITHDRAWING.contains(article.status());
        if (empty && (!withdraws || article.url() == null)) {
            throw Problem.badRequest(withdraws ? "url is missing: of what is withdrawn" : "content is missing");
        }
    }

    private static @Nullable String url(RawArticle article) {
        if (article.url() == null || article.url().isBlank()) {
            return null;
        }
        String url = article.url().strip();
        try {
            var address = URI.create(url);
            if (Set.of("http", "https")
                    .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // No more of an address than one that begins with something else.
        }
        throw Problem.badRequest("url is not an http or https address");
    }

    /** The same for the same content, so that an article that is sent twice is one. */
    private static String keyOf(RawArticle article) {
        String content = requireNonNullElse(article.content(), "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "posted-" + HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
