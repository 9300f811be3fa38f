package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** A licence that is free for those who earn little: "free for businesses making less than $1M a year". */
final class Thresholds {
    /** Characters between "free" and "less than". */
    private static final int REACH = 70;

    /** Characters beside "less than" in which an amount of money stands. */
    private static final int AMOUNT = 30;

    private static final String CURRENCIES = "$€£¥₩";

    private final Saying saying;
    private final Sentence sentence;

    Thresholds(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void of(Hit free) {
        Hit limit = limit(free);
        if (limit != null && money(limit)) {
            Span anchor = new Span(Math.min(free.start(), limit.start()), Math.max(free.end(), limit.end()));
            saying.say(Dimension.LICENCE, Status.RESTRICTED, anchor, Form.PREDICATE);
        }
    }

    private @Nullable Hit limit(Hit free) {
        int from = Math.max(sentence.span().start(), free.start() - REACH);
        int to = Math.min(sentence.span().end(), free.end() + REACH);
        Hit behind = sentence.first(Role.LIMIT, free.end(), to);
        return behind == null ? sentence.last(Role.LIMIT, from, free.start()) : behind;
    }

    private boolean money(Hit limit) {
        Plain plain = sentence.plain();
        int from = Math.max(sentence.span().start(), limit.start() - AMOUNT);
        int to = Math.min(sentence.span().end(), limit.end() + AMOUNT);
        for (int i = from; i < to; i++) {
            if (CURRENCIES.indexOf(plain.at(i)) >= 0) {
                return true;
            }
        }
        return sentence.any(Role.TURNOVER, from, to);
    }
}
