package io.claimstream.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsLineUpWhereCharactersTakeTwo() {
        var table = new TextTable("MODEL", "OPENNESS", "SCORES");
        table.row("通义千问", "open", "a");
        table.row("Café", "closed", "b");

        assertThat(table.lines(80))
                .containsExactly(
                        "MODEL     OPENNESS  SCORES", //
                        "通义千问  open      a",
                        "Café      closed    b");
    }

    @Test
    void theLastColumnIsCutToTheLine() {
        var table = new TextTable("MODEL", "SCORES");
        table.row("Muse Spark", "Humanity's Last Exam 50.2%");

        assertThat(table.lines(24)).containsExactly("MODEL       SCORES", "Muse Spark  Humanity's…");
    }

    @Test
    void textCannotMoveTheCursor() {
        var table = new TextTable("MODEL", "SCORES");
        table.row("a\u001b[2Jb\nc\u202ed", "x");

        assertThat(table.lines(80).get(1)).isEqualTo("a [2Jb c\uFFFDd  x");
    }
}
