package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "The 70B version", "32B-Think-Variante", "Lite版", "V4-Flash" once V4 is named: a member by what sets it apart. */
final class Siblings {
    /** Families whose members have other words than sizes. */
    private static final Set<String> UNSIZED =
            Roles.list("unsized").stream().map(Slug::of).collect(Collectors.toSet());

    private static final Set<String> TUNING = Set.copyOf(Roles.list("tuning"));

    /** A mention in the paragraph weighs as much as all those elsewhere, of which no more than so many count. */
    private static final int NEAR = 2;

    private static final int LOOK_BACK = 30;

    /** As many models before a paragraph count as near. */
    private static final int LAST = 4;

    private final ModelGrammar grammar;
    private final MemberWords words;
    private final Mentions named;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Versions versions = new Versions();
    private final Set<String> sized = new HashSet<>();

    /** What a size has meant so far: it means the same again. */
    private final Map<String, Mention> meant = new HashMap<>();

    /** What the size before was a size of. */
    private @Nullable Mention last;

    private int lastAt;
    private @Nullable Mention most;

    Siblings(ModelGrammar grammar, Mentions named) {
        this.grammar = grammar;
        this.words = new MemberWords(grammar);
        this.named = named;
        for (Mention mention : named.all()) {
            if (mention.model()) {
                names.putIfAbsent(mention.id(), mention.name());
                versions.add(mention);
                if (SizeNames.in(mention.name())) {
                    sized.add(mention.familyId());
                }
                int count = counts.merge(mention.familyId(), 1, Integer::sum);
                if (most == null || count > counts.getOrDefault(most.familyId(), 0)) {
                    most = mention;
                }
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
        if (most == null || plain.at(start - 1) == '-') {
            return null;
        }
        List<String> parts = new ArrayList<>(3);
        int end = words.read(plain, start, limit, parts);
        if (parts.isEmpty()) {
            return null;
        }
        boolean size = Character.isDigit(parts.get(0).charAt(0));
        if ((size && SizeNames.only(plain, end, limit))
                || !(again(plain, end, parts) || MemberWords.stand(plain, start, end, limit, parts))) {
            return null;
        }
        Mention of = family(start, paragraph, size ? parts.get(0) : null);
        if (of == null) {
            return null;
        }
        Mention same = size ? null : named(start, of.familyId(), " " + String.join(" ", parts));
        Mention member = member(of, same == null ? name(of.name(), parts, size) : same.name(), start, end);
        if (size) {
            sized.add(of.familyId());
            meant.put(parts.get(0), of);
            last = of;
            lastAt = start;
        }
        return member;
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
        return meant.containsKey(parts.get(0)) && Folding.uncased(plain.at(end));
    }

    /**
     * Of the families named before it in its paragraph, or else last, the one that is named most; of a size, one whose
     * members have sizes.
     */
    private @Nullable Mention family(int start, int paragraph, @Nullable String size) {
        List<Mention> before = new ArrayList<>(named.modelsBefore(start, LOOK_BACK));
        if (size != null) {
            before.removeIf(mention -> UNSIZED.contains(mention.familyId()) && !sized.contains(mention.familyId()));
        }
        boolean own = !before.isEmpty() && before.get(0).start() >= paragraph;
        if (size != null && !own && meant.containsKey(size)) {
            return meant.get(size);
        }
        if (size != null && !own && before.stream().anyMatch(mention -> sized.contains(mention.familyId()))) {
            before.removeIf(mention -> !sized.contains(mention.familyId()));
        }
        Map<String, Integer> near = new HashMap<>();
        String best = most == null ? "" : most.familyId();
        int bestWeight = 0;
        int seen = 0;
        for (Mention mention : before) {
            if (own ? mention.start() < paragraph : seen == LAST) {
                break;
            }
            String family = mention.familyId();
            seen++;
            int weight = near.merge(family, NEAR, Integer::sum) + Math.min(NEAR, counts.getOrDefault(family, 0));
            if (weight >= bestWeight) {
                best = family;
                bestWeight = weight;
            }
        }
        Mention member = member(before, best, own ? paragraph : 0, size);
        return member == null ? most : member;
    }

    /** The member named last; for a size, rather what the size before it was one of, or a name that has none. */
    private @Nullable Mention member(List<Mention> before, String family, int from, @Nullable String size) {
        Mention member = null;
        Mention whole = null;
        for (Mention mention : before) {
            if (mention.familyId().equals(family) && (member == null || (member.family() && !mention.family()))) {
                member = mention;
            }
            boolean bare = mention.familyId().equals(family)
                    && !mention.family()
                    && mention.start() >= from
                    && !SizeNames.in(mention.name());
            whole = whole == null && bare ? mention : whole;
        }
        if (size == null || member == null) {
            return member;
        }
        Mention sibling = last != null && lastAt >= from && last.familyId().equals(family) ? last : null;
        if (whole != null && from == 0) {
            whole = newest(before, family, whole);
        }
        if (whole == null) {
            return sibling == null ? versions.of(before, family, size, member) : sibling;
        }
        return sibling == null || lastAt < whole.start() ? whole : sibling;
    }

    /** A size or the like of no version in particular is one of the newest. */
    private static Mention newest(List<Mention> before, String family, Mention last) {
        Mention newest = last;
        for (Mention mention : before) {
            boolean bare = mention.familyId().equals(family) && !mention.family() && !SizeNames.in(mention.name());
            boolean newer = Versions.number(mention.name()) > Versions.number(newest.name());
            newest = bare && newer ? mention : newest;
        }
        return newest;
    }

    private String name(String of, List<String> parts, boolean size) {
        String base = SizeNames.without(of);
        if (!size || parts.stream().anyMatch(part -> Character.isLetter(part.charAt(0)) && part.length() > 3)) {
            return grammar.withoutSuffixes(base) + " " + String.join(" ", parts);
        }
        int space = base.lastIndexOf(' ');
        boolean tuned = space > 0 && TUNING.contains(base.substring(space + 1));
        return tuned
                ? base.substring(0, space) + " " + String.join(" ", parts) + base.substring(space)
                : base + " " + String.join(" ", parts);
    }

    private Mention member(Mention of, String name, int start, int end) {
        String id = Slug.of(name);
        String printed = names.getOrDefault(id, name);
        return new Mention(start, end, Mention.Kind.MODEL, id, printed, of.vendor(), of.known(), false, of.familyId());
    }
}
