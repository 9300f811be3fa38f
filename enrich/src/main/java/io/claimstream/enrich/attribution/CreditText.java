package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text with the words for credits in it, of which a stretch is looked through once. For one thread. */
final class CreditText {
    private final CreditWords words;
    private final Plain plain;
    private final Map<Span, List<Hit>> hits = new HashMap<>();

    CreditText(CreditWords words, Plain plain) {
        this.words = words;
        this.plain = plain;
    }

    Plain plain() {
        return plain;
    }

    /** All of it. */
    Span whole() {
        return new Span(0, plain.length());
    }

    /** Those in a stretch, by place. */
    List<Hit> hits(Span span) {
        return hits.computeIfAbsent(span, stretch -> words.scan(plain, stretch));
    }
}
