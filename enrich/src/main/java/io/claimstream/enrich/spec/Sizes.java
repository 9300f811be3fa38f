package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.events.Claim.Spec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Context windows and parameter counts: a number between or beside the words that say what it counts. */
final class Sizes {
    private static final int CONTEXT_BEFORE = 30;
    private static final int CONTEXT_BEHIND = 14;
    private static final int BEFORE = 14;
    private static final int BEHIND = 18;
    private static final int RANGE = 3;
    private static final long FEWEST_TOKENS = 1000;
    private static final long MOST_TOKENS = 1_000_000_000;
    private static final long FEWEST_PARAMETERS = 1_000_000;

    private Sizes() {}

    static void read(CuedSentence sentence, List<Amount> amounts, Consumer<Said> out) {
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            int from = i == 0 ? sentence.span().start() : amounts.get(i - 1).end();
            int to = i + 1 < amounts.size()
                    ? amounts.get(i + 1).start()
                    : sentence.span().end();
            if (!ofSeveral(sentence, amounts, i) && !loose(sentence, amount, "")) {
                context(sentence, amount, from, to, out);
                if (!loose(sentence, amount, "size")) {
                    parameters(sentence, amount, from, to, out);
                }
            }
        }
    }

    /** "3B, 4B and 9B", "0.6B to 235B", "8 and 70 billion". */
    private static boolean ofSeveral(CuedSentence sentence, List<Amount> amounts, int i) {
        int end = amounts.get(i).end();
        boolean goesOn = i + 1 < amounts.size()
                && amounts.get(i + 1).multiplied()
                && listed(sentence, amounts, i + 1)
                && !active(sentence, amounts.get(i + 1));
        return goesOn
                || listed(sentence, amounts, i)
                || sentence.models().stream().anyMatch(model -> sibling(sentence, end, model));
    }

    private static boolean active(CuedSentence sentence, Amount amount) {
        int to = sentence.span().end();
        return near(sentence, Role.ACTIVE, amount.end(), to, BEHIND, false, ",;:()") != null;
    }

    /** "7B, 13B", where the second is the name of a member. */
    private static boolean sibling(CuedSentence sentence, int end, Mention model) {
        return model.start() > end
                && Character.isDigit(sentence.plain().at(model.start()))
                && sentence.letters(end, model.start()) <= RANGE
                && !sentence.parted(end, model.start(), "();:.");
    }

    /** Whether it goes on with the one before. */
    private static boolean listed(CuedSentence sentence, List<Amount> amounts, int i) {
        if (i == 0) {
            return false;
        }
        int from = amounts.get(i - 1).end();
        int to = amounts.get(i).start();
        boolean shared = amounts.get(i).multiplied() && sentence.any(Role.AND, from, to);
        if (!amounts.get(i - 1).multiplied() && !(shared && !sentence.parted(from, to, "%"))) {
            return false;
        }
        return sentence.letters(from, to) <= RANGE
                && !sentence.parted(from, to, "()")
                && !sentence.any(Role.PARAMETERS, from, to)
                && !sentence.any(Role.TOTAL, from, to)
                && !sentence.any(Role.ACTIVE, from, to)
                && !sentence.any(Role.TOKENS, from, to);
    }

    /** "more than 70 billion", "at 128K": of something else, or not quite; of a size, "up to" is as well. */
    private static boolean loose(CuedSentence sentence, Amount amount, String of) {
        Hit loose = sentence.last(Role.LOOSE, sentence.span().start(), amount.start());
        return loose != null && loose.value().equals(of) && sentence.letters(loose.end(), amount.start()) <= 2;
    }

    private static void context(CuedSentence sentence, Amount amount, int from, int to, Consumer<Said> out) {
        Hit tokens = sentence.at(Role.TOKENS, amount.end());
        if ((tokens == null && !amount.multiplied())
                || !amount.atLeast(FEWEST_TOKENS)
                || amount.atLeast(MOST_TOKENS)
                || money(sentence, amount)) {
            return;
        }
        int end = tokens == null ? amount.end() : tokens.end();
        Hit before = near(sentence, Role.CONTEXT, from, amount.start(), CONTEXT_BEFORE, true, ",;()");
        Hit behind = near(sentence, Role.CONTEXT, end, to, CONTEXT_BEHIND, false, ",;:()");
        if (before != null || behind != null) {
            out.accept(new Said(
                    new Spec("context_window", amount.plain(), "tokens"),
                    before == null ? amount.start() : before.start(),
                    behind == null ? end : behind.end()));
        }
    }

    private static void parameters(CuedSentence sentence, Amount amount, int from, int to, Consumer<Said> out) {
        if (!amount.multiplied()
                || !amount.atLeast(FEWEST_PARAMETERS)
                || sentence.at(Role.TOKENS, amount.end()) != null
                || money(sentence, amount)) {
            return;
        }
        Hit activeBefore = near(sentence, Role.ACTIVE, from, amount.start(), BEFORE, true, ",;()");
        boolean active = near(sentence, Role.ACTIVE, amount.end(), to, BEHIND, false, ",;:()") != null
                || (activeBefore != null && !sentence.any(Role.PARAMETERS, activeBefore.end(), amount.start()));
        Hit counted = counted(sentence, amount, from, to);
        boolean counts = sentence.any(
                        Role.PARAMETERS,
                        sentence.span().start(),
                        sentence.span().end())
                || sentence.any(
                        Role.TOTAL, sentence.span().start(), sentence.span().end());
        if (counted != null || (active && counts)) {
            String property = active ? "active_parameters" : "parameters";
            out.accept(new Said(
                    new Spec(property, amount.plain(), "parameters"),
                    amount.start(),
                    counted == null ? amount.end() : Math.max(amount.end(), counted.end())));
        }
    }

    private static @Nullable Hit counted(CuedSentence sentence, Amount amount, int from, int to) {
        for (Role role : new Role[] {Role.PARAMETERS, Role.TOTAL}) {
            Hit behind = near(sentence, role, amount.end(), to, BEHIND, false, ",;:()");
            Hit before = near(sentence, role, from, amount.start(), BEFORE, true, ",;()");
            if (behind != null || before != null) {
                return behind != null ? behind : before;
            }
        }
        return null;
    }

    private static @Nullable Hit near(
            CuedSentence sentence, Role role, int from, int to, int letters, boolean last, String signs) {
        Hit hit = last ? sentence.last(role, from, to) : sentence.first(role, from, to);
        if (hit == null) {
            return null;
        }
        int gapFrom = last ? hit.end() : from;
        int gapTo = last ? to : hit.start();
        return sentence.letters(gapFrom, gapTo) <= letters && !sentence.parted(gapFrom, gapTo, signs) ? hit : null;
    }

    private static boolean money(CuedSentence sentence, Amount amount) {
        return Prices.currency(sentence, amount) != null;
    }
}
