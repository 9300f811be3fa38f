package io.claimstream.enrich.rank;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that a sentence names.
 *
 * @param words where it does
 * @param ofNext whether the words need the list right behind them: "tops …"
 */
record Place(int number, Span words, boolean ofNext) {
    private static final int LAST = 500;

    /** Letters between "ranks" and a place in words: "ranks a respectable third". */
    private static final int RANKED_REACH = 16;

    static List<Place> in(CuedSentence sentence) {
        List<Place> places = new ArrayList<>();
        for (Hit top : sentence.all(Role.TOP)) {
            places.add(new Place(1, top.span(), top.value().equals("of")));
        }
        for (Hit ordinal : sentence.all(Role.ORDINAL)) {
            Hit place =
                    sentence.first(Role.PLACE, ordinal.end(), sentence.span().end());
            boolean placed = place != null && sentence.letters(ordinal.end(), place.start()) == 0;
            if ((placed && ranked(sentence, ordinal.start()))
                    || rankedBefore(sentence, ordinal.start())
                    || beforeIt(sentence, ordinal.start())) {
                int end = placed && place != null ? place.end() : ordinal.end();
                add(places, Integer.parseInt(ordinal.value()), new Span(ordinal.start(), end));
            }
        }
        for (Quantity quantity : sentence.quantities()) {
            if (!quantity.decimal() && placed(sentence, quantity)) {
                add(places, quantity.value().intValue(), quantity.span());
            }
        }
        return places;
    }

    private static void add(List<Place> places, int number, Span words) {
        if (number >= 1 && number <= LAST) {
            places.add(new Place(number, words, false));
        }
    }

    private static boolean placed(CuedSentence sentence, Quantity quantity) {
        int start = quantity.start();
        Hit suffix = sentence.at(Role.PLACE, quantity.numberEnd());
        if (suffix != null && suffix.value().equals("sure")) {
            return true;
        }
        if (suffix != null && suffix.value().equals("with")) {
            return sentence.plain().at(start - 1) == '第';
        }
        if (beforeIt(sentence, start) && quantity.kind() != Quantity.Kind.PERCENT) {
            return ranked(sentence, start);
        }
        if (suffix == null || !suffix.value().equals("suffix") || sentence.any(Role.MONTH, start - 12, start)) {
            return false;
        }
        boolean place = sentence.at(Role.PLACE, suffix.end()) != null;
        return place ? ranked(sentence, start) : rankedBefore(sentence, start);
    }

    private static boolean beforeIt(CuedSentence sentence, int start) {
        Hit before = sentence.last(Role.PLACE_BEFORE, Math.max(sentence.span().start(), start - 14), start);
        return before != null && sentence.letters(before.end(), start) == 0;
    }

    private static boolean rankedBefore(CuedSentence sentence, int start) {
        Hit ranked = sentence.last(Role.RANKED, sentence.clause(start).start(), start);
        return ranked != null
                && !ranked.value().equals("weak")
                && sentence.letters(ranked.end(), start) <= RANKED_REACH
                && !sentence.parted(ranked.end(), start, ",;:()");
    }

    private static boolean ranked(CuedSentence sentence, int start) {
        Span clause = sentence.clause(start);
        return sentence.any(Role.RANKED, clause.start(), clause.end());
    }
}
