package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions alone, which name another member of a family spoken of: "version 4.5" once Claude Opus 4.6 is named, "Wan 2.1
 * and 2.2", "the older 2.5 Flash", "4.0 라이트", "2.5 and 2.6 sit behind an API".
 */
final class VersionNames {
    private static final Dictionary<Boolean> VERSIONS = Roles.dictionary("version_of");
    private static final Dictionary<Boolean> SUBJECT_OF = Roles.dictionary("subject_of");
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");

    /** The version in a name: "4.1" or "4o", no size. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,2}(\\.\\d+|o)?(?![\\d.]|[A-Za-z])");

    /** What joins a version to the name before it. */
    private static final List<String> JOINED = Roles.list("version_joints");

    /** What a number with a point may count. */
    private static final Dictionary<Boolean> COUNTED = Roles.dictionary("counted_words");

    /** It joins what another version is joined to behind it: "3.1, 3.2 and 3.3". */
    private static final String COMMA = ", ";

    private static final String OWNED = "'s ";

    /** Behind a version, what it is said of follows. */
    private static final String OF = "\u7684\u306E";

    /** Characters of the longest version, and of the longest word for one. */
    private static final int LONGEST = 4;

    private static final int WORD = 10;

    /** As many models before count; for a version with a word of a member, as many more. */
    private static final int LAST = 3;

    private static final int FAR = 20;

    private final Mentions named;
    private final ModelGrammar grammar;

    /** The last one found, which is not among the {@link #named}. */
    private @Nullable Mention last;

    VersionNames(Mentions named, ModelGrammar grammar) {
        this.named = named;
        this.grammar = grammar;
    }

    /** The member whose version, of two numbers, starts at {@code start}. */
    @Nullable
    Mention at(Plain plain, int start, int limit, int paragraph) {
        int end = start;
        int points = 0;
        while (end < limit && end - start <= LONGEST && (Character.isDigit(plain.at(end)) || point(plain, end))) {
            points += plain.at(end) == '.' ? 1 : 0;
            end++;
        }
        if (points != 1 || end - start > LONGEST || "-$€£".indexOf(plain.at(start - 1)) >= 0) {
            return null;
        }
        Mention found = suffixed(plain, start, end, limit, paragraph);
        found = found == null && !counted(plain, end, limit) ? bare(plain, start, end, limit, paragraph) : found;
        last = found == null ? last : found;
        return found;
    }

