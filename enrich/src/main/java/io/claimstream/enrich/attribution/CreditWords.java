package io.claimstream.enrich.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Vendor;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code credits.yaml} and the names of those who can be credited, found in one pass. */
final class CreditWords {

    /** Where a name stands to the word: see {@code credits.yaml}. */
    enum Role {
        BEFORE,
        MEASURED,
        NEXT,
        SOURCE,
        AFTER,
        MEASURES,
        OWN,
        SELF,
        MARK,
        REPORTED,
        WE,
        TESTED,
        MAKER,
        LAUNCH,
        BYLINE,
        COMPANY,
        KIND,
        BY,
        OUR_MODEL,
        THOSE,
        STUDY,
        TOLD,
        OUR,
        TRIAL,
        INTERVIEW,
        HOST,
        RESEARCHERS,
        PRESENTING,
        SAYS_THAT,
        OFFICIAL,
        MAKERS,
        ADVICE,
        /** A maker is asked for comment, a model to solve something: "we asked". */
        ASKED,
        DENIED,
        NAME
    }

    /**
     * @param creditor of a name
     */
    record Word(Role role, @Nullable Creditor creditor) {}

    record Hit(Word word, Span span) {
        boolean is(Role role) {
            return word.role() == role;
        }
    }

    private final Dictionary<Word> words = new Dictionary<>();
    private final Set<String> card = new HashSet<>();

    CreditWords(Catalog catalog) {
        JsonNode root;
        try (InputStream in = CreditWords.class.getResourceAsStream("credits.yaml")) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.path("cues")
                .properties()
                .forEach(section -> section.getValue()
                        .forEach(words -> add(words.asText(), new Word(role(section.getKey()), null))));
        root.path("names")
                .properties()
                .forEach(section -> section.getValue().forEach(entry -> {
                    AttributionType kind =
                            AttributionType.valueOf(section.getKey().toUpperCase(Locale.ROOT));
                    add(new Creditor(entry.path("name").asText(), kind), entry.path("aliases"));
                }));
        root.path("card").forEach(heading -> card.add(Folding.fold(heading.asText())));
        root.path("people").properties().forEach(of -> {
            Word word = new Word(Role.NAME, new Creditor(of.getKey(), AttributionType.VENDOR));
            of.getValue().forEach(person -> add(person.asText(), word));
        });
        // Not who made a model once, but is cited for measuring. All are looked up before any is added: a word more is
        // a dictionary to compile anew.
        List<Vendor> makers = catalog.vendors().stream()
                .filter(vendor -> tester(vendor.name()) == null)
                .toList();
        for (Vendor vendor : makers) {
            Word word = new Word(Role.NAME, new Creditor(vendor.name(), AttributionType.VENDOR));
            add(vendor.name(), word);
            vendor.aliases().forEach(alias -> add(alias, word));
        }
    }

    /** Whether a heading is one of those of a model's card. */
    boolean card(String heading) {
        return card.contains(Folding.fold(heading.strip()));
    }

    /** Who runs a benchmark that bears its operator's name, or measures with its own, when that is nobody who makes models. */
    @Nullable
    Creditor tester(String benchmark) {
        Plain plain = Document.of(benchmark).plain();
        for (Hit hit : scan(plain, new Span(0, plain.length()))) {
            Creditor creditor = hit.word().creditor();
            if (hit.span().start() == 0 && creditor != null && creditor.kind() == AttributionType.INDEPENDENT) {
                return creditor;
            }
        }
        return null;
    }

    private void add(Creditor creditor, JsonNode aliases) {
        Word word = new Word(Role.NAME, creditor);
        add(creditor.name(), word);
        aliases.forEach(alias -> add(alias.asText(), word));
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String phrase, Word word) {
        int open = phrase.indexOf('{');
        int close = phrase.indexOf('}', Math.max(open, 0));
        if (open < 0 || close < 0) {
            words.add(phrase, word);
            return;
        }
        for (String each : phrase.substring(open + 1, close).split(",", -1)) {
            add(phrase.substring(0, open) + each + phrase.substring(close + 1), word);
        }
    }

    /** Those in a stretch, by place. A name must be printed with a capital, where its letters have such. */
    List<Hit> scan(Plain plain, Span span) {
        List<Hit> hits = new ArrayList<>();
        for (var match = words.next(plain, span.start(), span.end());
                match != null;
                match = words.next(plain, match.end(), span.end())) {
            Span where = match.span();
            for (Word word : match.values()) {
                if (word.role() != Role.NAME
                        || !Character.isLowerCase(plain.text().charAt(where.start()))
                        || proper(word, plain, where)) {
                    hits.add(new Hit(word, where));
                }
            }
        }
        return hits;
    }

    /** A name that starts small ("xAI", "aider.chat") is one when it is printed so. */
    private static boolean proper(Word word, Plain plain, Span where) {
        Creditor creditor = word.creditor();
        return creditor != null
                && (creditor.name().equals(plain.of(where)) || plain.of(where).indexOf('.') > 0);
    }
}
