package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of known families by words that no grammar has: "Falcon-H1 Arabic", "Nemotron Speech Streaming 0.6B". Words with
 * capitals behind a name belong to it where a size follows, where they end what a line is headed by, beside another member, or where the text has
 * the name with them rather than without. So does what a member is made of: "Latxa Llama 3.1 70B".
 */
final class LongerNames {
    private static final WordSet NO_PART = new WordSet(Roles.list("no_part_of_names"));
    private static final WordSet NO_NAMES = new WordSet(Roles.list("no_names"));
    private static final WordSet ELSEWHERE = new WordSet(Roles.list("elsewhere"));
    private static final Dictionary<Boolean> AND = Roles.dictionary("and");
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_JOINT = 7;

    /** Characters behind a name that its sizes are looked for among. */
    private static final int SIZED = 24;

    /** How a name and what it goes on with are counted. */
    private static final String WITHOUT = "";

    private final ModelGrammar grammar;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /** What names are said with in a way that only names are. */
    private final Set<String> told = new HashSet<>();

    private LongerNames(ModelGrammar grammar) {
        this.grammar = grammar;
    }

    /** Lets the names of {@code found} go on as far as they do. */
    static void read(Document document, @Nullable Title title, List<Mention> found, ModelGrammar grammar) {
        LongerNames names = new LongerNames(grammar);
        Plain plain = document.plain();
        Mentions known = new Mentions(found);
        names.count(plain, known);
        if (title != null) {
            names.count(title.document().plain(), title.mentions());
        }
        List<Mention> read = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            Mention before = read.isEmpty() ? null : read.get(read.size() - 1);
            Mention longer = mention.model() ? names.longer(plain, known, mention, before) : null;
            Mention next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (longer != null) {
                read.add(longer);
            } else if (next != null && builtOn(plain, mention, before, next)) {
                read.add(mention.member(mention.name() + " " + next.name(), mention.start(), next.end()));
                i++;
            } else {
                read.add(mention);
            }
        }
        found.clear();
        found.addAll(read);
    }

    /** "Latxa Llama 3.1 70B": a family's name, and right behind it that of the model that the member is made of. */
    private static boolean builtOn(Plain plain, Mention family, @Nullable Mention before, Mention base) {
        return family.model()
                && family.family()
                && base.model()
                && !base.family()
                && !base.familyId().equals(family.familyId())
                && base.start() == family.end() + 1
                && plain.at(family.end()) == ' '
                && plain.capital(base.start())
                && !Folding.uncased(plain.at(family.end() - 1))
                && (before == null || before.start() != family.start());
    }

    private void count(Plain plain, Mentions known) {
        for (Mention mention : known.all()) {
            if (mention.model() && mention.known()) {
                int end = plain.at(mention.end()) == ' ' ? words(plain, known, mention, 1) : -1;
                if (end > 0 && told(plain, end)) {
                    told.add(mention.id() + plain.text().substring(mention.end(), end));
                }
                counts.computeIfAbsent(mention.id(), none -> new HashMap<>())
                        .merge(end < 0 ? WITHOUT : plain.text().substring(mention.end() + 1, end), 1, Integer::sum);
            }
        }
    }

    /** Whether a word behind a name is more than a word: bold, before a version, or "Falcon-H1 Punic existe en 3B". */
    private static boolean told(Plain plain, int end) {
        boolean number = plain.at(end) == ' ' || plain.at(end) == '-';
        if (plain.markupBehind(end) || (number && Character.isDigit(plain.at(end + 1)))) {
            return true;
        }
        int stop = Math.min(plain.length(), end + SIZED);
        for (int i = end; i < stop && ",.;:\n".indexOf(plain.at(i)) < 0; i++) {
            if (plain.wordStart(i) && SizeNames.size(plain.text(), i) > i) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention longer(Plain plain, Mentions known, Mention mention, @Nullable Mention before) {
        int one = mention.known() ? words(plain, known, mention, 1) : -1;
        if (one < 0) {
            return null;
        }
        int two = words(plain, known, mention, MOST_WORDS);
        if (sized(plain, two)) {
            return named(plain, mention, two);
        }
        if (sized(plain, one)) {
            return named(plain, mention, one);
        }
        Map<String, Integer> uses = counts.getOrDefault(mention.id(), Map.of());
        int with = uses.getOrDefault(plain.text().substring(mention.end() + 1, one), 0);
        boolean mostly = with > 1
                && with > uses.getOrDefault(WITHOUT, 0)
                && told.contains(mention.id() + plain.text().substring(mention.end(), one));
        if (mostly) {
            return named(plain, mention, one);
        }
        return heads(plain, known, mention, two) || listed(plain, before, mention) ? named(plain, mention, two) : null;
    }

    /** "Nemotron 3 Nano, Nemotron Parse": joined to another member. */
    private static boolean listed(Plain plain, @Nullable Mention before, Mention mention) {
        int from = before == null ? 0 : before.end();
        int gap = mention.start() - from;
        boolean kin = before != null && mention.family() && before.familyId().equals(mention.familyId());
        return kin
                && gap > 1
                && gap < LONGEST_JOINT
                && (plain.at(from) == ',' || AND.longest(plain, from + 1, plain.length()) != null);
    }

    /** "**Nemotron Safety Guard**: …", in bold at the start of a line, or behind a maker's name there. */
    private static boolean heads(Plain plain, Mentions known, Mention mention, int end) {
        Mention maker = mention.start() > 1 ? known.at(mention.start() - 2, Mention.Kind.VENDOR) : null;
        int start = maker == null ? mention.start() : maker.start();
        return plain.markupBehind(end) && (start == 0 || plain.at(start - 1) == '\n');
    }

    private static boolean sized(Plain plain, int end) {
        int size = end + 1;
        return (plain.at(end) == ' ' || plain.at(end) == '-')
                && SizeNames.size(plain.text(), size) > size
                && plain.wordEnd(SizeNames.size(plain.text(), size), plain.length())
                && !SizeNames.only(plain, SizeNames.size(plain.text(), size), plain.length());
    }

    /** Behind the words with capitals that follow a name, as many as {@code most}, or −1. */
    private static int words(Plain plain, Mentions known, Mention mention, int most) {
        int found = -1;
        int end = mention.end();
        for (int words = 0; words < most && (plain.at(end) == ' ' || plain.at(end) == '-'); words++) {
            int from = end + 1;
            int to = from;
            boolean letters = true;
            while (to < plain.length() && Folding.wordly(plain.at(to))) {
                letters &= Character.isLetter(plain.at(to));
                to++;
            }
            boolean name = letters
                    && to - from > 2
                    && plain.capital(from)
                    && !known.any(from)
                    && !NO_PART.contains(plain, from, to)
                    && !NO_NAMES.contains(plain, from, to)
                    && !ELSEWHERE.contains(plain, from, to);
            if (!name) {
                break;
            }
            found = to;
            end = to;
        }
        return found;
    }

    private Mention named(Plain plain, Mention mention, int words) {
        String base = mention.name() + " " + plain.text().substring(mention.end() + 1, words);
        ModelName name = new ModelName(NewMembers.family(base, true));
        int end = grammar.read(plain, words, plain.length(), name);
        String printed = base + plain.text().substring(words, end);
        return new Mention(
                mention.start(),
                end,
                Mention.Kind.MODEL,
                Slug.of(printed),
                printed,
                mention.vendor(),
                true,
                false,
                mention.familyId());
    }
}
