package io.claimstream.ingest.feed;

import io.claimstream.events.FeedState;
import io.claimstream.events.RawArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one visit of a feed brought.
 *
 * @param state from which the next visit goes on
 * @param isComplete whether all that the feed names was read; the rest is for the next visit
 * @param problems what went wrong, each in a line for people
 */
public record Visit(List<Found> found, FeedState state, boolean isComplete, List<String> problems) {

    /** Something that is to be written. */
    public sealed interface Found permits Publication, Refusal {}

    /**
     * An article.
     *
     * @param key of its record: its URL, else the feed's address and the item's id
     */
    public record Publication(String key, RawArticle article) implements Found {}

    /**
     * Something that cannot be published.
     *
     * @param value as it came, or what is known of it
     * @param reason a word for machines
     * @param message a line for people
     * @param exception class of what was thrown, where something was
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Refusal(
            String key,
            byte[] value,
            String reason,
            String message,
            @Nullable String exception) implements Found {}
}
