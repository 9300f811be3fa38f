package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model's name in parts, and put together the way the field writes it. */
final class ModelName {
    /** How a model was tuned stands behind its size, whatever the order in print. */
    private static final Set<String> TUNING = Set.copyOf(Roles.list("tuning"));

    /** "GPT (Thinking)" is run so. */
    private static final Set<String> MODES = Set.copyOf(Roles.list("modes"));

    private final boolean typed;
    private Family family;
    private @Nullable String version;
    private final List<String> rest = new ArrayList<>();

    ModelName(Family family) {
        this(family, false);
    }

    /**
     * @param typed whether the family's name is all in small letters, as people type it
     */
    ModelName(Family family, boolean typed) {
        this.family = family;
        this.typed = typed;
    }

    boolean typed() {
        return typed;
    }

    Family family() {
        return family;
    }

    void family(Family narrower) {
        family = narrower;
    }

    @Nullable
    String version() {
        return version;
    }

    void version(String found) {
        version = found;
    }

    /** Size, variant or snapshot. */
    void add(String part) {
        if (!rest.contains(part)) {
            boolean size = Character.isDigit(part.charAt(0)) && part.endsWith("B");
            int place = rest.size();
            while (size && place > 0 && TUNING.contains(rest.get(place - 1))) {
                place--;
            }
            rest.add(place, part);
        }
    }

    /** Whether a size is its last part so far: a number behind it is its result. */
    boolean sized() {
        String last = rest.isEmpty() ? "" : rest.get(rest.size() - 1);
        return last.endsWith("B") && Character.isDigit(last.charAt(0));
    }

    /** Whether a word tells which member it is: "large-v3" does, "3" may be a note's number. */
    boolean lettered() {
        return rest.stream().anyMatch(part -> Character.isLetter(part.charAt(0)) && !MODES.contains(part));
    }

    /** Whether it has this word already. */
    boolean names(String word) {
        return rest.stream().anyMatch(word::equalsIgnoreCase);
    }

    boolean bare() {
        return version == null && rest.isEmpty();
    }

    String name() {
        StringBuilder name = new StringBuilder();
        String first = "";
        int space = family.name().lastIndexOf(' ');
        if (version != null && space > 0 && major(version) < family.since()) {
            name.append(family.name(), 0, space)
                    .append(' ')
                    .append(version)
                    .append(family.name().substring(space));
        } else {
            name.append(family.name());
            String variant = family.variantFirst() && !rest.isEmpty() ? rest.get(0) : "";
            if (!variant.isEmpty() && Character.isLetter(variant.charAt(0))) {
                name.append(' ').append(variant);
            } else {
                variant = "";
            }
            first = variant;
            if (version != null) {
                boolean lettered =
                        Character.isLetter(version.charAt(0)) && family.join().isEmpty();
                name.append(lettered ? "-" : family.join()).append(version);
            }
        }
        for (String part : rest) {
            if (part.equals(first)) {
                continue;
            }
            if (part.equals("+")) {
                name.append(part);
                continue;
            }
            name.append(Character.isDigit(part.charAt(0)) && family.join().equals("-") ? '-' : ' ')
                    .append(part);
        }
        return name.toString();
    }

    String id() {
        return Slug.of(name());
    }

    private static int major(String version) {
        int major = 0;
        for (int i = 0; i < version.length() && Character.isDigit(version.charAt(i)); i++) {
            major = Math.min(1000, major * 10 + version.charAt(i) - '0');
        }
        return major;
    }

    /** The model of this name, which the catalog's family has, as it stands in a text. */
    Mention mention(int start, int end) {
        return mention(start, end, false);
    }

    /** The same, or the whole family of that name. */
    Mention mention(int start, int end, boolean whole) {
        return new Mention(start, end, Mention.Kind.MODEL, id(), name(), family.vendor(), true, whole, family.id());
    }
}
