package io.claimstream.aggregate.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import io.claimstream.aggregate.rule.Position;
import io.claimstream.aggregate.rule.Promises;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The promises about one model from all its claims. */
final class PromiseOracle {
    private static final Comparator<Claim> OLDEST_FIRST =
            comparing(PromiseOracle::at, nullsLast(naturalOrder())).thenComparing(Claim::claimId, TextOrder.BYTES);

    private PromiseOracle() {}

    /** What a promise is of. */
    private record Subject(Dimension dimension, Optional<String> about) {
        static Subject of(Claim claim) {
            return new Subject(
                    openness(claim).dimension(),
                    Optional.ofNullable(openness(claim).about()).map(Promises::about));
        }
    }

    static Promises of(Collection<Claim> claims) {
        Map<Subject, List<Claim>> promised = Stream.of(Position.PROMISED, Position.PROMISED_LATER)
                .flatMap(position -> in(claims, position))
                .collect(groupingBy(Subject::of));
        return Promises.of(
                promised.values().stream()
                        .filter(said -> openness(said.get(0)).about() == null)
                        .map(said -> Promises.of(first(said), kept(said, claims)))
                        .toList(),
                promised.values().stream()
                        .filter(said -> openness(said.get(0)).about() != null)
                        .map(said -> Promises.of(first(said), null))
                        .toList());
    }

    private static Stream<Claim> in(Collection<Claim> claims, Position position) {
        return claims.stream().filter(claim -> Position.of(claim) == position);
    }

    private static Claim first(List<Claim> said) {
        return said.stream().min(OLDEST_FIRST).orElseThrow();
    }

    /** The first that says it open later than all that promise it; where none of these has a date, the first at all. */
    private static @Nullable Claim kept(List<Claim> promised, Collection<Claim> claims) {
        Optional<Instant> last = promised.stream()
                .map(PromiseOracle::at)
                .filter(Objects::nonNull)
                .max(naturalOrder());
        return in(claims, Position.OPEN)
                .filter(claim ->
                        openness(claim).dimension() == openness(promised.get(0)).dimension())
                .filter(claim -> last.isEmpty() || isAfter(at(claim), last.get()))
                .min(OLDEST_FIRST)
                .orElse(null);
    }

    private static boolean isAfter(@Nullable Instant at, Instant last) {
        return at != null && at.isAfter(last);
    }

    private static @Nullable Instant at(Claim claim) {
        return claim.source().publishedAt();
    }

    private static Claim.Openness openness(Claim claim) {
        return Objects.requireNonNull(claim.openness());
    }
}
