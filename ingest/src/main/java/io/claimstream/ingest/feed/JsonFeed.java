package io.claimstream.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.ingest.fetch.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON Feed, versions 1 and 1.1; {@code _pubstatus} of an item is IPTC's, as elsewhere. */
final class JsonFeed {
    private final JsonNode feed;
    private final Links links;

    private JsonFeed(JsonNode feed, Links links) {
        this.feed = feed;
        this.links = links;
    }

    static FeedDocument read(String json, WebAddress at) throws UnreadableFeedException {
        JsonNode feed;
        try {
            feed = Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableFeedException("it is not JSON: " + Json.reason(e), e);
        }
        if (!feed.path("version").asText().startsWith("https://jsonfeed.org/version/")
                || !feed.path("items").isArray()) {
            throw new UnreadableFeedException("it is JSON, but no JSON Feed");
        }
        var reader = new JsonFeed(feed, new Links(at));
        var items = new ArrayList<FeedItem>();
        feed.path("items").forEach(item -> reader.item(item).ifPresent(items::add));
        return new FeedDocument(items, List.of(), null);
    }

    private Optional<FeedItem> item(JsonNode item) {
        String url = Optional.ofNullable(text(item, "url"))
                .or(() -> Optional.ofNullable(text(item, "id")).filter(Links::isAddress))
                .flatMap(links::resolve)
                .orElse(null);
        String id = Optional.ofNullable(text(item, "id")).orElse(url);
        return Optional.ofNullable(id)
                .map(known -> new FeedItem(
                        known,
                        url,
                        Markup.line(text(item, "title")),
                        Markup.line(text(feed, "title")),
                        Optional.ofNullable(author(item)).orElseGet(() -> author(feed)),
                        FeedDates.iso(text(item, "date_published")),
                        FeedDates.iso(text(item, "date_modified")),
                        Optional.ofNullable(text(item, "language")).orElseGet(() -> text(feed, "language")),
                        content(item),
                        WithdrawnMarks.isWithdrawn(text(item, "_pubstatus"))));
    }

    private static FeedItem.@Nullable Text content(JsonNode item) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String summary = text(item, "summary");
        if (html != null) {
            return new FeedItem.Text("text/html", html);
        }
        String longest = plain != null ? plain : summary;
        return longest == null ? null : new FeedItem.Text("text/plain", longest);
    }

    private static @Nullable String author(JsonNode of) {
        JsonNode authors = of.has("authors") ? of.path("authors") : of.path("author");
        Iterable<JsonNode> each = authors.isArray() ? authors : List.of(authors);
        return StreamSupport.stream(each.spliterator(), false)
                .map(author -> Markup.line(text(author, "name")))
                .filter(name -> name != null)
                .reduce((a, b) -> a + ", " + b)
                .orElse(null);
    }

    /** Numbers too, which some use for ids. */
    private static @Nullable String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