    private @Nullable Mention bare(Plain plain, int start, int end, int limit, int paragraph) {
        String version = plain.text().substring(start, end);
        Mention before = joined(plain, start, end);
        if (before != null) {
            return of(before, version, "", start, end);
        }
        boolean parted = plain.at(start - 1) == ' ';
        boolean told = (parted && (before(plain, start, paragraph) || subject(plain, start, end, limit)))
                || ((parted || Folding.uncased(plain.at(end))) && behind(plain, end, limit));
        for (Mention model : told ? named.modelsBefore(start, LAST) : List.<Mention>of()) {
            Mention other = model.start() >= paragraph ? of(model, version, "", start, end) : null;
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    /** "2.5 Flash": of the family of a model that has this word, or else of the last one of about this version. */
    private @Nullable Mention suffixed(Plain plain, int start, int end, int limit, int paragraph) {
        boolean gap = plain.at(end) == ' ' || plain.at(end) == '-';
        var suffix = gap && end + 1 < limit ? grammar.suffix(plain, end + 1, limit) : null;
        if (suffix == null || BareVersions.partOfName(plain, start)) {
            return null;
        }
        String word = suffix.values().get(0);
        String version = plain.text().substring(start, end);
        Mention nearest = null;
        Mention same = null;
        for (Mention model : named.modelsBefore(start, FAR)) {
            Mention other = of(model, version, word, start, suffix.end());
            if (other != null && model.name().contains(word)) {
                return other;
            }
            nearest = nearest == null && model.start() >= paragraph ? other : nearest;
            same = same == null && model.name().contains(version) ? other : same;
        }
        if (same != null) {
            return same; // "a 5.2-Air" of GLM-5.2
        }
        boolean owned = plain.folded().startsWith(OWNED, start - OWNED.length()); // "Cursor's 2.0 Beta"
        return owned || Folding.uncased(plain.at(start - 1)) || Folding.uncased(plain.at(start - 2)) ? null : nearest;
    }

    /** The other version of a model, if it is one of about that time; with {@code suffix} in place of its own, if any. */
    private @Nullable Mention of(Mention model, String version, String suffix, int start, int end) {
        Matcher own = NUMBER.matcher(model.name());
        if (!own.find() || !near(own.group(), version, !suffix.isEmpty())) {
            return null;
        }
        String name =
                model.name().substring(0, own.start()) + version + model.name().substring(own.end());
        return model.member(suffix.isEmpty() ? name : grammar.withoutSuffixes(name) + " " + suffix, start, end);
    }

    private static boolean point(Plain plain, int i) {
        return plain.at(i) == '.' && Character.isDigit(plain.at(i + 1));
    }

    /** Whether it is a version of about that time, and another one if it is not {@code same} too. */
    private static boolean near(String own, String other, boolean same) {
        return (same || !own.equals(other)) && Math.abs(major(own) - major(other)) <= 1;
    }

    private static int major(String version) {
        int end = version.length() > 1 && Character.isDigit(version.charAt(1)) ? 2 : 1;
        return Integer.parseInt(version.substring(0, end));
    }

    /** The model that a version is joined to. */
    private @Nullable Mention joined(Plain plain, int start, int end) {
        for (String and : JOINED) {
            if (joins(plain, and, start - and.length())) {
                return versioned(plain, start - and.length());
            }
        }
        boolean listed = plain.folded().startsWith(COMMA, start - COMMA.length())
                && (plain.folded().startsWith(COMMA, end)
                        || JOINED.stream()
                                .anyMatch(and ->
                                        joins(plain, and, end) && Character.isDigit(plain.at(end + and.length()))));
        return listed ? versioned(plain, start - COMMA.length()) : null;
    }

    /** As compared, or as printed: a comma of Chinese that lists is compared like any. */
    private static boolean joins(Plain plain, String and, int at) {
        return plain.folded().startsWith(and, at) || plain.text().startsWith(and, at);
    }

    /** The model whose name ends at {@code end} with a version. */
    private @Nullable Mention versioned(Plain plain, int end) {
        Mention before = last != null && last.end() == end ? last : named.at(end - 1, Mention.Kind.MODEL);
        boolean version = Character.isDigit(plain.at(end - 1)) || Character.isDigit(plain.at(end - 2)); // "4o"
        return before != null && before.end() == end && version ? before : null;
    }

    /** Whether something is counted or measured: "2.5 points", "2.5 million", "2.5%". */
    private static boolean counted(Plain plain, int end, int limit) {
        int word = plain.at(end) == ' ' ? end + 1 : end;
        return Results.unitEnd(plain, end) > end
                || (word < limit && COUNTED.longest(plain, word, limit) != null)
                || "%x*°".indexOf(plain.at(end)) >= 0
                || !plain.wordEnd(end, limit);
    }

    /** At the start of a clause, with a verb behind it, or behind the version joined to it: "; 2.5 and 2.6 sit". */
    private static boolean subject(Plain plain, int start, int end, int limit) {
        int next = plain.at(end) == ' ' ? end + 1 : limit;
        boolean first = ".;!?:".indexOf(plain.at(start - 2)) >= 0;
        return next < limit
                && ((first && SUBJECT_OF.longest(plain, next, limit) != null)
                        || ((first || plain.at(start - 2) == ',') && RESULTS_IN.longest(plain, next, limit) != null));
    }

    private static boolean before(Plain plain, int start, int paragraph) {
        int word = start - 1;
        while (word > paragraph && start - word <= WORD && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        var match = word < start - 1 ? VERSIONS.longest(plain, word, start - 1) : null;
        return match != null && match.end() == start - 1;
    }

    private static boolean behind(Plain plain, int end, int limit) {
        int next = plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : end;
        boolean joined = plain.at(end) == '-' || Folding.uncased(plain.at(next));
        var version = joined && next < limit ? VERSIONS.longest(plain, next, limit) : null;
        return version != null && OF.indexOf(plain.at(version.end())) < 0; // "4.0版本的MMLU"
    }
}
