package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Spec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Prices per million tokens: as many sums of money as words for what they are of, paired in their order. */
final class Prices {
    private static final String CENT = "_CENT";

    private Prices() {}

    static void read(CuedSentence sentence, List<Amount> amounts, Consumer<Said> out) {
        Hit per = sentence.first(
                Role.PER_MILLION, sentence.span().start(), sentence.span().end());
        if (per == null) {
            return;
        }
        Span clause = sentence.clause(per.start());
        List<Amount> sums = amounts.stream()
                .filter(amount -> clause.contains(amount.start()) && currency(sentence, amount) != null)
                .toList();
        List<Hit> words = new ArrayList<>();
        for (Hit hit : sentence.hits()) {
            boolean of = hit.role() == Role.INPUT || hit.role() == Role.OUTPUT || hit.role() == Role.OTHER_PRICE;
            if (of && clause.contains(hit.start())) {
                words.add(hit);
            }
        }
        if (sums.isEmpty() || sums.size() != words.size() || ofSeveral(sentence, sums)) {
            return;
        }
        for (int i = 0; i < sums.size(); i++) {
            Amount sum = sums.get(i);
            if (words.get(i).role() != Role.OTHER_PRICE) {
                String property = words.get(i).role() == Role.INPUT ? "price_input" : "price_output";
                out.accept(new Said(priced(property, sum, currency(sentence, sum)), sum.start(), sum.end()));
            }
        }
    }

    private static Spec priced(String property, Amount sum, @Nullable String currency) {
        String unit = currency == null ? "USD" : currency;
        boolean cents = unit.endsWith(CENT);
        BigDecimal value = cents ? sum.value().movePointLeft(2) : sum.value();
        return new Spec(property, Amount.plain(value), cents ? unit.substring(0, unit.length() - CENT.length()) : unit);
    }

    /** Whether a model is named between the sums: then they are not one model's. */
    private static boolean ofSeveral(CuedSentence sentence, List<Amount> sums) {
        int from = sums.get(0).start();
        int to = sums.get(sums.size() - 1).end();
        return sentence.models().stream().anyMatch(model -> model.start() > from && model.end() < to);
    }

    /** The currency right before or behind a number. */
    static @Nullable String currency(CuedSentence sentence, Amount amount) {
        Hit before =
                sentence.last(Role.CURRENCY, Math.max(sentence.span().start(), amount.start() - 5), amount.start());
        if (before != null && amount.start() - before.end() <= 1) {
            return before.value();
        }
        Hit behind = sentence.at(Role.CURRENCY, amount.end());
        return behind == null ? null : behind.value();
    }
}
