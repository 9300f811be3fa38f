package io.claimstream.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.terminal.Columns;
import io.claimstream.app.terminal.Screen.Line;
import io.claimstream.app.terminal.Screen.Style;
import io.claimstream.app.terminal.Terminal.Size;
import io.claimstream.events.Json;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.StanceChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTableTest {
    private static final Size SIZE = new Size(60, 10);
    private static final long LATER = LiveTable.MARKED.toNanos();
    private static final TableFormats FORMATS = new TableFormats(ZoneOffset.UTC);

    /** Its events are the last cell, and sorted by it. */
    private final LiveTable<String> table = new LiveTable<>(
            "words",
            new TableFormat<>(
                    List.of("TIME", "WORD"),
                    (event, time) -> List.of(Long.toString(time), event),
                    Comparator.comparing(LiveTable.Row::event),
                    false));

    @Test
    void rowsAreSortedUnderTheirHeadingsAndCounted() {
        table.put("b", "two", 7, 0);
        table.put("a", "one", 1000, 0);
        table.current();

        assertThat(texts(table.lines(SIZE, 0)))
                .containsExactly("  TIME  WORD", "  1000  one", "  7     two", "  words: 2 rows; Ctrl-C ends");
    }

    @Test
    void aRowThatChangedIsMarkedForAWhile() {
        table.put("a", "one", 1, 0);
        table.put("b", "two", 1, 0);
        table.current();
        table.put("b", "zwei", 1, 10);
        table.put("a", "one", 1, 10);

        assertThat(table.lines(SIZE, 10 + LATER - 1))
                .contains(new Line("  1     one", Style.PLAIN), new Line("* 1     zwei", Style.MARKED));
        assertThat(table.lines(SIZE, 10 + LATER)).contains(new Line("  1     zwei", Style.PLAIN));
    }

    @Test
    void whatWasThereInTheBeginningIsNoChange() {
        table.put("a", "one", 1, 0);

        assertThat(table.lines(SIZE, 0)).noneMatch(line -> line.style() == Style.MARKED);
        assertThat(texts(table.lines(SIZE, 0))).last().isEqualTo("  words: 1 row so far");
    }

    @Test
    void aKeyThatIsTakenBackIsNoRow() {
        table.put("a", "one", 1, 0);
        table.remove("a");

        assertThat(table.lines(SIZE, 0)).hasSize(2);
    }

    @Test
    void whatHasNoRoomIsCountedAlsoWhereItChanged() {
        table.current();
        for (int i = 0; i < 9; i++) {
            table.put("k" + i, "w" + i, 1, i < 8 ? 0 : LATER);
        }

        List<Line> lines = table.lines(new Size(60, 5), LATER);

        assertThat(lines).hasSize(5);
        assertThat(lines.get(4).text()).contains("9 rows, 6 below, 1 of them changed");
    }

    @Test
    void noLineIsWiderThanTheTerminalWhateverItsScriptAndControlCharacters() {
        table.put("a", "寿限無寿限無五劫の擦り切れ\n海砂利水魚\u001b[2J".repeat(5), 1, 0);
        for (int columns = 4; columns < 70; columns++) {
            for (int rows = 1; rows < 4; rows++) {
                List<Line> lines = table.lines(new Size(columns, rows), 0);
                assertThat(lines).hasSizeLessThanOrEqualTo(rows);
                for (Line line : lines) {
                    assertThat(Columns.width(line.text())).isLessThanOrEqualTo(columns);
                    assertThat(line.text()).doesNotContain("\u001b", "\n");
                }
            }
        }
    }

    @Test
    void unreadableRecordsAreCounted() {
        table.unreadable();

        assertThat(texts(table.lines(SIZE, 0))).last().asString().contains("1 record is unreadable");
    }

    @Test
    void aLeaderboardIsItsLeaderAndWhoComesThen() {
        var boards = new LiveTable<>("benchmark.leaderboards", FORMATS.leaderboards());
        boards.put("b", read(Leaderboard.class, """
            {"benchmark": {"id": "b", "name": "Bench"}, "unit": "percent", "cells": [
              {"rank": 1, "model": {"id": "m", "name": "M", "known": true}, "value": 90.5, "low": 90, "high": 91,
               "reporters": []},
              {"rank": 2, "model": {"id": "n", "name": "N", "known": true}, "value": 80, "low": 80, "high": 80,
               "reporters": []}]}"""), 0, 0);

        assertThat(texts(boards.lines(SIZE, 0)))
                .startsWith("  BENCHMARK  MODELS  LEADER  VALUE  THEN", "  Bench      2       M       90.5%  N 80%");
    }

    @Test
    void changesAreALogWithTheNewestOnTop() {
        var changes = new LiveTable<>("stance.changes", FORMATS.changes());
        StanceChange change = read(
                StanceChange.class,
                "{\"model\": {\"id\": \"m\", \"name\": \"M\", \"known\": true}, \"what\": \"verdict\","
                        + " \"before\": \"closed\", \"after\": \"open\", \"because\": []}");
        changes.put("0-1", change, Instant.parse("2026-04-01T10:00:00Z").toEpochMilli(), 0);
        changes.put("1-1", change, Instant.parse("2026-04-02T10:00:00Z").toEpochMilli(), 0);

        assertThat(texts(changes.lines(new Size(80, 10), 0)).subList(1, 3))
                .containsExactly(
                        "  2026-04-02 10:00:00  M      verdict closed → open",
                        "  2026-04-01 10:00:00  M      verdict closed → open");
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
