package io.claimstream.app.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * Lines that are redrawn in place, on a terminal's second screen: what was on the first one is there again after it.
 *
 * <p>Only lines that changed are written, and all of a frame at once, so that nothing flickers.
 */
public final class Screen implements AutoCloseable {
    private static final String ESC = "\u001b[";
    private static final String ENTER = ESC + "?1049h" + ESC + "?25l" + ESC + "?7l";
    private static final String LEAVE = ESC + "?7h" + ESC + "?25h" + ESC + "?1049l";
    private static final String CLEAR = ESC + "2J";
    private static final String REST_OF_LINE = ESC + "K";
    private static final String REST_OF_SCREEN = ESC + "J";
    private static final String PLAIN = ESC + "0m";
    private static final String BEGIN = ESC + "?2026h";
    private static final String END = ESC + "?2026l";

    private final PrintWriter out;
    private List<Line> drawn = List.of();
    private boolean entered;

    /** How a line looks. */
    public enum Style {
        PLAIN(""),
        HEADING(ESC + "4m"),
        MARKED(ESC + "1m"),
        STATUS(ESC + "2m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** A line, no wider than the terminal. */
    public record Line(String text, Style style) {}

    public Screen(PrintWriter out) {
        this.out = out;
    }

    /** Shows these lines from the top, and nothing else. */
    public void draw(List<Line> lines) {
        if (entered && lines.equals(drawn)) {
            return;
        }
        var frame = new StringBuilder();
        if (!entered) {
            frame.append(ENTER).append(CLEAR);
            entered = true;
        }
        frame.append(BEGIN);
        for (int row = 0; row < lines.size(); row++) {
            if (row >= drawn.size() || !drawn.get(row).equals(lines.get(row))) {
                Line line = lines.get(row);
                at(frame, row).append(line.style().code).append(line.text()).append(PLAIN + REST_OF_LINE);
            }
        }
        if (lines.size() < drawn.size()) {
            at(frame, lines.size()).append(REST_OF_SCREEN);
        }
        out.print(frame.append(END));
        out.flush();
        drawn = List.copyOf(lines);
    }

    /** The terminal has another size, and nobody knows what it made of the old lines. */
    public void resized() {
        if (entered) {
            out.print(CLEAR);
            drawn = List.of();
        }
    }

    /** Gives the terminal back as it was, and leaves the last lines on it. */
    @Override
    public void close() {
        if (entered) {
            out.print(LEAVE);
            drawn.forEach(line -> out.println(line.text()));
            out.flush();
            entered = false;
        }
    }

    private static StringBuilder at(StringBuilder frame, int row) {
        return frame.append(ESC).append(row + 1).append(";1H");
    }
}
