package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.ingest.copy.Copy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has to be remembered of all versions of one article, so that the next one finds its place
 * among them. It is the same in whatever order, and however often, the versions came.
 *
 * @param latest the current version; absent where it was withdrawn, since a version that comes back
 *     brings its content with it
 * @param withdrawnAt time of the latest withdrawal
 * @param firstSeen the earliest record timestamp
 * @param revision how many versions of distinct content there have been
 * @param copy what the current version copies
 */
record History(
        @Nullable Version latest,
        @Nullable Instant withdrawnAt,
        @Nullable Instant firstSeen,
        int revision,
        @Nullable Copy copy) {
    static final History EMPTY = new History(null, null, null, 0, null);

    /** @param newText whether no earlier version had this content */
    History with(Version version, boolean newText) {
        boolean current = (withdrawnAt == null || version.time().isAfter(withdrawnAt))
                && (latest == null || Version.ORDER.compare(version, latest) > 0);
        return new History(
                current ? version : latest,
                withdrawnAt,
                earlier(firstSeen, version.timestamp()),
                newText ? revision + 1 : revision,
                copy);
    }

    /** A withdrawal takes back every version up to its time, one of the same time included. */
    History withdrawn(Instant time) {
        Instant last = withdrawnAt == null || time.isAfter(withdrawnAt) ? time : withdrawnAt;
        boolean gone = latest == null || !latest.time().isAfter(last);
        return new History(gone ? null : latest, last, firstSeen, revision, gone ? null : copy);
    }

    History copying(@Nullable Copy original) {
        return new History(latest, withdrawnAt, firstSeen, revision, original);
    }

    /** The article as it stands; null where it is withdrawn. */
    @Nullable
    Article article() {
        return latest == null ? null : latest.written(firstSeen, revision, copy);
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
