package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose member it is that a text names by a size or a suffix alone: "the 70B version", "Lite版". */
final class Kinship {
    /** Families whose members have other words than sizes. */
    private static final Set<String> UNSIZED =
            Roles.list("unsized").stream().map(Slug::of).collect(Collectors.toSet());

    /** A mention in the paragraph weighs as much as all those elsewhere, of which no more than so many count. */
    private static final int NEAR = 2;

    private static final int LOOK_BACK = 30;

    /** As many models before a paragraph count as near. */
    private static final int LAST = 4;

    /** Between a maker and the size of its model in one clause: "Google's own figure for the 4B". */
    private static final int MAKER_REACH = 60;

    private final Document document;
    private final Plain plain;
    private final Mentions named;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Versions versions = new Versions();
    private final Set<String> sized = new HashSet<>();

    /** What a size has meant so far: it means the same again. */
    private final Map<String, Mention> meant = new HashMap<>();

    /** What the size before was a size of. */
    private @Nullable Mention last;

    private int lastAt;
    private @Nullable Mention most;

    /** Made when first asked for. */
    private @Nullable Headings headings;

    Kinship(Document document, Mentions named) {
        this.document = document;
        this.plain = document.plain();
        this.named = named;
        for (Mention mention : named.all()) {
            if (mention.model()) {
                versions.add(mention);
                if (!sized.contains(mention.familyId()) && SizeNames.in(mention.name())) {
                    sized.add(mention.familyId());
                }
                int count = counts.merge(mention.familyId(), 1, Integer::sum);
                if (most == null || count > counts.getOrDefault(most.familyId(), 0)) {
                    most = mention;
                }
            }
        }
    }

    private Headings headings() {
        Headings made = headings == null ? new Headings(document, named) : headings;
        headings = made;
        return made;
    }

    /** Whether the text names nothing that could have members. */
    boolean none() {
        return most == null;
    }

    /** Whether a size has stood for a member before. */
    boolean known(String size) {
        return meant.containsKey(size);
    }

    /** Whether a model comes in one size, as far as the text says. */
    boolean single(Mention model) {
        return !model.family() && !sized.contains(model.familyId());
    }

    /** Keeps what the size at {@code start} was a size of. */
    void meant(String size, Mention of, int start) {
        sized.add(of.familyId());
        meant.put(size, of);
        last = of;
        lastAt = start;
    }

    private boolean unsized(Mention mention) {
        return UNSIZED.contains(mention.familyId()) && !sized.contains(mention.familyId());
    }

    /** "'VAETKI' 100B": nothing but quotes and brackets between. */
    private boolean apposed(int end, int start) {
        boolean sign = false;
        for (int i = end; i < start; i++) {
            if (start - end > 3 || " '\")\u300D\u300F\u201D\u2019".indexOf(plain.at(i)) < 0) {
                return false;
            }
            sign |= plain.at(i) != ' ';
        }
        return sign;
    }

    /** The maker named last before {@code start} in its clause, where no model is named between. */
    private @Nullable Mention maker(int start, int paragraph) {
        for (int i = start - 1; i >= paragraph && start - i < MAKER_REACH && ".;:!?,".indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i) && named.at(i, Kind.MODEL) != null) {
                return null;
            }
            Mention maker = plain.wordStart(i) ? named.at(i, Kind.VENDOR) : null;
            if (maker != null) {
                return maker;
            }
        }
        return null;
    }

    private static List<Mention> withFirst(List<Mention> models, Mention first) {
        List<Mention> all = new ArrayList<>(models.size() + 1);
        all.add(first);
        all.addAll(models);
        return all;
    }

    /**
     * Of the families named before it in its paragraph, or else in its heading or last, the one that is named most; of a
     * size, one whose members have sizes.
     *
     * @param size that stands for the member; null when another word does
     */
    @Nullable
    Mention of(int start, int paragraph, @Nullable String size) {
        List<Mention> before = new ArrayList<>(named.modelsBefore(start, LOOK_BACK));
        if (size != null) {
            before.removeIf(this::unsized);
        }
        if (!before.isEmpty() && apposed(before.get(0).end(), start)) {
            return before.get(0);
        }
        new Nearer(plain, named, before).than(start, paragraph, maker(start, paragraph));
        boolean own = !before.isEmpty() && before.get(0).start() >= paragraph;
        Mention heading = own ? null : headings().over(paragraph);
        if (heading != null && !(size != null && unsized(heading))) {
            return member(withFirst(before, heading), heading.familyId(), 0, size);
        }
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
}
