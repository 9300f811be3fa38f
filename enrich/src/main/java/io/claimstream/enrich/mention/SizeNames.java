package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import org.jspecify.annotations.Nullable;

/** "The 70B version": a size that names a member of the family last spoken of. */
final class SizeNames {
    private static final Dictionary<Boolean> SIZE_OF = dictionary("size_of");
    private static final Dictionary<Boolean> SIZE_ONLY = dictionary("size_only");

    private SizeNames() {}

    /** Behind the size that starts at {@code start}, or {@code start}. */
    static int size(String text, int start) {
        int i = start;
        while (i < text.length()
                && i - start < 6
                && (Character.isDigit(text.charAt(i)) || (i > start && text.charAt(i) == '.'))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == 'B' ? i + 1 : start;
    }

    /** Whether the words at {@code i} make the size before them nothing more: "70B parameters". */
    static boolean only(Plain plain, int i, int limit) {
        return SIZE_ONLY.longest(plain.folded(), Math.min(skip(plain, i), plain.length() - 1), limit) != null;
    }

    /** The member that a size at {@code start} names, if a word for a member follows it. */
    static @Nullable Mention at(Plain plain, int start, int limit, @Nullable Mention spokenOf) {
        int end = size(plain.text(), start);
        if (end == start || end >= limit || spokenOf == null || plain.at(start - 1) == '-') {
            return null;
        }
        int next = skip(plain, end);
        if (next >= limit || SIZE_OF.longest(plain.folded(), next, limit) == null || only(plain, end, limit)) {
            return null;
        }
        String name = spokenOf.name().replaceAll("[ -]\\d+(\\.\\d+)?B\\b", "") + " "
                + plain.text().substring(start, end);
        return new Mention(
                start,
                end,
                Kind.MODEL,
                Slug.of(name),
                name,
                spokenOf.vendor(),
                spokenOf.known(),
                false,
                spokenOf.familyId());
    }

    private static int skip(Plain plain, int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }

    private static Dictionary<Boolean> dictionary(String list) {
        Dictionary<Boolean> words = new Dictionary<>();
        Roles.list(list).forEach(word -> words.add(word, true));
        return words;
    }
}
