package io.claimstream.ingest.feed;

import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
import io.claimstream.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fetches the page of an item. */
record PageFetch(Fetcher fetcher, Fetcher.Leave leave, Clock clock) {
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1";

    /** What came of it. */
    sealed interface Result permits Page, Missing {}

    record Page(String url, FeedItem.Text text) implements Result {}

    /**
     * @param isTransient whether it may come another time
     * @param retryAfter how long the server wants to be left alone, if it says
     */
    record Missing(
            String reason,
            String message,
            boolean isTransient,
            @Nullable Duration retryAfter) implements Result {}

    Result fetch(String url) throws InterruptedException {
        try {
            return read(fetcher.get(Request.of(WebAddress.parse(url), ACCEPT), leave));
        } catch (FetchException e) {
            return new Missing(e.reason().label(), String.valueOf(e.getMessage()), e.isTransient(), null);
        }
    }

    private Result read(Response response) {
        int status = response.status();
        if (status != 200) {
            Duration retryAfter = response.header("Retry-After")
                    .flatMap(header -> RetryAfter.of(header, clock.instant()))
                    .orElse(null);
            return new Missing(
                    FetchException.Reason.STATUS.label(),
                    "%s answered with status %d".formatted(response.address(), status),
                    status == 429 || status >= 500,
                    retryAfter);
        }
        String contentType = response.header("Content-Type").orElse("text/html");
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml", "text/plain", "" ->
                new Page(
                        response.address().toString(),
                        new FeedItem.Text(
                                type.equals("text/plain") ? "text/plain" : "text/html",
                                Charsets.decodeHtml(response.body(), contentType)));
            default ->
                new Missing(
                        "unknown_content_type",
                        "%s is %s, and not a page".formatted(response.address(), type),
                        false,
                        null);
        };
    }
}
