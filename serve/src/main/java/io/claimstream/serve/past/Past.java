package io.claimstream.serve.past;

import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.view.Cursor;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.Snapshot;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the aggregated topics held at the end of a day: what the claims of that time add up to.
 *
 * <p>The last days asked for are kept until a claim of their time comes, changes or goes. One is worked out at a time,
 * since that takes a moment and the memory of all its claims.
 */
public final class Past {
    private static final int KEPT = 8;
    private static final int WAIT_S = 10;

    private final View claims;
    private final Aggregation aggregation;
    private final int mostClaims;
    private final Semaphore working = new Semaphore(1);
    /** By day, the one asked for last at the end. */
    private final Map<LocalDate, Views> days = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The time of the oldest claim that changed since the work began. */
    private long changed = Long.MAX_VALUE;

    /** @param mostClaims how many claims are added up at most */
    public Past(View claims, Aggregation aggregation, int mostClaims) {
        this.claims = claims;
        this.aggregation = aggregation;
        this.mostClaims = mostClaims;
        claims.onChange(this::changed);
    }

    /** The last moment of a day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }

    /**
     * What there was at the end of a day.
     *
     * @throws Problem if there are too many claims, or too many ask
     */
    public Views at(LocalDate day) {
        Views known = known(day);
        if (known != null) {
            return known;
        }
        acquire();
        try {
            known = known(day);
            return known == null ? workOut(day) : known;
        } finally {
            working.release();
        }
    }

    private synchronized @Nullable Views known(LocalDate day) {
        return days.get(day);
    }

    private void acquire() {
        try {
            if (working.tryAcquire(WAIT_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.unavailable("others ask for other days");
    }

    private Views workOut(LocalDate day) {
        begin();
        var result = new Views();
        aggregation.of(claims(Query.ALL.until(end(day)))).forEach((topic, events) -> {
            View view = result.of(topic.name());
            if (view != null) {
                events.forEach((key, event) -> put(view, key, event));
            }
        });
        result.freeze();
        keep(day, result);
        return result;
    }

    /**
     * The claims that match.
     *
     * @throws Problem if there are too many
     */
    public List<Claim> claims(Query query) {
        Snapshot found = claims.snapshot(query.limit(mostClaims + 1));
        if (found.size() > mostClaims) {
            throw Problem.notImplemented("there are more than %,d claims, too many to look back".formatted(mostClaims));
        }
        var read = new ArrayList<Claim>(found.size());
        found.events().forEach(event -> {
            try {
                read.add(Json.read(event, Claim.class));
            } catch (IOException e) {
                // No claim: it is not aggregated either.
            }
        });
        return read;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    private static void put(View view, String key, Object event) {
        try {
            view.put(key, Json.write(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void begin() {
        changed = Long.MAX_VALUE;
    }

    /** Unless some of it has changed since. */
    private synchronized void keep(LocalDate day, Views result) {
        if (changed > end(day).toEpochMilli()) {
            days.put(day, result);
            if (days.size() > KEPT) {
                days.remove(days.keySet().iterator().next());
            }
        }
    }

    /** @param at when the claim was made that came, changed or went; one without a time is of no day */
    private synchronized void changed(long at) {
        if (at != Cursor.UNDATED) {
            changed = Math.min(changed, at);
            days.keySet().removeIf(day -> end(day).toEpochMilli() >= at);
        }
    }
}
