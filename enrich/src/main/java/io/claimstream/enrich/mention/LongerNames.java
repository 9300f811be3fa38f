package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How a name and what it goes on with are counted. */
    private static final String WITHOUT = "";

    private final ModelGrammar grammar;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

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
        for (int i = 0; i < found.size(); i++) {
            Mention before = i > 0 ? found.get(i - 1) : null;
            Mention longer = found.get(i).model() ? names.longer(plain, known, found.get(i), before) : null;
            Mention next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (longer != null) {
                found.set(i, longer);
            } else if (next != null && builtOn(plain, found.get(i), before, next)) {
                String name = found.get(i).name() + " " + next.name();
                found.set(i, found.get(i).member(name, found.get(i).start(), next.end()));
                found.remove(i + 1);
            }
        }
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
                int end = words(plain, known, mention, 1);
                counts.computeIfAbsent(mention.id(), none -> new HashMap<>())
                        .merge(end < 0 ? WITHOUT : plain.text().substring(mention.end() + 1, end), 1, Integer::sum);
            }
        }
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
        boolean mostly = with > 1 && with > uses.getOrDefault(WITHOUT, 0);
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
