package io.claimstream.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.terminal.Screen.Line;
import io.claimstream.app.terminal.Screen.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final StringWriter written = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(written));

    @Test
    void theFirstFrameTakesASecondScreenAndHidesTheCursor() {
        screen.draw(lines("a", "b"));

        assertThat(taken()).isEqualTo("^?1049h^?25l^?7l^2J^?2026h" + "^1;1Ha^0m^K" + "^2;1Hb^0m^K" + "^?2026l");
    }

    @Test
    void ofAnotherFrameOnlyTheLinesThatChangedAreWritten() {
        screen.draw(lines("a", "b", "c"));
        taken();

        screen.draw(List.of(new Line("a", Style.PLAIN), new Line("b", Style.MARKED), new Line("c", Style.PLAIN)));

        assertThat(taken()).isEqualTo("^?2026h^2;1H^1mb^0m^K^?2026l");
    }

    @Test
    void theSameFrameAgainWritesNothing() {
        screen.draw(lines("a"));
        taken();

        screen.draw(lines("a"));

        assertThat(taken()).isEmpty();
    }

    @Test
    void whatIsBelowAShorterFrameIsErased() {
        screen.draw(lines("a", "b", "c"));
        taken();

        screen.draw(lines("a"));

        assertThat(taken()).isEqualTo("^?2026h^2;1H^J^?2026l");
    }

    @Test
    void afterAResizeAllIsDrawnAnew() {
        screen.draw(lines("a"));
        taken();

        screen.resized();
        screen.draw(lines("a"));

        assertThat(taken()).isEqualTo("^2J^?2026h^1;1Ha^0m^K^?2026l");
    }

    @Test
    void atTheEndTheCursorIsBackAndTheLastFrameStaysAsPlainLines() {
        screen.draw(lines("a", "b"));
        taken();

        screen.close();
        screen.close();

        assertThat(taken().lines()).containsExactly("^?7h^?25h^?1049la", "b");
    }

    @Test
    void aScreenOnWhichNothingWasDrawnLeavesNothing() {
        screen.close();

        assertThat(taken()).isEmpty();
    }

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).map(text -> new Line(text, Style.PLAIN)).toList();
    }

    private String taken() {
        String text = written.toString().replace("\u001b[", "^");
        written.getBuffer().setLength(0);
        return text;
    }
}
