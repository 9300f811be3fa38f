package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.catalog.Vendor;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.ModelRef;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of plain text that names something. A word that is both ("DeepSeek") is two mentions.
 *
 * @param id of what is named
 * @param name of what is named, as the field writes it
 * @param vendor of a model, when known
 * @param known whether the catalog has it; else the text introduced it
 * @param family whether a whole family of models is named ("Gemini", "the Llama series"), not one of its members
 * @param familyId of the family that a model belongs to; its own id when it belongs to none
 */
public record Mention(
        int start,
        int end,
        Kind kind,
        String id,
        String name,
        @Nullable String vendor,
        boolean known,
        boolean family,
        String familyId) {

    public enum Kind {
        MODEL,
        BENCHMARK,
        VENDOR,
        /** Somebody's own test, which has no name: "our test of 36 tickets". */
        TEST
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean model() {
        return kind == Kind.MODEL;
    }

    /** Another model of its family, by its own name and at its own place. */
    public Mention member(String name, int start, int end) {
        return new Mention(start, end, kind, Slug.of(name), name, vendor, known, false, familyId);
    }

    /** The model as claims refer to it. */
    public ModelRef ref() {
        return new ModelRef(id, name, vendor, known);
    }

    /**
     * What a label of a table names, of which nothing else is known; null where that is no name.
     *
     * @param place where in the text it is taken to stand
     */
    public static @Nullable Mention labelled(String label, Kind kind, int place) {
        int note = Math.max(label.indexOf('('), label.indexOf('\uFF08'));
        String name = (note > 1 ? label.substring(0, note) : label).strip();
        String id = Slug.of(name);
        return id.isEmpty() ? null : new Mention(place, place, kind, id, name, null, false, false, id);
    }

    static Mention of(Vendor vendor, int start, int end) {
        return new Mention(
                start, end, Kind.VENDOR, vendor.id(), vendor.name(), vendor.name(), true, false, vendor.id());
    }
}
