package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.util.ArrayList;
import java.util.List;

/** What the cells of tables hold: results, or something else. */
final class TableCells {
    /** "Elo 1450", but not "Apache 2.0". */
    private static final int MOST_LETTERS_BEFORE = 4;

    private static final int MOST = 100;

    private final Reading reading;
    private final TableWords words;
    private final Quantities numbers;

    TableCells(Reading reading, TableWords words, Quantities numbers) {
        this.reading = reading;
        this.words = words;
        this.numbers = numbers;
    }

    /** Whether most filled cells of a column hold results. */
    boolean numeric(Table table, int headers, int c) {
        int filled = 0;
        int with = 0;
        int digits = 0;
        for (int r = headers; r < table.rows().size(); r++) {
            Span span = table.rows().get(r).cells().get(c).span();
            String text = reading.plain().of(span).strip();
            if (text.length() > 1) {
                filled++;
                with += values(span).isEmpty() ? 0 : 1;
                digits += Character.isDigit(text.charAt(0)) ? 1 : 0;
            }
        }
        return with > 0 && Math.max(with, c == 0 ? 0 : digits) * 2 >= filled;
    }

    /** Whether a column has a percentage or a number with decimals, and none beyond a hundred. */
    boolean fractional(Table table, int headers, int c) {
        if (!within(table, headers, c)) {
            return false;
        }
        boolean fractional = false;
        for (int r = headers; r < table.rows().size(); r++) {
            for (Quantity value : values(table.rows().get(r).cells().get(c).span())) {
                fractional |= value.decimal() || value.kind() == Quantity.Kind.PERCENT;
            }
        }
        return fractional;
    }

    /** Whether a column has no number beyond a hundred. */
    boolean within(Table table, int headers, int c) {
        for (int r = headers; r < table.rows().size(); r++) {
            for (Quantity value : values(table.rows().get(r).cells().get(c).span())) {
                if (value.value().intValue() > MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "82.0 % with parallel test-time compute", "77.2 % 82.0 %" */
    private boolean noted(int end) {
        int next = end;
        while (reading.plain().at(next) == ' ' || reading.plain().at(next) == '\n') {
            next++;
        }
        return Character.isDigit(reading.plain().at(next))
                || reading.plain().folded().startsWith("with", next)
                || reading.plain().folded().startsWith("w/", next);
    }

    /** The results that a cell holds: nothing but numbers, signs and perhaps a note in brackets. */
    List<Quantity> values(Span span) {
        if (span.length() > 60 || names(span)) {
            return List.of();
        }
        List<Quantity> found = new ArrayList<>();
        int covered = 0;
        for (Quantity quantity : numbers.within(span)) {
            boolean counted = switch (quantity.kind()) {
                case BARE, PERCENT, POINTS, ELO, RATIO -> !quantity.signed() && !quantity.range();
                case DATE -> !quantity.decimal() && quantity.end() - quantity.start() == 4;
                default -> false;
            };
            boolean inNote = reading.plain().at(quantity.start() - 1) == '(' && !found.isEmpty();
            Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (counted && !inNote) {
                if (last != null && stroke(last, quantity)) {
                    found.set(found.size() - 1, share(last, quantity));
                } else if (last == null || !whole(last, quantity)) {
                    found.add(quantity);
                }
                covered += quantity.end() - quantity.start();
            }
        }
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            letters += Character.isLetter(reading.plain().at(i)) ? 1 : 0;
        }
        if (!found.isEmpty() && lettersBefore(span.start(), found.get(0).start()) > MOST_LETTERS_BEFORE) {
            return List.of(); // "Apache 2.0"
        }
        boolean first = !found.isEmpty() && found.get(0).start() <= span.start() + 1;
        int note = first && noted(found.get(0).end()) ? 40 : 12;
        return letters > Math.max(note, 2 * covered) || found.size() > 2 ? List.of() : found;
    }

    /** "34 / 80": written apart, the part is one of a whole as "34/80" is. */
    private static Quantity share(Quantity part, Quantity whole) {
        return new Quantity(
                part.start(), whole.end(), part.numberEnd(), part.value(), Quantity.Kind.RATIO, false, false, false);
    }

    /** The 15 of "14 of 15" */
    private boolean whole(Quantity part, Quantity quantity) {
        return part.value().compareTo(quantity.value()) <= 0 && words.partOf(between(part, quantity));
    }

    /** The 80 of "34 / 80"; "87.5 / 89.1" are two results. */
    private boolean stroke(Quantity part, Quantity quantity) {
        return part.value().compareTo(quantity.value()) <= 0
                && !part.decimal()
                && !quantity.decimal()
                && between(part, quantity).strip().equals("/");
    }

    private String between(Quantity part, Quantity whole) {
        int from = part.end();
        int to = whole.start();
        return reading.plain().folded().substring(from, to);
    }

    /** Whether a cell of a row says that there were as many or more: "6000+". */
    boolean unbounded(Table.Row row) {
        for (Quantity quantity : numbers.within(row.span())) {
            if (reading.plain().at(quantity.numberEnd()) == '+') {
                return true;
            }
        }
        return false;
    }

    private int lettersBefore(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetter(reading.plain().at(i)) ? 1 : 0;
        }
        return letters;
    }

    private boolean names(Span span) {
        return !reading.mentions().within(span, Kind.MODEL).isEmpty()
                || !reading.mentions().within(span, Kind.BENCHMARK).isEmpty();
    }
}
