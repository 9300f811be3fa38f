package io.claimstream.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.terminal.Terminal.Size;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void aSizeIsRowsAndColumnsAsSttySaysIt() {
        assertThat(Terminal.parse("40 132\n")).isEqualTo(new Size(132, 40));
    }

    @Test
    void aTerminalThatDoesNotKnowItsSizeIsTheUsualOne() {
        assertThat(Terminal.parse("0 0\n")).isEqualTo(new Size(80, 24));
        assertThat(Terminal.parse("stty: what?")).isEqualTo(new Size(80, 24));
    }

    @Test
    void whereNoCursorCanBeMovedThereIsNone() {
        assertThat(Terminal.size("dumb")).isEmpty();
        assertThat(Terminal.size(null)).isEmpty();
    }
}
