package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Position;
import io.claimstream.aggregate.rule.Promises;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Stance.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Promises by what they are of, each with all that repeat it in the order of time. */
final class PromiseFold {
    /** model, position, dimension, what it is about, oldest, claim. */
    private static final String PROMISES = "promises";
    /** model, newest, dimension, what it is about: the claim that promised it first, where it is of other versions. */
    private static final String FIRST = "promised-first";
    /** model, dimension, oldest, claim: what says that it is open. */
    private static final String OPENED = "opened";

    private final BiFunction<String, String, Claim> claims;
    private final Rows<String> index;

    PromiseFold(BiFunction<String, String, Claim> claims, Rows<String> index) {
        this.claims = claims;
        this.index = index;
    }

    void add(String model, Claim claim) {
        change(model, claim, key -> index.put(key, claim.claimId()));
    }

    void remove(String model, Claim claim) {
        change(model, claim, index::remove);
    }

    Promises promises(String model) {
        return Promises.of(ofModel(model), ofOthers(model));
    }

    private List<Promise> ofModel(String model) {
        var promises = new ArrayList<Promise>();
        String all = Keys.of(model, PROMISES, Position.PROMISED.name());
        String claimId = first(all);
        while (claimId != null) {
            Claim first = claims.apply(model, claimId);
            String dimension = dimension(first).name();
            promises.add(Promises.of(first, kept(model, all + Keys.of(dimension), dimension)));
            claimId = index.firstBehind(all, all + Keys.of(dimension));
        }
        return promises;
    }

    /** The first that says it open after it was last promised. */
    private @Nullable Claim kept(String model, String promises, String dimension) {
        String last = index.lastBefore(promises + Keys.of(""), Keys.LAST);
        String opened = Keys.of(model, OPENED, dimension);
        if (last == null) {
            String claimId = first(opened);
            return claimId == null ? null : claims.apply(model, claimId);
        }
        Instant at = claims.apply(model, last).source().publishedAt();
        String claimId = index.firstBehind(opened, opened + Keys.of(Keys.oldestFirst(at)));
        Claim kept = claimId == null ? null : claims.apply(model, claimId);
        return kept == null || kept.source().publishedAt() == null ? null : kept;
    }

    private List<Promise> ofOthers(String model) {
        return index.first(Keys.of(model, FIRST), Promises.MOST).stream()
                .map(claimId -> Promises.of(claims.apply(model, claimId), null))
                .toList();
    }

    private void change(String model, Claim claim, Consumer<String> change) {
        Position position = Position.of(claim);
        String when = Keys.of(Keys.oldestFirst(claim.source().publishedAt()), claim.claimId());
        if (position == Position.OPEN) {
            change.accept(Keys.of(model, OPENED, dimension(claim).name()) + when);
        } else if (position == Position.PROMISED) {
            change.accept(promise(model, position, claim) + when);
        } else if (position == Position.PROMISED_LATER) {
            String promise = promise(model, position, claim);
            String before = first(promise);
            order(model, before, claim, index::remove);
            change.accept(promise + when);
            String after = first(promise);
            order(model, after, claim, key -> index.put(key, Objects.requireNonNull(after)));
        }
    }

    /** The row of a promise among all of its model; {@code changing} may not be among the claims. */
    private void order(String model, @Nullable String claimId, Claim changing, Consumer<String> change) {
        if (claimId != null) {
            Claim first = claimId.equals(changing.claimId()) ? changing : claims.apply(model, claimId);
            change.accept(Keys.of(
                    model, FIRST, Keys.newestFirst(first.source().publishedAt()), dimensionOrder(first), about(first)));
        }
    }

    private static String promise(String model, Position position, Claim claim) {
        return Keys.of(model, PROMISES, position.name(), dimension(claim).name(), about(claim));
    }

    private @Nullable String first(String prefix) {
        return index.first(prefix, 1).stream().findFirst().orElse(null);
    }

    @SuppressWarnings("EnumOrdinal") // the order of a stance's dimensions, in a key
    private static String dimensionOrder(Claim claim) {
        return Integer.toString(dimension(claim).ordinal());
    }

    private static String about(Claim claim) {
        String about = claim.openness() == null
                ? null
                : Promises.about(claim.openness().about());
        return about == null ? "" : about;
    }

    private static Dimension dimension(Claim claim) {
        return Objects.requireNonNull(claim.openness()).dimension();
    }
}
