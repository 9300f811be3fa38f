package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls a model for short once it has given its whole name: "MiniMax M2.5" is "M2.5" from then on,
 * "Llama 4 Maverick" is "Maverick". A short form of several models of one family is the last of them; one that models of
 * different families share is none.
 */
final class ShortNames {

    private final Catalog catalog;

    /** Words of a name that may mean anything alone, so that what stands around them has to tell; suffixes are others. */
    private final Set<String> everyday = new HashSet<>();

    /** Letters of "Pro" and "Max", which go alone only where members of a family are told apart by such words. */
    private static final int SHORT = 3;

    private final Set<String> brief = new HashSet<>();

    /** Words that the text says members go by. */
    private final Set<String> declared = new HashSet<>();

    /** Words that mean a way of running a model, not a model. */
    private static final Set<String> MODES = Set.copyOf(Roles.list("modes"));

    private final Dictionary<String> words = new Dictionary<>();
    private final Map<String, List<Mention>> models = new HashMap<>();

    ShortNames(Catalog catalog, Plain plain, List<Mention> mentions) {
        this.catalog = catalog;
        for (Mention mention : mentions) {
            if (mention.model() && !mention.family()) {
                String printed = plain.of(mention.span());
                int first = gap(printed);
                if (SizeNames.size(printed, 0) == printed.length()) {
                    put(printed, mention);
                }
                if (first > 0) {
                    offer(printed.substring(first + 1), mention);
                    int last = Math.max(printed.lastIndexOf(' '), printed.lastIndexOf('-'));
                    if (last > first) {
                        offer(printed.substring(last + 1), mention);
                    }
                    String family = printed.substring(0, first);
                    if (Character.isUpperCase(family.charAt(0)) && family.length() > 2) {
                        everyday.add(family);
                        put(family, mention);
                    }
                }
            }
        }
        declare(plain, mentions);
        sets(mentions).values().stream().filter(words -> words.size() > 1).forEach(declared::addAll);
        models.keySet().removeIf(word -> brief.contains(word) && !declared.contains(word));
        Set<String> seen = new HashSet<>();
        for (Mention mention : mentions) {
            Family family = mention.model() && !mention.family() ? catalog.family(mention.familyId()) : null;
            if (family != null && seen.add(mention.name())) {
                variants(family, mention);
            }
        }
        models.keySet().forEach(word -> words.add(word, word));
    }

    /** Of each name with several members that differ by their last word, those words: "Skerry 2 Large", "Skerry 2 Mini". */
    private Map<String, Set<String>> sets(List<Mention> mentions) {
        Map<String, Set<String>> sets = new HashMap<>();
        for (Mention mention : mentions) {
            int space = mention.name().lastIndexOf(' ');
            String word = mention.name().substring(space + 1);
            if (mention.model() && !mention.family() && space > 0 && models.containsKey(word) && everyday(word)) {
                sets.computeIfAbsent(mention.name().substring(0, space), none -> new HashSet<>())
                        .add(word);
            }
        }
        return sets;
    }

    /** The members that the text lists go by their word from there on, or wherever a table has it. */
    private void declare(Plain plain, List<Mention> mentions) {
        Mentions known = new Mentions(mentions);
        int declaredTo = 0;
        for (Mention mention : mentions) {
            if (mention.model() && mention.start() >= declaredTo) {
                for (Mention member : DeclaredMembers.of(plain, known, mention)) {
                    String word = plain.of(member.span());
                    declared.add(word);
                    put(word, member);
                    declaredTo = member.end();
                }
            }
        }
    }

    /** "Scout" and "Maverick", once Llama 4 or one of them is named: words that nothing but a member of the family has. */
    private void variants(Family family, Mention named) {
        int last = named.name().lastIndexOf(' ');
        boolean variant = last > 0 && family.variants().contains(named.name().substring(last + 1));
        String base = variant ? named.name().substring(0, last) : named.name();
        String version =
                base.startsWith(family.name()) ? base.substring(family.name().length()) : "";
        boolean versioned = version.length() > 1 && Character.isDigit(version.charAt(1)) && version.indexOf(' ', 1) < 0;
        for (String other : versioned ? family.variants() : List.<String>of()) {
            boolean name = other.length() > 4
                    && Character.isUpperCase(other.charAt(0))
                    && !everyday(other)
                    && !models.containsKey(other)
                    && other.chars().allMatch(Character::isLetter);
            if (name) {
                everyday.add(other);
                declared.add(other);
                put(other, named.member(base + " " + other, named.start(), named.end()));
            }
        }
    }

    private boolean everyday(String word) {
        return everyday.contains(word) || catalog.suffixes().contains(word);
    }

    private static int gap(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) == ' ' || printed.charAt(i) == '-') {
                return i;
            }
        }
        return -1;
    }

    private void offer(String word, Mention model) {
        int space = word.indexOf(' ');
        boolean versioned = space > 0
                && Character.isDigit(word.charAt(0))
                && space + 1 < word.length()
                && Character.isUpperCase(word.charAt(space + 1)); // 3.5 Sonnet
        boolean lettered = word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && (Character.isDigit(word.charAt(1))
                        || (word.length() > SHORT && !MODES.contains(word))
                        || (word.length() == SHORT && everyday(word) && brief.add(word)));
        boolean joined = word.indexOf('-') > 1 && space < 0 && word.chars().anyMatch(Character::isDigit); // oss-120b
        if (lettered || versioned || joined || SizeNames.size(word, 0) == word.length()) {
            put(word, model);
        }
    }

    private void put(String word, Mention model) {
        List<Mention> sharing = models.computeIfAbsent(word, none -> new ArrayList<>(2));
        if (sharing.isEmpty() || !sharing.get(sharing.size() - 1).id().equals(model.id())) {
            sharing.add(model);
        }
    }

    /** The model that a short name at {@code start} means. */
    @Nullable
    Mention at(Plain plain, int start, int limit) {
        var match = words.longest(plain, start, limit);
        if (match == null) {
            return null;
        }
        String word = match.values().get(0);
        boolean size = SizeNames.size(word, 0) == word.length();
        if (!plain.text().startsWith(word.substring(0, 1), start)
                || (size && (SizeNames.only(plain, match.end(), limit) || plain.at(start - 1) == '-'))
                || (everyday(word) && !LoneWords.name(plain, start, match.end(), limit, declared.contains(word)))) {
            return null;
        }
        List<Mention> sharing = Objects.requireNonNull(models.get(word));
        if (size && sharing.get(0).start() > start) {
            return null;
        }
        Mention model = meant(sharing, start);
        return model == null
                ? null
                : new Mention(
                        start,
                        match.end(),
                        model.kind(),
                        model.id(),
                        model.name(),
                        model.vendor(),
                        model.known(),
                        false,
                        model.familyId());
    }

    /** The last one named before {@code start}, if all are of one family. */
    private static @Nullable Mention meant(List<Mention> sharing, int start) {
        Mention last = sharing.get(0);
        for (int i = 0; i < Math.min(sharing.size(), 50); i++) {
            Mention mention = sharing.get(i);
            if (!mention.familyId().equals(last.familyId())) {
                return null;
            }
            last = mention.start() < start ? mention : last;
        }
        return last;
    }
}
