package io.claimstream.enrich.cue;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Modality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its cues, names and numbers. Offsets are of the plain text. */
public final class CuedSentence {
    private final Reading reading;
    private final Block block;
    private final Span span;
    private final Lexicon lexicon;
    private final Hits hits;
    private final List<Mention> models;
    private final List<Mention> benchmarks;
    private final List<Mention> vendors;
    private final @Nullable Span before;
    private @Nullable List<Quantity> quantities;

    CuedSentence(
            Reading reading,
            Block block,
            Span span,
            Lexicon lexicon,
            Hits hits,
            List<Mention> mentions,
            @Nullable Span before) {
        this.reading = reading;
        this.block = block;
        this.span = span;
        this.lexicon = lexicon;
        this.hits = hits;
        this.before = before;
        this.vendors = of(mentions, Mention.Kind.VENDOR);
        this.benchmarks = of(mentions, Mention.Kind.BENCHMARK);
        this.models = of(mentions, Mention.Kind.MODEL);
        models.removeIf(this::company);
    }

    private static List<Mention> of(List<Mention> mentions, Mention.Kind kind) {
        List<Mention> of = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == kind) {
                of.add(mention);
            }
        }
        return of;
    }

    /** "DeepSeek" may as well be the maker. */
    private boolean company(Mention model) {
        if (model.family()) {
            for (Mention vendor : vendors) {
                if (vendor.start() == model.start()) {
                    return true;
                }
            }
        }
        return false;
    }

    public Reading reading() {
        return reading;
    }

    public Plain plain() {
        return reading.plain();
    }

    public Span span() {
        return span;
    }

    /** The models named, by place; without names that are as well their maker's. */
    public List<Mention> models() {
        return models;
    }

    public List<Mention> benchmarks() {
        return benchmarks;
    }

    public List<Mention> vendors() {
        return vendors;
    }

    /** The benchmarks of the sentence before it in its paragraph. */
    public List<Mention> benchmarksBefore() {
        return before == null ? List.of() : reading.mentions().within(before, Mention.Kind.BENCHMARK);
    }

    public List<Hit> hits() {
        return hits.all();
    }

    /** Whether it is an item of a list, which goes without a subject. */
    public boolean item() {
        return block.kind() == Block.Kind.LIST_ITEM;
    }

    /** Its numbers, by place; not those that are part of a name. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            quantities = new ArrayList<>(reading.numbers().within(span));
            quantities.removeIf(quantity -> named(models, quantity) || named(benchmarks, quantity));
        }
        return quantities;
    }

    private static boolean named(List<Mention> names, Quantity quantity) {
        for (Mention name : names) {
            if (name.start() <= quantity.start() && quantity.start() < name.end()) {
                return true;
            }
        }
        return false;
    }

    public List<Hit> all(Role role) {
        return hits.all(role);
    }

    /** The first cue of this role that lies within. */
    public @Nullable Hit first(Role role, int from, int to) {
        return hits.first(role, from, to);
    }

    /** The last cue of this role that lies within. */
    public @Nullable Hit last(Role role, int from, int to) {
        return hits.last(role, from, to);
    }

    public boolean any(Role role, int from, int to) {
        return first(role, from, to) != null;
    }

    /** The cue of this role that starts at {@code i} or behind a space or hyphen there, even in the middle of a word ("37B"). */
    public @Nullable Hit at(Role role, int i) {
        for (int start = i; start <= i + 1 && start < span.end(); start++) {
            var match = lexicon.at(plain(), start, span.end());
            if (match != null) {
                for (Cue cue : match.values()) {
                    if (cue.role() == role) {
                        return new Hit(role, cue.value(), start, match.end());
                    }
                }
            }
            if (plain().at(start) != ' ' && plain().at(start) != '-') {
                break;
            }
        }
        return null;
    }

    /** The clause around {@code position}: as far as a semicolon or a word that brings another subject. */
    public Span clause(int position) {
        int from = span.start();
        int to = span.end();
        for (Hit hit : hits.all(Role.CONTRAST)) {
            from = hit.end() <= position ? Math.max(from, hit.end()) : from;
            to = hit.start() > position ? Math.min(to, hit.start()) : to;
        }
        for (int i = from; i < to; i++) {
            if (plain().at(i) == ';') {
                if (i < position) {
                    from = i + 1;
                } else {
                    to = i;
                }
            }
        }
        return new Span(from, to);
    }

    /** How many letters and digits lie between; what the writing system says in fewer counts double. */
    public int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = plain().at(i);
            letters += !Character.isLetterOrDigit(c) ? 0 : c > 0x2E80 ? 2 : 1;
        }
        return letters;
    }

    /** Whether one of these characters lies between. */
    public boolean parted(int from, int to, String signs) {
        for (int i = from; i < to; i++) {
            if (signs.indexOf(plain().at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells who listens that words which could have made a claim made none. */
    public void refuse(Span words, String why) {
        reading.trace().refused(words, why);
    }

    /** A claim that the whole sentence is the evidence of. */
    public Finding finding(Mention model, Record payload, Modality modality, double confidence, String rule) {
        var ref = reading.subjects().member(model).ref();
        return new Finding(ref, payload, modality, reading.credits().at(span, ref), span, false, confidence, rule);
    }
}
