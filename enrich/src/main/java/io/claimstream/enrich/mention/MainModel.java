package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which model, or family, an article is about. */
final class MainModel {
    /** Names of a title that are looked at; each may take a look at all names of the text. */
    private static final int MOST_TITLED = 16;

    /** Characters between a model that is surpassed and the one that surpasses it. */
    private static final int NEXT = 24;

    /**
     * The model that a text speaks of most.
     *
     * @param about whether it is about that model, and does not only name it among others
     */
    record Found(@Nullable Mention model, boolean about) {}

    private MainModel() {}

    /** Whether a title that names these tells of it. */
    static boolean titled(Mention model, List<Mention> titled) {
        return titled.stream()
                .anyMatch(named -> named.id().equals(model.id()) || model.id().startsWith(named.id() + "-"));
    }

    /** The models of a heading that the text starts with: its title, where there is no other that names any. */
    static List<Mention> headline(Document document, Mentions mentions) {
        boolean headed =
                !document.blocks().isEmpty() && document.blocks().get(0).kind() == Block.Kind.HEADING;
        return headed
                ? Title.named(
                        document.plain(), mentions, document.blocks().get(0).span())
                : List.of();
    }

    /** The first model of the title that the text names too, or its only one; else the one named most. */
    static Found of(Document document, Mentions mentions, List<Mention> titled) {
        Map<String, Integer> counts = new HashMap<>();
        Mention most = null;
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                int count = counts.merge(mention.id(), 1, Integer::sum);
                int highest = most == null ? 0 : counts.getOrDefault(most.id(), 0);
                if (most == null
                        || count > highest
                        || (count == highest && surpassed(document.plain(), most, mention))) {
                    most = mention;
                }
            }
        }
        most = rather(memberless(mentions), most, most == null ? 0 : counts.getOrDefault(most.id(), 0));
        for (Mention mention : titled.subList(0, Math.min(titled.size(), MOST_TITLED))) {
            int highest = most == null ? 0 : counts.getOrDefault(most.id(), 0);
            Mention named = counts.containsKey(mention.id()) ? mention : member(mentions, mention, counts);
            if (!mention.family() && named != null && counts.getOrDefault(named.id(), 0) * 8 > highest) {
                return new Found(named, true);
            }
        }
        if (titled.size() == 1 && !titled.get(0).family()) {
            return new Found(titled.get(0), true);
        }
        boolean opens = most != null && opens(most, mentions, opening(document));
        return new Found(most, most != null && (opens || !contested(most, counts, mentions)));
    }

    /** "Aを上回るB": whether the first is only what the second, named next, is compared with. */
    private static boolean surpassed(Plain plain, Mention first, Mention second) {
        return second.start() > first.end()
                && second.start() - first.end() <= NEXT
                && Roles.comparedBehind(plain, first.end(), second.start())
                && !Roles.comparedBehind(plain, second.end(), plain.length());
    }

    private static boolean opens(Mention model, Mentions mentions, Span opening) {
        return mentions.within(new Span(0, opening.end()), Mention.Kind.MODEL).stream()
                .anyMatch(mention -> mention.id().equals(model.id()));
    }

    /** What stands first below the title. */
    private static Span opening(Document document) {
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.HEADING && block.span().length() > 0) {
                return block.span();
            }
        }
        return new Span(0, 0);
    }

    /** Whether a model of another family is named as often: then the text only lists them. */
    private static boolean contested(Mention most, Map<String, Integer> counts, Mentions mentions) {
        int count = counts.getOrDefault(most.id(), 0);
        for (Mention mention : mentions.all()) {
            boolean other =
                    mention.model() && !mention.family() && !mention.familyId().equals(most.familyId());
            if (other && counts.getOrDefault(mention.id(), 0) >= count && !most.family()) {
                return true;
            }
        }
        return false;
    }

    /** A family that is spoken of more often, or as often and first. */
    private static @Nullable Mention rather(Map<Mention, Integer> families, @Nullable Mention most, int count) {
        Mention rather = most;
        int highest = Math.max(1, count);
        for (Map.Entry<Mention, Integer> family : families.entrySet()) {
            boolean first = rather != null && family.getKey().start() < rather.start();
            if (family.getValue() > highest || (family.getValue() == highest && first)) {
                rather = family.getKey();
                highest = family.getValue();
            }
        }
        return rather;
    }

    /** The families, no makers of the same name, of which the text names no member, by their first mentions, and how often it names them. */
    private static Map<Mention, Integer> memberless(Mentions mentions) {
        Map<String, Mention> first = new HashMap<>();
        Map<Mention, Integer> counts = new LinkedHashMap<>();
        Set<String> members = new HashSet<>();
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                members.add(mention.familyId());
                members.add(Subjects.wider(mention.familyId()));
            }
        }
        for (Mention mention : mentions.all()) {
            boolean maker = mentions.at(mention.start(), Mention.Kind.VENDOR) != null;
            if (mention.model() && mention.family() && !maker && !members.contains(mention.id())) {
                first.putIfAbsent(mention.id(), mention);
                counts.merge(first.getOrDefault(mention.id(), mention), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Of a name that the text gives to a series only, the member that it names most. */
    private static @Nullable Mention member(Mentions mentions, Mention series, Map<String, Integer> counts) {
        Mention most = null;
        boolean named = false;
        for (Mention mention : mentions.all()) {
            named |= mention.family() && mention.id().equals(series.id());
            boolean member =
                    mention.model() && !mention.family() && mention.id().startsWith(series.id() + "-");
            if (member && (most == null || counts.getOrDefault(mention.id(), 0) > counts.getOrDefault(most.id(), 0))) {
                most = mention;
            }
        }
        return named ? most : null;
    }
}
