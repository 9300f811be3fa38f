package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Article;
import io.claimstream.events.Claim.AttributionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom an article credits with what it says. Keeps nothing between articles. */
public final class Attributor {
    /** Blocks in which an article says what it is about; who announces there, announces what follows. */
    private static final int LEAD = 6;

    /** Blocks that name the model of an article on one. */
    private static final int OPENING = 4;

    /** Letters of the shortest name that a model may bear, where letters are an alphabet's; of two signs elsewhere. */
    private static final int BORNE = 4;

    private final CreditWords words;
    private final Makers makers;

    public Attributor(Catalog catalog) {
        words = new CreditWords(catalog);
        makers = new Makers(words);
    }

    /**
     * Reads the whole article once.
     *
     * @param headline the article's title; empty where it has none
     */
    public Credits credits(Article article, Document document, Document headline, Subjects subjects) {
        Mention main = subjects.foremost();
        CreditText text = new CreditText(words, document.plain());
        CreditText title = new CreditText(words, headline.plain());
        List<Span> lead = lead(document, LEAD);
        Creditor publisher = publisher(article.publisher(), main);
        if (publisher != null
                && publisher.kind() == AttributionType.PRESS
                && maker(publisher.name(), title, text, lead)) {
            publisher = new Creditor(publisher.name(), AttributionType.VENDOR);
        }
        Creditor unknown =
                main != null && main.vendor() != null ? null : makers.of(text, lead, title, article.title(), main);
        Creditor author = Byline.maker(document, text);
        author = author == null && main != null && ModelCard.is(document, headline, main, words)
                ? asked(main, unknown)
                : author;
        publisher = author == null ? publisher : author;
        Footnotes footnotes = new Footnotes(document.plain(), article.text());
        boolean press = publisher != null && publisher.kind() == AttributionType.PRESS;
        Creditor speaker = press && Interview.is(document, text, lead, title) ? asked(main, unknown) : publisher;
        CreditReader reader = new CreditReader(text, footnotes, subjects, speaker, unknown);
        List<Credits.Credit> credits = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            for (Span sentence : block.sentences()) {
                reader.read(i, block.span().start(), sentence, credits::add);
            }
        }
        credits.sort(Comparator.comparingInt(credit -> credit.span().start()));
        List<Span> opening = lead(document, OPENING);
        boolean launch = launch(title, text, opening, main);
        boolean opens = opening.stream().anyMatch(subjects::namesMain);
        opens |= main != null && maker(title.hits(title.whole()), main);
        unknown = unknown == null && !launch ? study(text, lead) : unknown;
        return new Credits(
                document,
                credits,
                whole(document, Measurers.titled(title), credits, publisher, subjects, launch, opens, unknown),
                words,
                footnotes);
    }

    /** Who says "we" in an interview about a model, or in its card: its maker. */
    private static @Nullable Creditor asked(@Nullable Mention main, @Nullable Creditor unknown) {
        return main == null || main.vendor() == null ? unknown : new Creditor(main.vendor(), AttributionType.VENDOR);
    }

    /** A publisher that is no vendor and no known tester is still one: an outlet. */
    private @Nullable Creditor publisher(@Nullable String name, @Nullable Mention main) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Plain plain = Document.of(name).plain();
        for (Hit hit : words.scan(plain, new Span(0, plain.length()))) {
            if (hit.word().creditor() != null) {
                return hit.word().creditor();
            }
        }
        boolean maker = main != null && main.vendor() == null && bears(main.name(), name);
        return new Creditor(name, maker ? AttributionType.VENDOR : AttributionType.PRESS);
    }

    /** The sentences of the first blocks. */
    private static List<Span> lead(Document document, int most) {
        List<Span> lead = new ArrayList<>();
        for (int i = 0; i < Math.min(most, document.blocks().size()); i++) {
            lead.addAll(document.blocks().get(i).sentences());
        }
        return lead;
    }

    /** Whether who publishes the article makes what it opens with: speaks of its own, or tells of itself that it releases. */
    private static boolean maker(String publisher, CreditText title, CreditText text, List<Span> lead) {
        return ownModel(title, title.whole())
                || title.hits(title.whole()).stream()
                        .anyMatch(hit -> hit.is(Role.PRESENTING) && hit.span().start() == 0)
                || lead.stream()
                        .anyMatch(sentence -> ownModel(text, sentence)
                                || (text.plain().text().startsWith(publisher, sentence.start())
                                        && text.hits(sentence).stream().anyMatch(hit -> hit.is(Role.LAUNCH))));
    }

    /** Whether the publisher speaks of a model as of its own: "today we release our model". */
    private static boolean ownModel(CreditText text, Span sentence) {
        return text.hits(sentence).stream()
                .anyMatch(hit -> hit.is(Role.OUR_MODEL)
                        && !Quotations.quoted(
                                text.plain(), sentence.start(), hit.span().start()));
    }

    /** Whether a model bears its publisher's name: "Arbor-VL", published by Arbor Lab. */
    private static boolean bears(String model, String publisher) {
        boolean unspaced = Folding.unspaced(publisher.charAt(0)) || Folding.hangul(publisher.charAt(0));
        String first = publisher.substring(0, unspaced ? Math.min(2, publisher.length()) : letters(publisher));
        return (unspaced || first.length() >= BORNE) && model.regionMatches(true, 0, first, 0, first.length());
    }

    /** How many letters a name opens with: 5 of "Arbor-Lab". */
    private static int letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Whose all is that nobody else is credited with: a publisher's that makes or measures models; a vendor's that announces
     * it at the start; the publisher's from where it says that it measured, or all of it when no vendor announces anything.
     */
    private static Credits.Whole whole(
            Document document,
            @Nullable Creditor titled,
            List<Credits.Credit> credits,
            @Nullable Creditor publisher,
            Subjects subjects,
            boolean launch,
            boolean opens,
            @Nullable Creditor unknown) {
        Mention main = subjects.foremost();
        Subjects sections = subjects.sections().roundup() ? subjects : null;
        if (publisher != null && publisher.kind() != AttributionType.PRESS) {
            return Credits.Whole.of(publisher);
        }
        for (Credits.Credit credit : credits) {
            if (credit.creditor().kind() == AttributionType.INDEPENDENT && speaks(publisher, credit.creditor())) {
                return Credits.Whole.of(credit.creditor());
            }
        }
        Creditor vendor = unknown;
        boolean told = launch;
        for (Credits.Credit credit : credits) {
            told |= opens && main != null && credit.creditor().name().equals(main.vendor());
        }
        if (told && main != null && main.vendor() != null && sections == null) {
            vendor = new Creditor(main.vendor(), AttributionType.VENDOR);
        }
        Measurers measurers =
                sections == null ? Measurers.of(document, credits, titled, launch ? vendor : null) : Measurers.NONE;
        for (Credits.Credit credit : credits) {
            if (credit.self()) {
                Creditor before = vendor == null ? credit.creditor() : vendor;
                return new Credits.Whole(
                        before, credit.creditor(), credit.span().start(), sections, measurers);
            }
        }
        return new Credits.Whole(vendor, null, 0, sections, measurers);
    }

    /** Whether the publisher is who it names as measuring: "by the BSC", published by "Centro (BSC)". */
    private static boolean speaks(@Nullable Creditor publisher, Creditor credited) {
        if (publisher == null || credited.name().length() < 3) {
            return false;
        }
        return List.of(publisher.name().split("[ ()]+")).contains(credited.name())
                || publisher.name().equals(credited.name());
    }

    /** Whose study the article opens with: "a simulation published by researchers at". */
    private static @Nullable Creditor study(CreditText text, List<Span> lead) {
        for (Span sentence : lead) {
            for (Hit hit : text.hits(sentence)) {
                Creditor name = hit.is(Role.STUDY)
                        ? ProperNames.at(text.plain(), hit.span().end(), sentence.end())
                        : null;
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Whether the article opens with news of its model, or bears its maker's name: "X is out today". */
    private static boolean launch(CreditText title, CreditText text, List<Span> lead, @Nullable Mention main) {
        if (main == null || main.vendor() == null) {
            return false;
        }
        List<Hit> titled = title.hits(title.whole());
        boolean rivals = titled.stream().anyMatch(hit -> rival(hit, main)); // "A against B" is no news of one
        return (!rivals && maker(titled, main))
                || lead.stream().anyMatch(sentence -> launch(text.hits(sentence), sentence, main));
    }

    private static boolean launch(List<Hit> hits, Span sentence, Mention main) {
        boolean told = hits.stream().anyMatch(hit -> hit.is(Role.LAUNCH));
        boolean model = main.start() >= sentence.start() && main.end() <= sentence.end();
        return told && (model || maker(hits, main));
    }

    /** Whether it names another maker of models. */
    private static boolean rival(Hit hit, Mention main) {
        Creditor named = hit.word().creditor();
        return named != null
                && named.kind() == AttributionType.VENDOR
                && !named.name().equals(main.vendor());
    }

    /** Whether the maker of the model is named. */
    private static boolean maker(List<Hit> hits, Mention main) {
        return hits.stream()
                .anyMatch(hit -> hit.word().creditor() != null
                        && hit.word().creditor().name().equals(main.vendor()));
    }
}
