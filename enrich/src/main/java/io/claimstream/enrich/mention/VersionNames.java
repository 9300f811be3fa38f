package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Version 4.5", "la version 4.5", once Claude Opus 4.6 is named: the member of another version. */
final class VersionNames {
    private static final Dictionary<Boolean> VERSIONS = Roles.dictionary("version_of");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?![\\d.])");

    /** Characters of the longest version, and of the longest word for one. */
    private static final int LONGEST = 4;

    private static final int WORD = 10;

    /** As many models before count. */
    private static final int LAST = 3;

    private final Mentions named;

    VersionNames(Mentions named) {
        this.named = named;
    }

    /** The member whose version, of two numbers, starts at {@code start}, beside a word for a version. */
    @Nullable
    Mention at(Plain plain, int start, int limit, int paragraph) {
        int end = start;
        int points = 0;
        while (end < limit && end - start <= LONGEST && (Character.isDigit(plain.at(end)) || point(plain, end))) {
            points += plain.at(end) == '.' ? 1 : 0;
            end++;
        }
        boolean version = points == 1 && end - start <= LONGEST && plain.at(start - 1) == ' ';
        if (!version || !(before(plain, start, paragraph) || behind(plain, end, limit))) {
            return null;
        }
        for (Mention model : named.modelsBefore(start, LAST)) {
            Matcher own = NUMBER.matcher(model.name());
            String printed = plain.text().substring(start, end);
            if (model.start() >= paragraph && own.find() && beside(own.group(), printed)) {
                String name = model.name().substring(0, own.start())
                        + printed
                        + model.name().substring(own.end());
                return model.member(name, start, end);
            }
        }
        return null;
    }

    private static boolean point(Plain plain, int i) {
        return plain.at(i) == '.' && Character.isDigit(plain.at(i + 1));
    }

    /** Whether it is another version, and one of about that time. */
    private static boolean beside(String own, String other) {
        int major = Integer.parseInt(own.substring(0, own.indexOf('.')));
        int against = Integer.parseInt(other.substring(0, other.indexOf('.')));
        return !own.equals(other) && Math.abs(major - against) <= 1;
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
        return joined && next < limit && VERSIONS.longest(plain, next, limit) != null;
    }
}
