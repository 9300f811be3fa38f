package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members by words of their family's own that are written small, where the family is named: "« dev »" and "[schnell]" of
 * FLUX.1, or at the head of a line; in a sentence small ones may mean anything. With a capital, "Schnell", they stand
 * where a name does; so do short ones, "Dev", once a member is named with them.
 */
final class OwnWords {
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");
    private static final String OPENING = "\"'[\u00AB\u201C\u2018\u300C";
    private static final String CLOSING = "\"']\u00BB\u201D\u2019\u300D";
    /** Letters of a word that nothing else is likely to be called by. */
    private static final int LONG = 5;

    private static final String HEADS = ":,(-\u2013\u2014";

    private final Dictionary<String> words = new Dictionary<>();
    private final Map<String, Mention> families = new HashMap<>();

    /** Those that name members with a capital, too. */
    private final Set<String> capital = new HashSet<>();

    private OwnWords(Catalog catalog, List<Mention> named) {
        Set<String> seen = new HashSet<>();
        for (Mention mention : named) {
            Family family = mention.model() && seen.add(mention.familyId()) ? catalog.family(mention.familyId()) : null;
            if (family == null) {
                continue;
            }
            for (String word : family.variants()) {
                if (Character.isLowerCase(word.charAt(0)) && word.length() > 2) {
                    words.add(word, word);
                    families.putIfAbsent(word, without(mention, family));
                    if (word.length() >= LONG && word.chars().allMatch(Character::isLetter)) {
                        capital.add(word);
                    }
                }
            }
        }
        for (Mention mention : families.isEmpty() ? List.<Mention>of() : named) {
            String word = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
            Mention family = families.get(word);
            if (family != null && family.familyId().equals(mention.familyId())) {
                capital.add(word);
            }
        }
    }

    /** Adds those of a document to what is named in it. */
    static void add(Document document, List<Mention> named, Catalog catalog) {
        OwnWords own = new OwnWords(catalog, named);
        if (!own.families.isEmpty()) {
            Plain plain = document.plain();
            FurtherNames.add(document, named, true, (start, limit, line) -> own.at(plain, start, limit, line));
        }
    }

    /** The name without the word of a member. */
    private static Mention without(Mention model, Family family) {
        int space = model.name().lastIndexOf(' ');
        boolean member = space > 0 && family.variants().contains(model.name().substring(space + 1));
        return member ? model.member(model.name().substring(0, space), model.start(), model.end()) : model;
    }

    /** The member whose word starts at {@code start}, alone in quotes, at the head of a line or before a word for a version. */
    private @Nullable Mention at(Plain plain, int start, int limit, int line) {
        var match = words.longest(plain, start, limit);
        if (match == null) {
            return null;
        }
        int end = match.end();
        String word = match.values().get(0);
        Mention family = families.get(word);
        boolean member = quoted(plain, start, end)
                || heads(plain, start, end, line)
                || version(plain, end, limit)
                || (plain.capital(start)
                        && capital.contains(word)
                        && LoneWords.name(plain, start, end, limit, !opens(plain, start)));
        return family == null || !member ? null : family.member(family.name() + " " + word, start, end);
    }

    /** "Schnell, aber ungenau: FLUX.1": at the start of a sentence any word has a capital. */
    private static boolean opens(Plain plain, int start) {
        return start == 0 || plain.at(start - 1) == '\n' || ".!?:".indexOf(plain.at(start - 2)) >= 0;
    }

    private static boolean quoted(Plain plain, int start, int end) {
        int open = plain.at(start - 1) == ' ' ? start - 2 : start - 1;
        int close = plain.at(end) == ' ' ? end + 1 : end;
        return open >= 0
                && close < plain.length()
                && OPENING.indexOf(plain.text().charAt(open)) >= 0
                && CLOSING.indexOf(plain.text().charAt(close)) >= 0;
    }

    private static boolean heads(Plain plain, int start, int end, int line) {
        int next = plain.at(end) == ' ' ? end + 1 : end;
        return start == line && (plain.markupBehind(end) || HEADS.indexOf(plain.at(next)) >= 0);
    }

    private static boolean version(Plain plain, int end, int limit) {
        int next = plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : limit;
        return next < limit && VERSION_OF.longest(plain, next, limit) != null;
    }
}
