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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom an article credits with what it says. Keeps nothing between articles. */
public final class Attributor {
    /** Letters between "according to" and the name. */
    private static final int BEFORE_REACH = 25;

    /** Letters between the name and "reports". */
    private static final int AFTER_REACH = 25;

    /** The same where the verb comes last, as in Japanese and Korean. */
    private static final int SENTENCE_REACH = 60;

    private static final int OWN_REACH = 12;

    /** Letters between "per" and the name. */
    private static final int NEXT_REACH = 6;

    /** Blocks in which an article says what it is about; who announces there, announces what follows. */
    private static final int LEAD = 6;

    private final CreditWords words;

    public Attributor(Catalog catalog) {
        words = new CreditWords(catalog);
    }

    /** Reads the whole article once. */
    public Credits credits(Article article, Document document, Subjects subjects) {
        Creditor publisher = publisher(article.publisher());
        List<Credits.Credit> credits = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            for (Span sentence : document.blocks().get(i).sentences()) {
                read(document.plain(), subjects, i, sentence, publisher, credits);
            }
        }
        boolean launch = launch(article.title(), document, subjects.main());
        return new Credits(document, credits, whole(credits, publisher, subjects.main(), launch), words);
    }

    /** A publisher that is no vendor and no known tester is still one: an outlet. */
    private @Nullable Creditor publisher(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Plain plain = Document.of(name).plain();
        for (Hit hit : words.scan(plain, new Span(0, plain.length()))) {
            if (hit.word().creditor() != null) {
                return hit.word().creditor();
            }
        }
        return new Creditor(name, AttributionType.PRESS);
    }

    private void read(
            Plain plain,
            Subjects subjects,
            int block,
            Span sentence,
            @Nullable Creditor publisher,
            List<Credits.Credit> credits) {
        List<Hit> hits = words.scan(plain, sentence);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Creditor credited = switch (hit.word().role()) {
                case BEFORE, MEASURED, SOURCE -> next(plain, subjects, hits, i, sentence);
                case NEXT -> next(plain, subjects, hits, i, NEXT_REACH);
                case MAKER -> maker(subjects, hit);
                case AFTER -> previous(plain, subjects, hits, i, verbLast(plain, hit) ? SENTENCE_REACH : AFTER_REACH);
                case OWN -> previous(plain, subjects, hits, i, OWN_REACH);
                case SELF -> publisher;
                default -> null;
            };
            if (credited != null) {
                credits.add(new Credits.Credit(block, hit.span(), credited, hit.is(Role.SOURCE), hit.is(Role.SELF)));
            }
        }
    }

    /** The known name that follows, else one that nobody knows. */
    private @Nullable Creditor next(Plain plain, Subjects subjects, List<Hit> hits, int index, Span sentence) {
        Creditor known = next(plain, subjects, hits, index, BEFORE_REACH);
        return known != null
                ? known
                : ProperNames.at(plain, hits.get(index).span().end(), sentence.end());
    }

    private @Nullable Creditor next(Plain plain, Subjects subjects, List<Hit> hits, int index, int reach) {
        int end = hits.get(index).span().end();
        for (int i = index + 1; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (letters(plain, end, hit.span().start()) > reach) {
                break;
            }
            Creditor creditor = creditor(subjects, hit);
            if (creditor != null) {
                return creditor;
            }
        }
        return null;
    }

    private @Nullable Creditor previous(Plain plain, Subjects subjects, List<Hit> hits, int index, int reach) {
        int start = hits.get(index).span().start();
        for (int i = index - 1; i >= 0; i--) {
            Hit hit = hits.get(i);
            if (letters(plain, hit.span().end(), start) > reach) {
                break;
            }
            Creditor creditor = creditor(subjects, hit);
            if (creditor != null) {
                return creditor;
            }
        }
        return null;
    }

    private static @Nullable Creditor creditor(Subjects subjects, Hit hit) {
        return hit.is(Role.COMPANY) || hit.is(Role.MAKER)
                ? maker(subjects, hit)
                : hit.word().creditor();
    }

    /** The maker of the model spoken of. */
    private static @Nullable Creditor maker(Subjects subjects, Hit hit) {
        Mention subject = subjects.at(hit.span().start());
        subject = subject == null || subject.vendor() == null ? subjects.main() : subject;
        return subject == null || subject.vendor() == null
                ? null
                : new Creditor(subject.vendor(), AttributionType.VENDOR);
    }

    /**
     * Whose all is that nobody else is credited with: a publisher's that makes or measures models; a publisher's that
     * says it measured; a vendor's that announces it at the start.
     */
    private static @Nullable Creditor whole(
            List<Credits.Credit> credits, @Nullable Creditor publisher, @Nullable Mention main, boolean launch) {
        if (publisher != null && publisher.kind() != AttributionType.PRESS) {
            return publisher;
        }
        for (Credits.Credit credit : credits) {
            if (credit.self()) {
                return credit.creditor();
            }
        }
        for (Credits.Credit credit : credits) {
            if (credit.block() < LEAD
                    && main != null
                    && credit.creditor().name().equals(main.vendor())) {
                return credit.creditor();
            }
        }
        return launch && main != null && main.vendor() != null
                ? new Creditor(main.vendor(), AttributionType.VENDOR)
                : null;
    }

    /** Whether the article opens with news of its model, or bears its maker's name: "X is out today". */
    private boolean launch(@Nullable String title, Document document, @Nullable Mention main) {
        if (main == null || main.vendor() == null) {
            return false;
        }
        if (title != null && maker(title, main)) {
            return true;
        }
        for (Block block :
                document.blocks().subList(0, Math.min(LEAD, document.blocks().size()))) {
            for (Span sentence : block.sentences()) {
                List<Hit> hits = words.scan(document.plain(), sentence);
                boolean told = hits.stream().anyMatch(hit -> hit.is(Role.LAUNCH));
                boolean maker = hits.stream()
                        .anyMatch(hit -> hit.word().creditor() != null
                                && hit.word().creditor().name().equals(main.vendor()));
                boolean model = main.start() >= sentence.start() && main.end() <= sentence.end();
                if (told && (maker || model)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean maker(String title, Mention main) {
        Plain plain = Document.of(title).plain();
        return words.scan(plain, new Span(0, plain.length())).stream()
                .anyMatch(hit -> hit.word().creditor() != null
                        && hit.word().creditor().name().equals(main.vendor()));
    }

    private static boolean verbLast(Plain plain, Hit hit) {
        char first = plain.at(hit.span().start());
        return Folding.hangul(first) || Folding.unspaced(first);
    }

    private static int letters(Plain plain, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(plain.at(i)) ? 1 : 0;
        }
        return letters;
    }
}
