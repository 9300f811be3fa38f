package io.claimstream.ingest.feed;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.FeedState.Item;
import io.claimstream.events.Json;
import io.claimstream.ingest.feed.FeedItem.Text;
import io.claimstream.ingest.feed.PageFetch.Missing;
import io.claimstream.ingest.feed.PageFetch.Page;
import io.claimstream.ingest.feed.Visit.Found;
import io.claimstream.ingest.feed.Visit.Publication;
import io.claimstream.ingest.feed.Visit.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the items of one visit: what was read already is passed over, and of what is no more than a teaser the page is fetched. */
final class ItemReader {
    /** In one visit, so that no feed keeps the others waiting. */
    static final int MAX_PAGES = 50;

    /** Of one document; of a larger one the newest are read. */
    static final int MAX_ITEMS = 5000;

    /** What is remembered besides, since items may come back. */
    private static final int MAX_OLDER = 500;

    private static final int MAX_ATTEMPTS = 3;

    private final Feed feed;
    private final PageFetch pages;
    private final Map<String, Item> known;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private int fetched;
    private boolean complete = true;
    private boolean awaiting;
    private final Set<String> problems = new LinkedHashSet<>();
    private @Nullable Duration retryAfter;

    ItemReader(Feed feed, FeedState state, PageFetch pages) {
        this.feed = feed;
        this.pages = pages;
        this.known = state.items() == null ? Map.of() : state.items();
    }

    void read(List<FeedItem> given) throws InterruptedException {
        for (FeedItem item : given) {
            read(item);
        }
    }

    /** Whether this is what was read of it last time; if so, it is remembered further. */
    boolean isKnown(String id, @Nullable String digest) {
        Item before = known.get(id);
        boolean same = before != null && digest != null && digest.equals(before.digest());
        if (same) {
            items.putIfAbsent(id, before);
        }
        return same;
    }

    void remember(String id, Item item) {
        items.put(id, item);
    }

    private void read(FeedItem item) throws InterruptedException {
        String digest = item.digest();
        if (isKnown(item.id(), digest)) {
            return;
        }
        if (items.size() >= MAX_ITEMS) {
            problem("too_large: it names more than %,d articles, of which the newest are read".formatted(MAX_ITEMS));
            return;
        }
        Item before = known.getOrDefault(item.id(), new Item(null, null, 0));
        if (item.withdrawn()) {
            withdraw(item, before, digest);
        } else if (item.url() == null || Markup.isWhole(item.text())) {
            publish(item, item.url(), item.text(), digest);
        } else if (fetched >= MAX_PAGES || retryAfter != null) {
            complete = false;
            remember(item.id(), before);
        } else {
            fetched++;
            fetch(item, item.url(), before, digest);
        }
    }

    private void fetch(FeedItem item, String url, Item before, String digest) throws InterruptedException {
        PageFetch.Result result = pages.fetch(url);
        if (result instanceof Page page) {
            publish(item, page.url(), page.text(), digest);
        } else if (result instanceof Missing missing) {
            missing(item, url, missing, before.attempts() + 1, before, digest);
        }
    }

    private void missing(FeedItem item, String url, Missing missing, int attempts, Item before, String digest) {
        retryAfter = missing.retryAfter();
        if (missing.isTransient() && attempts < MAX_ATTEMPTS) {
            awaiting = true;
            problem(missing.reason() + ": " + missing.message());
            remember(item.id(), new Item(before.url(), before.digest(), attempts));
        } else if (item.text() != null) {
            problem(missing.reason() + ": " + missing.message());
            publish(item, url, item.text(), digest);
        } else {
            refuse(item, url, missing, digest);
        }
    }

    private void publish(FeedItem item, @Nullable String url, @Nullable Text text, String digest) {
        String key = url != null ? url : feed.url() + '#' + item.id();
        found.add(new Publication(key, item.article(url, text, feed.publisher())));
        remember(item.id(), new Item(key, digest, 0));
    }

    private void refuse(FeedItem item, String url, Missing missing, String digest) {
        byte[] value = Json.write(item.article(url, null, feed.publisher()));
        found.add(new Refusal(url, value, missing.reason(), missing.message(), null));
        remember(item.id(), new Item(url, digest, 0));
    }

    /** Under the name that it was published with; what was never published needs no withdrawal. */
    private void withdraw(FeedItem item, Item before, String digest) {
        String key = before.url() != null ? before.url() : item.url();
        if (key != null) {
            boolean isUrl = Links.isAddress(key) && !key.equals(feed.url() + '#' + item.id());
            found.add(new Publication(key, item.article(isUrl ? key : null, null, feed.publisher())));
        }
        remember(item.id(), new Item(key, digest, 0));
    }

    List<Found> found() {
        return found;
    }

    /** Whether no item was left for the next visit; one whose page did not come does not count. */
    boolean isComplete() {
        return complete;
    }

    /** Whether a page that did not come is to be asked for again. */
    boolean isAwaiting() {
        return awaiting;
    }

    /** Takes note of what went wrong. */
    void problem(String what) {
        problems.add(what);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** What is remembered: all that the feed names now, and of what it named before the newest. */
    Map<String, Item> items() {
        known.entrySet().stream()
                .filter(before -> !items.containsKey(before.getKey()))
                .limit(MAX_OLDER)
                .toList()
                .forEach(before -> items.put(before.getKey(), before.getValue()));
        return items;
    }
}
