package io.claimstream.enrich.text;

import io.claimstream.enrich.text.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of one text, found in one walk over its characters. For one thread. */
public final class Quantities {
    static final Units UNITS = new Units();

    /** More digits than any score has. */
    private static final int LONGEST = 15;

    private final Plain plain;
    private final boolean decimalComma;
    private final @Nullable String language;
    private final Map<Span, List<Quantity>> scanned = new HashMap<>();

    /**
     * @param language ISO 639-1; decides what "1.234" and "12,5" are
     */
    public Quantities(Plain plain, @Nullable String language) {
        this.plain = plain;
        this.language = language;
        this.decimalComma = KnownLanguages.decimalComma(language);
    }

    /** Whether what stands behind the number that ends at {@code end} is counted by it, and no part of a result. */
    public static boolean counted(Plain plain, int end, int limit) {
        int unit = plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : end;
        var match = UNITS.behind(plain, unit, limit, null);
        Kind kind = match == null ? Kind.BARE : match.values().get(0);
        return kind == Kind.OTHER || kind == Kind.RANK || kind == Kind.DIFFERENCE || UNITS.month(plain, unit, limit);
    }

    /** All numbers within {@code span} that stand on their own, in order; a stretch is scanned once. */
    public List<Quantity> within(Span span) {
        return plain.nextDigit(span.start(), span.end()) == span.end()
                ? List.of()
                : scanned.computeIfAbsent(span, this::scan);
    }

    private List<Quantity> scan(Span span) {
        List<Quantity> found = new ArrayList<>();
        int i = plain.nextDigit(span.start(), span.end());
        while (i < span.end()) {
            char before = i > span.start() ? plain.at(i - 1) : ' ';
            boolean decimalOfWord = before == '.' && i - 1 > span.start() && Folding.wordly(plain.at(i - 2));
            boolean inWord = decimalOfWord || Folding.wordly(before) || before == '@' || before == '_' || before == '^';
            int end = digits(i, span.end());
            if (!inWord && end - i <= LONGEST) {
                Quantity quantity = read(i, span, found);
                if (quantity != null) {
                    found.add(quantity);
                    end = Math.max(end, quantity.end());
                }
            }
            i = end;
            while (inWord && i < span.end() && Folding.wordly(plain.at(i))) {
                i++;
            }
            i = plain.nextDigit(i, span.end());
        }
        return Collections.unmodifiableList(found);
    }

    private @Nullable Quantity read(int start, Span span, List<Quantity> before) {
        int limit = span.end();
        int i = digits(start, limit);
        long unscaled = append(0, start, i);
        int scale = 0;
        int count = i - start;
        boolean decimal = false;
        boolean grouped = false;
        while (i + 1 < limit && count <= LONGEST) {
            char c = plain.at(i);
            int next = digits(i + 1, limit);
            int length = next - i - 1;
            boolean spaced =
                    c == ' ' && decimalComma && length == 3 && i - start <= 3 && !Folding.wordly(plain.at(next));
            if (length == 0 || (c != '.' && c != ',' && !spaced)) {
                break;
            }
            boolean group = length == 3 && i - start <= 3 && plain.at(start) != '0' && !decimal;
            boolean again = length == 3 && grouped && !decimal;
            boolean thousands = (group || again) && (spaced || (decimalComma ? c == '.' : c == ','));
            grouped |= thousands;
            if (thousands) {
                unscaled = append(unscaled, i + 1, next);
                count += length;
            } else if (!decimal && (c == '.' || decimalComma || plain.at(next) == '%')) {
                unscaled = append(unscaled, i + 1, next);
                count += length + 1;
                scale = length;
                decimal = true;
            } else if (c == '.') {
                return null; // 1.2.3: a version or an address
            } else {
                break;
            }
            i = next;
        }
        if (count > LONGEST + 1) {
            return null;
        }
        boolean signed = signed(start, span.start());
        boolean range = !before.isEmpty() && range(before.get(before.size() - 1).numberEnd(), start);
        Kind kind = Kind.BARE;
        int end = i;
        char after = plain.at(i);
        int unit = after == ' ' && i + 1 < limit
                ? i + 1
                : after == '-' && i + 1 < limit && Character.isLetter(plain.at(i + 1)) ? i + 1 : i;
        var match = UNITS.behind(plain, unit, limit, language);
        if (match == null && unit < i + 1) {
            match = UNITS.behind(plain, i, limit, language);
        }
        if (after == '/' && i + 1 < limit && Character.isDigit(plain.at(i + 1))) {
            kind = Kind.RATIO;
            end = wholeEnd(i + 1, limit);
        } else if ((after == ':' && i + 1 < limit && Character.isDigit(plain.at(i + 1)))
                || (after == '-' && date(start, i, limit))) {
            kind = Kind.DATE;
            end = i + 1;
        } else if (UNITS.before(
                plain, start, span.start(), match != null && match.values().get(0) == Kind.PERCENT)) {
            kind = Kind.OTHER;
        } else if (match != null) {
            kind = match.values().get(0);
            end = match.end();
        } else if (Folding.wordly(after)
                || (after == '-'
                        && i + 1 < limit
                        && Folding.wordly(plain.at(i + 1))
                        && !Character.isDigit(plain.at(i + 1)))) {
            kind = Kind.OTHER;
        } else if (UNITS.month(plain, unit, limit)
                || (i - start == count
                        && year(unscaled, count, decimal)
                        && !UNITS.rating(plain, start, span.start()))) {
            kind = Kind.DATE;
        }
        return new Quantity(start, end, i, BigDecimal.valueOf(unscaled, scale), kind, decimal, signed, range);
    }

    private long append(long number, int from, int to) {
        long longer = number;
        for (int i = from; i < to; i++) {
            longer = longer * 10 + plain.at(i) - '0';
        }
        return longer;
    }

    private int digits(int i, int limit) {
        int j = i;
        while (j < limit && plain.at(j) >= '0' && plain.at(j) <= '9') {
            j++;
        }
        return j;
    }

    /** The end of a whole number whose digits may be grouped: "1,456". */
    private int wholeEnd(int start, int limit) {
        int end = digits(start, limit);
        char separator = decimalComma ? '.' : ',';
        boolean group = end - start <= 3;
        while (group && end + 1 < limit && plain.at(end) == separator && digits(end + 1, limit) == end + 4) {
            end += 4;
        }
        return end;
    }

    private boolean signed(int start, int limit) {
        if (start <= limit) {
            return false;
        }
        char sign = plain.at(start - 1);
        char before = start - 1 > limit ? plain.at(start - 2) : ' ';
        return sign == '+'
                || (sign == '-' && (before == ' ' || before == '('))
                || sign == '±'
                || sign == '↑'
                || sign == '↓';
    }

    private boolean range(int from, int start) {
        if (from >= start || start - from > 4) {
            return false;
        }
        int behind = plain.at(from) == '%' ? from + 1 : from;
        String between = plain.folded().substring(behind, start).strip();
        return between.equals("-") || between.equals("~") || between.equals("–") || between.equals("—");
    }

    /** 2026-04-09 */
    private boolean date(int start, int i, int limit) {
        int month = digits(i + 1, limit);
        return i - start == 4 && month - i == 3 && plain.at(month) == '-';
    }

    private static boolean year(long number, int digits, boolean decimal) {
        return !decimal && digits == 4 && (number / 100 == 19 || number / 100 == 20);
    }
}
