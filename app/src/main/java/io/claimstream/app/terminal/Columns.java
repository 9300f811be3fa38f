package io.claimstream.app.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean characters take two. */
public final class Columns {
    private static final String CUT = "…";

    private Columns() {}

    /**
     * How wide lines may be.
     *
     * @param columns the environment's {@code COLUMNS}
     * @param otherwise the width where that says nothing
     */
    public static int available(@Nullable String columns, int otherwise) {
        try {
            int given = columns == null ? 0 : Integer.parseInt(columns.strip());
            return given > 0 ? given : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut to this width where it is wider, between characters as people see them. */
    public static String fit(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        int used = width(CUT);
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += width(text.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        String rest = text.substring(0, end).stripTrailing();
        // What was cut before is not cut twice.
        return rest.endsWith(CUT) ? rest : rest + CUT;
    }

    /** One line of printable characters: text from elsewhere must not move the cursor. */
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean blank = UCharacter.isWhitespace(each) || UCharacter.isISOControl(each);
            if (!blank) {
                line.appendCodePoint(isDirection(each) ? 0xFFFD : each);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /** Overrides and isolates would turn round what follows. */
    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static int width(int codePoint) {
        int category = UCharacter.getType(codePoint);
        if (category == UCharacterCategory.NON_SPACING_MARK
                || category == UCharacterCategory.ENCLOSING_MARK
                || category == UCharacterCategory.FORMAT
                || category == UCharacterCategory.CONTROL) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return east == EastAsianWidth.WIDE || east == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
