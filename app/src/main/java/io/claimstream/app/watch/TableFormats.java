package io.claimstream.app.watch;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.claimstream.events.Leaderboard;
import io.claimstream.events.Leaderboard.Cell;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The topics that people look at as a table. */
final class TableFormats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ZoneId zone;

    /** @param zone in which times are shown */
    TableFormats(ZoneId zone) {
        this.zone = zone;
    }

    /** Those of whom the most voices spoke come first. */
    TableFormat<Stance> stances() {
        Comparator<Stance> most = Comparator.comparingLong(Stance::origins).thenComparingLong(Stance::claims);
        return new TableFormat<>(
                List.of("MODEL", "OPENNESS", "CLAIMS", "ORIGINS", "LAST", "BEST PLACES"),
                (stance, time) -> List.of(
                        stance.model().name(),
                        OpennessText.of(stance.openness()),
                        Long.toString(stance.claims()),
                        Long.toString(stance.origins()),
                        day(stance.lastClaimAt()),
                        places(stance)),
                comparing(row -> row.event(), most.reversed()),
                false);
    }

    /** Those on which the most models stand come first. */
    TableFormat<Leaderboard> leaderboards() {
        return new TableFormat<>(
                List.of("BENCHMARK", "MODELS", "LEADER", "VALUE", "THEN"),
                (board, time) -> {
                    List<Cell> cells = board.cells();
                    return List.of(
                            board.benchmark().name(),
                            Integer.toString(cells.size()),
                            cells.isEmpty() ? "" : cells.get(0).model().name(),
                            cells.isEmpty() ? "" : ClaimText.value(cells.get(0).value(), board.unit()),
                            cells.stream()
                                    .skip(1)
                                    .map(cell ->
                                            cell.model().name() + " " + ClaimText.value(cell.value(), board.unit()))
                                    .collect(Collectors.joining(", ")));
                },
                comparingInt(row -> -row.event().cells().size()),
                false);
    }

    /** The newest comes first. */
    TableFormat<StanceChange> changes() {
        return new TableFormat<>(
                List.of("TIME", "MODEL", "CHANGE", "BECAUSE"),
                (change, time) -> List.of(
                        SECOND.format(Instant.ofEpochMilli(time).atZone(zone)),
                        change.model().name(),
                        ChangeText.of(change),
                        change.because().stream()
                                .findFirst()
                                .map(claim -> "“" + claim.quote() + "”")
                                .orElse("")),
                Comparator.comparingLong((LiveTable.Row<StanceChange> row) -> row.timestamp())
                        .reversed(),
                true);
    }

    private String day(@Nullable Instant time) {
        return time == null ? "" : DAY.format(time.atZone(zone));
    }

    private static String places(Stance stance) {
        return stance.benchmarks().stream()
                .filter(standing -> standing.rank() != null)
                .sorted(comparing(Standing::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(standing -> standing.benchmark().id()))
                .map(standing -> "#%d %s %s"
                        .formatted(
                                standing.rank(),
                                standing.benchmark().name(),
                                ClaimText.value(standing.value(), standing.unit())))
                .collect(Collectors.joining(", "));
    }
}
