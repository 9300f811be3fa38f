package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The 70-billion-parameter version", once a family's 70B is named beside one of another size: the member of that size. */
final class SpelledSizes {
    private static final Dictionary<Boolean> BILLIONS = Roles.dictionary("billions");
    private static final Dictionary<Boolean> PARAMETERS = Roles.dictionary("parameters_of");
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");
    private static final Set<String> DEFINITE = new HashSet<>(Roles.list("size_before"));

    /** Of each size, the last member named; of a family in which there are others. */
    private final Map<String, Mention> members = new HashMap<>();

    SpelledSizes(List<Mention> named) {
        Map<String, Set<String>> sizes = new HashMap<>();
        for (Mention mention : named) {
            String size = mention.model() ? size(mention.name()) : null;
            if (size != null) {
                Set<String> family = sizes.computeIfAbsent(mention.familyId(), none -> new HashSet<>());
                family.add(size);
            }
        }
        for (Mention mention : named) {
            String size = mention.model() ? size(mention.name()) : null;
            if (size != null && sizes.getOrDefault(mention.familyId(), Set.of()).size() > 1) {
                members.put(size, mention);
            }
        }
    }

    /** The "70B" of a name, without its letter. */
    private static @Nullable String size(String name) {
        for (int start = 0, end; start < name.length(); start = end + 1) {
            end = wordEnd(name, start);
            if (end > start + 1 && SizeNames.size(name, start) == end) {
                return name.substring(start, end - 1);
            }
        }
        return null;
    }

    private static int wordEnd(String name, int start) {
        int end = start;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return end;
    }

    /** The member whose size is spelled out from {@code start}. */
    @Nullable
    Mention at(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < 5 && (Character.isDigit(plain.at(end)) || plain.at(end) == '.')) {
            end++;
        }
        Mention member = members.isEmpty() ? null : members.get(plain.text().substring(start, end));
        if (member == null || !definite(plain, start)) {
            return null;
        }
        int behind = over(plain, end, limit, BILLIONS);
        int named = behind > end ? over(plain, behind, limit, PARAMETERS) : end;
        int next = named < limit && (plain.at(named) == ' ' || plain.at(named) == '-') ? named + 1 : limit;
        var version = behind > end && next < limit ? VERSION_OF.longest(plain, next, limit) : null;
        return version == null
                ? null
                : new Mention(
                        start,
                        version.end(),
                        member.kind(),
                        member.id(),
                        member.name(),
                        member.vendor(),
                        member.known(),
                        false,
                        member.familyId());
    }

    private static int over(Plain plain, int from, int limit, Dictionary<Boolean> words) {
        int start = plain.at(from) == ' ' || plain.at(from) == '-' ? from + 1 : from;
        var word = start < limit ? words.longest(plain, start, limit) : null;
        return word == null ? from : word.end();
    }

    private static boolean definite(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < 8 && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return word < start - 1
                && plain.at(start - 1) == ' '
                && DEFINITE.contains(plain.folded().substring(word, start - 1))
                && !SizeNames.described(plain, start);
    }
}
