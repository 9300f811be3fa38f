package io.claimstream.app.publish;

import io.claimstream.app.failure.Failure;
import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.ingest.feed.Visit;
import io.claimstream.ingest.feed.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads all that a feed has now, in as many visits as it takes.
 *
 * @param notes told what went wrong, where the article is published nevertheless
 */
public record FeedOnce(Visitor visitor, InputSink sink, Consumer<String> notes) {

    /**
     * Reads one feed; what is wrong with it, or with one of its articles, is refused.
     *
     * @param url as the user gave it
     * @throws Failure if the thread is interrupted
     */
    public void read(String url) {
        var feed = new Feed(url, null);
        FeedState state = FeedState.NEW;
        try {
            boolean complete = false;
            while (!complete) {
                Visit visit = visitor.visit(feed, state);
                visit.found().forEach(found -> accept(url, found));
                if (visit.state().failures() == 0) {
                    visit.problems().forEach(notes);
                }
                state = visit.state();
                // A server that wants to be left alone gets what it wants.
                complete = visit.isComplete() || visit.found().isEmpty();
            }
            refuse(url, state);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while " + url + " was read.", e);
        }
    }

    /** The feed itself, where it did not come, else those of its articles that did not. */
    private void refuse(String url, FeedState state) {
        if (state.failures() > 0 && state.rejected() == null) {
            sink.refuse(url, String.valueOf(state.problem()));
        }
        state.items().forEach((id, item) -> {
            if (item.digest() == null && item.attempts() > 0) {
                sink.refuse(url + " " + id, "its page did not come");
            } else if (item.digest() == null) {
                sink.refuse(url + " " + id, "its page was not asked for");
            }
        });
    }

    private void accept(String url, Visit.Found found) {
        if (found instanceof Visit.Publication publication) {
            byte[] key = publication.key().getBytes(StandardCharsets.UTF_8);
            sink.accept(new Input(url + " " + publication.key(), key, Json.write(publication.article())));
        } else if (found instanceof Visit.Refusal refusal) {
            sink.refuse(url, refusal.message());
        }
    }
}
