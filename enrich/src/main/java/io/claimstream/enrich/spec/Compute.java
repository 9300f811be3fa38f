package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.events.Claim.Spec;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Training compute, in floating-point operations or GPU hours. */
final class Compute {
    private static final Pattern FLOP = Pattern.compile(
            "(\\d{1,4}(?:[.,]\\d{1,4})?) ?(?:[x×·*] ?10 ?\\^?\\{?([²³\\d⁰¹⁴-⁹]{2})\\}?|e\\+?(\\d{2})) ?flops?(?![/a-z])(?! per)");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int GPU_REACH = 8;

    private Compute() {}

    static void read(CuedSentence sentence, List<Amount> amounts, Consumer<Said> out) {
        int start = sentence.span().start();
        if (sentence.any(Role.FLOP, start, sentence.span().end())) {
            Matcher matcher = FLOP.matcher(
                    sentence.plain().folded().substring(start, sentence.span().end()));
            while (matcher.find()) {
                String power = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                BigDecimal value = new BigDecimal(matcher.group(1).replace(',', '.')).scaleByPowerOfTen(number(power));
                out.accept(said(value, "FLOP", start + matcher.start(), start + matcher.end()));
            }
        }
        for (Amount amount : amounts) {
            Hit hours =
                    sentence.first(Role.GPU_HOURS, amount.end(), sentence.span().end());
            if (hours != null && sentence.letters(amount.end(), hours.start()) <= GPU_REACH) {
                out.accept(said(amount.value(), "GPU hours", amount.start(), hours.end()));
            }
        }
    }

    private static Said said(BigDecimal value, String unit, int start, int end) {
        return new Said(new Spec("training_compute", Amount.plain(value), unit), start, end);
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int superscript = SUPERSCRIPTS.indexOf(c);
            number = number * 10 + (superscript >= 0 ? superscript : Character.digit(c, 10));
        }
        return number;
    }
}
