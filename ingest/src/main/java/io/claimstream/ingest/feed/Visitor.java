package io.claimstream.ingest.feed;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.ingest.Sha256;
import io.claimstream.ingest.feed.Visit.Found;
import io.claimstream.ingest.feed.Visit.Refusal;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
import io.claimstream.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Visits feeds: asks for what is new, reads it, fetches the pages of its items, and says when to come again. */
public final class Visitor {
    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/xml, text/xml, */*;q=0.1";

    private final Fetcher fetcher;
    private final Fetcher.Leave manners;
    private final Clock clock;
    private final Schedule schedule;

    /**
     * @param every how often a feed is visited where it does not ask for less
     * @param distance between two requests to one host
     * @param pause waits until a moment
     */
    public Visitor(
            Fetcher fetcher, Clock clock, Duration every, Duration distance, RandomGenerator jitter, Pause pause) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.schedule = new Schedule(every, jitter);
        this.manners = new Manners(new Robots(fetcher, clock), new Politeness(distance), clock, pause);
    }

    /**
     * Visits a feed once. Whatever it brings, or does not, is in the result.
     *
     * @throws InterruptedException if the thread is interrupted, where nothing was read then
     */
    public Visit visit(Feed feed, FeedState state) throws InterruptedException {
        WebAddress at;
        Response response;
        try {
            at = WebAddress.parse(feed.url());
            response = fetcher.get(new Request(at, ACCEPT, state.etag(), state.lastModified()), manners);
        } catch (FetchException e) {
            return failed(state, e.reason().label() + ": " + e.getMessage(), null);
        }
        if (response.status() == 304) {
            return new Visit(List.of(), waiting(state), true, List.of());
        }
        if (response.status() != 200) {
            Optional<Duration> retryAfter =
                    response.header("Retry-After").flatMap(header -> RetryAfter.of(header, clock.instant()));
            return failed(state, "status: it answered with status " + response.status(), retryAfter.orElse(null));
        }
        try {
            FeedDocument document = FeedParser.parse(
                    response.body(), response.header("Content-Type").orElse(null), response.address());
            return read(feed, state, document, response);
        } catch (UnreadableFeedException e) {
            return unreadable(feed, state, response, e);
        }
    }

    private Visit read(Feed feed, FeedState state, FeedDocument document, Response response)
            throws InterruptedException {
        var reading = new ItemReader(feed, state, new PageFetch(fetcher, manners, clock));
        reading.read(document.items());
        new SitemapParts(fetcher, manners).read(document.parts(), reading);
        List<String> problems = reading.problems();
        // What was not read to its end is asked for again, whether it changed or not.
        boolean done = reading.isComplete() && !reading.isAwaiting();
        var next = new FeedState(
                done ? visible(response.header("ETag")) : null,
                done ? visible(response.header("Last-Modified")) : null,
                next(reading, document),
                0,
                problems.isEmpty() ? null : problems.get(problems.size() - 1),
                null,
                reading.items());
        return new Visit(reading.found(), next, reading.isComplete(), problems);
    }

    private Instant next(ItemReader reading, FeedDocument document) {
        Instant now = clock.instant();
        if (reading.retryAfter() != null) {
            return schedule.afterFailure(now, 1, reading.retryAfter());
        }
        return reading.isComplete() ? schedule.afterSuccess(now, document.every()) : now;
    }

    private Visit unreadable(Feed feed, FeedState state, Response response, UnreadableFeedException e) {
        String digest = Sha256.hex(response.body()).substring(0, 16);
        List<Found> found = digest.equals(state.rejected())
                ? List.of()
                : List.of(new Refusal(
                        feed.url(),
                        response.body(),
                        "unreadable_feed",
                        feed.url() + ": " + e.getMessage(),
                        e.getCause() == null ? null : e.getCause().getClass().getName()));
        FeedState failed =
                failed(state, "unreadable_feed: " + e.getMessage(), null).state();
        var rejected = new FeedState(
                failed.etag(),
                failed.lastModified(),
                failed.nextAt(),
                failed.failures(),
                failed.problem(),
                digest,
                failed.items());
        return new Visit(found, rejected, true, List.of(String.valueOf(failed.problem())));
    }

    private Visit failed(FeedState state, String problem, @Nullable Duration retryAfter) {
        int failures = state.failures() + 1;
        Instant next = schedule.afterFailure(clock.instant(), failures, retryAfter);
        return new Visit(
                List.of(),
                new FeedState(
                        state.etag(), state.lastModified(), next, failures, problem, state.rejected(), state.items()),
                true,
                List.of(problem));
    }

    private FeedState waiting(FeedState state) {
        Instant next = schedule.afterSuccess(clock.instant(), null);
        return new FeedState(state.etag(), state.lastModified(), next, 0, null, state.rejected(), state.items());
    }

    /** As it can be sent back. */
    private static @Nullable String visible(Optional<String> header) {
        return header.filter(value -> value.length() <= 1024 && value.chars().allMatch(c -> c >= ' ' && c < 0x7f))
                .orElse(null);
    }
}
