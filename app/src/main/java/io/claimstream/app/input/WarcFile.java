package io.claimstream.app.input;

import io.claimstream.events.RawArticle;
import io.claimstream.ingest.feed.Charsets;
import io.claimstream.ingest.fetch.Inflate;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive: each page that was found is a raw article, a version of the moment at which it was captured. Other
 * records (requests, images, errors of servers) are passed over.
 */
final class WarcFile {
    private static final int MAX_PAGE_BYTES = 16 << 20;

    private WarcFile() {}

    static void read(Source source, InputSink sink) throws IOException {
        try (var reader = new WarcReader(source.bytes())) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcResponse response) {
                    read(source, response, sink);
                }
            }
        } catch (ParsingException e) {
            throw new IOException("it is no web archive, or it is broken here: " + e.getMessage(), e);
        }
    }

    private static void read(Source source, WarcResponse response, InputSink sink) throws IOException {
        String url = response.target();
        try {
            HttpResponse http = response.http();
            String type = type(http);
            if (http.status() == 200 && type != null) {
                sink.accept(RawJson.input(source, " " + url, article(response, http, type), ""));
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.refuse(source.origin() + " " + url, String.valueOf(e.getMessage()));
        }
    }

    private static RawArticle article(WarcResponse response, HttpResponse http, String type) throws IOException {
        byte[] body = http.body().stream().readNBytes(MAX_PAGE_BYTES + 1);
        if (body.length > MAX_PAGE_BYTES) {
            throw new IOException("it is larger than %,d bytes".formatted(MAX_PAGE_BYTES));
        }
        String encoding = String.join(",", http.headers().all("Content-Encoding"));
        byte[] page = Inflate.inflate(body, encoding, MAX_PAGE_BYTES);
        String declared = http.headers().first("Content-Type").orElse(null);
        return new RawArticle(
                response.target(),
                null,
                null,
                null,
                null,
                response.date().toString(),
                null,
                type,
                Charsets.decodeHtml(page, declared),
                null);
    }

    private static @Nullable String type(HttpResponse http) {
        String declared = http.headers().first("Content-Type").orElse("");
        return switch (declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> "text/html";
            case "text/plain" -> "text/plain";
            default -> null;
        };
    }
}
