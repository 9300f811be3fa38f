package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sizes and suffixes by which a text calls a member of a family without its name: "the 70B version", "Lite版". */
final class MemberWords {
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");
    private static final Dictionary<Boolean> BETWEEN = Roles.dictionary("size_between");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> AND = Roles.dictionary("and");
    private static final Dictionary<Boolean> SUBJECT = Roles.dictionary("size_particles");
    private static final Dictionary<Boolean> PARTICLES = Roles.dictionary("more_size_particles");
    /** Characters of a word for a model and what it is joined to. */
    private static final int DESCRIPTION = 10;

    private static final List<String> POINTERS = Roles.list("size_pointers");
    private static final Set<String> TUNING = Set.copyOf(Roles.list("tuning"));
    private static final int MOST_PARTS = 4;
    private static final int MOST_SIZES = 4;

    /** Characters before a size that another one of the same list may stand in. */
    private static final int NEAR = 200;

    private final ModelGrammar grammar;

    MemberWords(ModelGrammar grammar) {
        this.grammar = grammar;
    }

    /** Reads "32B-Think", "26B-A4B" or "Pro" into {@code parts}; returns where it ends, or {@code start}. */
    int read(Plain plain, int start, int limit, List<String> parts) {
        int end = start;
        int from = start;
        while (from < limit && parts.size() < MOST_PARTS) {
            int size = SizeNames.size(plain.text(), !parts.isEmpty() && plain.at(from) == 'a' ? from + 1 : from);
            var suffix = size > from + 1 ? null : grammar.suffix(plain, from, limit);
            if (size > from + 1 && size <= limit && plain.wordEnd(size, limit)) {
                parts.add(plain.text().substring(from, size).toUpperCase(Locale.ROOT));
                end = size;
            } else if (suffix != null && plain.wordEnd(suffix.end(), limit)) {
                parts.add(suffix.values().get(0));
                end = suffix.end();
            } else {
                break;
            }
            from = plain.at(end) == '-' || plain.at(end) == ' ' ? end + 1 : limit;
        }
        return end;
    }

    /** Whether they stand for a member: in quotes, beside a word for one, or in a list of sizes. */
    static boolean stand(Plain plain, int start, int end, int limit, List<String> parts) {
        int next = skip(plain, end);
        if (otherSizes(plain, next, limit)) {
            return true;
        }
        var between = next < limit ? BETWEEN.longest(plain, next, limit) : null;
        next = between == null ? next : skip(plain, between.end());
        boolean size = Character.isDigit(parts.get(0).charAt(0));
        if (next < limit && VERSION_OF.longest(plain, next, limit) != null) {
            return MODEL_WORDS.longest(plain, next, limit) == null
                    || SizeNames.definite(plain, start)
                    || (size
                            && Folding.uncased(plain.at(next))
                            && SizeNames.another(plain, start, end, near(start, limit)));
        }
        if (size && QuotedNames.quoted(plain, start, end)) {
            return true;
        }
        boolean active = size && parts.size() > 1 && parts.get(1).charAt(0) == 'A';
        boolean tuned = size
                && parts.size() > 1
                && TUNING.contains(parts.get(parts.size() - 1))
                && !SizeNames.described(plain, start);
        return active
                || tuned
                || (size && pointed(plain, start))
                || SizeNames.versionBefore(plain, start)
                || (size && SizeNames.meant(plain, start, end, limit));
    }

    /** "7B의 점수", "120B が 0.9": a particle makes it what something is said of, unless a word for a model or a size follows. */
    static boolean subject(Plain plain, int end, int limit) {
        return particle(plain, end, limit, SUBJECT);
    }

    /** The same with a particle that may also follow what is only told of: "7B の", "1.5B 也". */
    static boolean spokenOf(Plain plain, int end, int limit) {
        return particle(plain, end, limit, PARTICLES);
    }

    private static boolean particle(Plain plain, int end, int limit, Dictionary<Boolean> particles) {
        int from = skip(plain, end);
        var particle = from < limit && plain.at(end) != '-' ? particles.longest(plain, from, limit) : null;
        int next = particle == null ? limit : skip(plain, particle.end());
        return next < limit && !describes(plain, next, limit) && !SizeNames.only(plain, next, limit);
    }

    /** "モデル", "オープンモデル": whether what follows is a word for a model, with what says something of it. */
    private static boolean describes(Plain plain, int from, int limit) {
        int stop = Math.min(limit, from + DESCRIPTION);
        for (int i = from; i < stop && plain.at(i) > ' ' && ",.;:".indexOf(plain.at(i)) < 0; i++) {
            if (MODEL_WORDS.longest(plain, i, limit) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where another size is looked for. */
    private static Span near(int start, int limit) {
        return new Span(Math.max(0, start - NEAR), limit);
    }

    /** "el de 8B", "the one with 8B": a word for the member stands before its size. */
    private static boolean pointed(Plain plain, int start) {
        return POINTERS.stream()
                .anyMatch(word -> plain.at(start - 1) == ' '
                        && plain.folded().startsWith(word, start - 1 - word.length())
                        && !Character.isLetter(plain.at(start - 2 - word.length())));
    }

    /** Behind the word for a model that stands behind the size before {@code end}, or {@code end}. */
    static int modelWord(Plain plain, int end, int limit) {
        int next = skip(plain, end);
        var between = next < limit ? BETWEEN.longest(plain, next, limit) : null;
        next = between == null ? next : skip(plain, between.end());
        var word = next < limit ? MODEL_WORDS.longest(plain, next, limit) : null;
        return word == null ? end : word.end();
    }

    /** "a 460B model, NAME", "70Bモデル「NAME」": whether a name follows that the size and the word tell of. */
    static boolean namedBehind(Plain plain, int end, Mentions named) {
        for (int i = end; i < end + 3; i++) {
            if ("\u300C\u300E\u201C\"'".indexOf(plain.at(i)) >= 0 || named.at(i, Kind.MODEL) != null) {
                return true;
            }
            if (" ,(\uFF08\u306E".indexOf(plain.at(i)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** "4B, 12B and 27B sizes": whether the sizes that go with the one before {@code from} are said to be sizes. */
    private static boolean otherSizes(Plain plain, int from, int limit) {
        int next = from;
        for (int i = 0; i < MOST_SIZES && next < limit; i++) {
            var and = AND.longest(plain, next, limit);
            int at = and != null ? skip(plain, and.end()) : plain.at(next) == ',' ? skip(plain, next + 1) : limit;
            int size = at < limit ? SizeNames.size(plain.text(), at) : at;
            if (size == at) {
                return i > 0 && DeclaredMembers.listed(plain, next);
            }
            next = skip(plain, size);
        }
        return false;
    }

    private static int skip(Plain plain, int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }
}
