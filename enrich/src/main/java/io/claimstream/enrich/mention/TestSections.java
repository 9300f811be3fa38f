package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sections of a benchmark that a text names once it has named that: "On the Advanced level it is 62 %", "auf der Stufe
 * Advanced", "en el apartado web", "在工具使用这一项上". Each is a benchmark beside the whole.
 */
final class TestSections {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    /** The words for a section, before its name … */
    private static final Dictionary<Boolean> BEFORE = WORDS.dictionary("section_named");
    /** … and behind it. */
    private static final Dictionary<Boolean> BEHIND = WORDS.dictionary("named_section");

    private static final WordSet GENERAL = WORDS.words("no_parts");
    private static final WordSet NO_SECTIONS = WORDS.words("no_sections");

    private static final String STOPS = " \u3002\u3001,.;:()\n\u5728\u7684\u306E\u306F\u300C\u201C";
    /** Characters that a benchmark is spoken of, of a section's name, and up to its result. */
    private static final int REACH = 400;

    private static final int LONGEST = 24;
    private static final int NEAR = 60;
    private static final int BACK = 18;
    private static final String STOPPED = ",;:\n\u3002\uFF0C";

    private TestSections() {}

    /** Adds those of the benchmarks of {@code found}, which is in order. */
    static void read(Plain plain, List<Mention> found) {
        List<Mention> sections = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Mention whole = found.get(i);
            if (whole.kind() == Kind.BENCHMARK && !Exams.are(whole.familyId())) {
                int limit = Math.min(plain.length(), whole.end() + REACH);
                int next = i + 1;
                while (next < found.size() && found.get(next).start() < limit) {
                    limit = found.get(next).kind() == Kind.BENCHMARK
                            ? found.get(next).start()
                            : limit;
                    next++;
                }
                Mentions between = new Mentions(found.subList(i, next));
                read(plain, whole, limit, between, BEFORE, sections);
                read(plain, whole, limit, between, BEHIND, sections);
            }
        }
        if (!sections.isEmpty()) {
            found.addAll(sections);
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    private static void read(
            Plain plain,
            Mention whole,
            int limit,
            Mentions between,
            Dictionary<Boolean> words,
            List<Mention> sections) {
        var match = words.next(plain, whole.end(), limit);
        while (match != null) {
            int start = words == BEFORE ? match.end() + 1 : start(plain, match.start(), whole.end());
            int end = words == BEFORE ? end(plain, start, limit) : nameEnd(plain, match.start());
            boolean named = words == BEFORE ? plain.at(match.end()) == ' ' : start < end;
            boolean free = named && between.within(new Span(start, end)).isEmpty();
            if (free && name(plain, start, end) && hasResult(plain, start, Math.max(end, match.end()), limit)) {
                sections.add(section(plain, whole, start, end));
            }
            match = match.end() < limit ? words.next(plain, match.end(), limit) : null;
        }
    }

    private static Mention section(Plain plain, Mention whole, int start, int end) {
        String name = whole.name() + " " + plain.text().substring(start, end);
        return new Mention(start, end, Kind.BENCHMARK, Slug.of(name), name, null, false, false, whole.familyId());
    }

    private static boolean name(Plain plain, int start, int end) {
        return end - start > 1
                && Character.isLetter(plain.at(start))
                && !GENERAL.contains(plain, start, end)
                && !NO_SECTIONS.contains(plain, start, end);
    }

    /** Behind the word that starts there, which ends its phrase. */
    private static int end(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }

    private static int nameEnd(Plain plain, int word) {
        return plain.at(word - 1) == ' ' ? word - 1 : word;
    }

    /** Where the name starts that ends before a word for a section. */
    private static int start(Plain plain, int word, int from) {
        int end = nameEnd(plain, word);
        boolean spaced = !Folding.unspaced(plain.at(word));
        int start = end;
        while (start > from
                && end - start < LONGEST
                && (STOPS.indexOf(plain.at(start - 1)) < 0
                        || (!spaced && plain.at(start - 1) == ' ' && plain.capital(start)))) {
            start--;
        }
        return spaced && !Folding.uncased(plain.at(start)) && !plain.capital(start) ? end : start;
    }

    /** Whether a result stands right before, "47.1% on its Engineering section", or comes soon, in the same sentence. */
    private static boolean hasResult(Plain plain, int start, int from, int limit) {
        for (int i = start - 1; i > start - BACK && i > 0 && STOPPED.indexOf(plain.at(i)) < 0; i--) {
            if (Results.at(plain, i)) {
                return true;
            }
        }
        for (int i = from; i < Math.min(limit, from + NEAR) && "\n\u3002".indexOf(plain.at(i)) < 0; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
            if (plain.at(i) == '.' && plain.at(i + 1) == ' ') {
                return false;
            }
        }
        return false;
    }
}
