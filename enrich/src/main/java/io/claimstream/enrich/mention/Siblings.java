package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The 70B version", "32B-Think-Variante", "Lite版", "V4-Flash" once V4 is named: a member by what sets it apart. */
final class Siblings {
    private static final Set<String> TUNING = Set.copyOf(Roles.list("tuning"));

    private static final int LOOK_BACK = 30;

    private final ModelGrammar grammar;
    private final MemberWords words;
    private final Mentions named;
    private final Kinship kinship;
    private final Map<String, String> names = new HashMap<>();

    Siblings(ModelGrammar grammar, Document document, Mentions named) {
        this.grammar = grammar;
        this.words = new MemberWords(grammar);
        this.named = named;
        this.kinship = new Kinship(document, named);
        for (Mention mention : named.all()) {
            if (mention.model()) {
                names.putIfAbsent(mention.id(), mention.name());
            }
        }
    }

    /** A short name and what follows it. */
    Mention longer(Plain plain, Mention shortName, int limit) {
        int end = shortName.end();
        boolean joined = plain.at(end) == '-' || plain.at(end) == ' ';
        Dictionary.@Nullable Match<String> suffix =
                joined && end + 1 < limit ? grammar.suffix(plain, end + 1, limit) : null;
        if (suffix == null || shortName.name().contains(suffix.values().get(0))) {
            return shortName;
        }
        return member(shortName, shortName.name() + " " + suffix.values().get(0), shortName.start(), suffix.end());
    }

    /**
     * The member that the size or suffix at {@code start} names, if a word for a member stands beside it.
     *
     * @param paragraph where the paragraph starts
     */
    @Nullable
    Mention at(Plain plain, int start, int limit, int paragraph) {
        if (kinship.none() || plain.at(start - 1) == '-') {
            return null;
        }
        List<String> parts = new ArrayList<>();
        int end = words.read(plain, start, limit, parts);
        if (parts.isEmpty()) {
            return null;
        }
        boolean size = Character.isDigit(parts.get(0).charAt(0));
        boolean stands = again(plain, end, parts)
                || (size && MemberWords.subject(plain, end, limit))
                || MemberWords.stand(plain, start, end, limit, parts);
        boolean spokenOf = !stands && size && MemberWords.spokenOf(plain, end, limit);
        if ((size && SizeNames.only(plain, end, limit)) || !(stands || spokenOf)) {
            return null;
        }
        Mention of = kinship.of(start, paragraph, size ? parts.get(0) : null);
        boolean several = of != null && !of.family() && several(plain, start, end, new Span(paragraph, limit), of);
        if (spokenOf && !several) {
            return null;
        }
        int model = size ? MemberWords.modelWord(plain, end, limit) : end;
        if (of == null || (model > end && MemberWords.namedBehind(plain, model, named))) {
            return null;
        }
        if (model > end && !several(plain, start, end, new Span(paragraph, limit), of)) {
            return of.member(of.name(), start, end); // "its 744B model", which comes in no other size
        }
        Mention same = size ? null : named(start, of.familyId(), " " + String.join(" ", parts));
        Mention member = member(of, same == null ? name(of.name(), parts, size) : same.name(), start, end);
        if (size) {
            kinship.meant(parts.get(0), of, start);
        }
        return member;
    }

    /** Whether a model comes in several sizes, as the text or the paragraph says. */
    private boolean several(Plain plain, int start, int end, Span paragraph, Mention of) {
        return !kinship.single(of) || SizeNames.another(plain, start, end, paragraph);
    }

    /** The member of a family that was named last with these words at its end. */
    private @Nullable Mention named(int start, String family, String ending) {
        for (Mention mention : named.modelsBefore(start, LOOK_BACK)) {
            if (mention.familyId().equals(family) && mention.name().endsWith(ending)) {
                return mention;
            }
        }
        return null;
    }

    /** A size that has stood for a member does so again where a particle follows. */
    private boolean again(Plain plain, int end, List<String> parts) {
        return kinship.known(parts.get(0)) && Folding.uncased(plain.at(end));
    }

    private String name(String of, List<String> parts, boolean size) {
        String base = SizeNames.without(of);
        if (!size || parts.stream().anyMatch(part -> Character.isLetter(part.charAt(0)) && part.length() > 3)) {
            boolean tuned =
                    size && parts.stream().allMatch(part -> Character.isDigit(part.charAt(0)) || TUNING.contains(part));
            return (tuned ? untuned(base) : grammar.withoutSuffixes(base)) + " " + String.join(" ", parts);
        }
        int space = base.lastIndexOf(' ');
        boolean tuned = space > 0 && TUNING.contains(base.substring(space + 1));
        return tuned
                ? base.substring(0, space) + " " + String.join(" ", parts) + base.substring(space)
                : base + " " + String.join(" ", parts);
    }

    /** "Qwen2.5 Coder" for "Qwen2.5 Coder Base", whose "7B-Instruct" is a Coder too. */
    private static String untuned(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && TUNING.contains(name.substring(space + 1)) ? name.substring(0, space) : name;
    }

    private Mention member(Mention of, String name, int start, int end) {
        String id = Slug.of(name);
        String printed = names.getOrDefault(id, name);
        return new Mention(start, end, Mention.Kind.MODEL, id, printed, of.vendor(), of.known(), false, of.familyId());
    }
}
