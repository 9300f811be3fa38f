package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** A licence that is free for some: "free for businesses making less than $1M a year", "free for academics; firms pay". */
final class Thresholds {
    /** Characters between "free" and "less than". */
    private static final int REACH = 70;

    /** Characters between "free" and those who pay. */
    private static final int OTHERS = 120;

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

    /** "researchers get it for nothing, companies have to pay": somebody pays for what others need not. */
    void paid(Hit pay) {
        Hit free = sentence.last(Role.FREE, Math.max(sentence.span().start(), pay.start() - OTHERS), pay.start());
        Hit who = free == null ? null : who(free.end(), pay.start());
        boolean price = money(pay) || sentence.any(Role.TURNOVER, pay.end(), pay.end() + AMOUNT); // of a subscription
        if (free == null || who == null || price || !some(free, pay, who)) {
            return;
        }
        if (!Suppositions.asked(sentence, pay.span()) && !sentence.deniedAt(pay.start())) {
            saying.say(Dimension.LICENCE, Status.RESTRICTED, new Span(free.start(), pay.end()), Form.PREDICATE);
        }
    }

    /** Those who pay, or what is paid for: "companies", "commercial use". */
    private @Nullable Hit who(int from, int to) {
        int near = Math.max(from, to - REACH);
        Hit people = sentence.last(Role.PEOPLE, near, to);
        return people == null ? sentence.last(Role.USE, near, to) : people;
    }

    /** Whether it is free for others than those who pay. */
    private boolean some(Hit free, Hit pay, Hit who) {
        int from = Math.max(sentence.span().start(), free.start() - REACH);
        return sentence.any(Role.PURPOSE, from, pay.start())
                || sentence.any(Role.PEOPLE, from, who.start())
                || sentence.parted(free.end(), who.start());
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
