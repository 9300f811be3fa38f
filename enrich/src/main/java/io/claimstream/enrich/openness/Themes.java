package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The model that a paragraph is on: that of its title or heading, the one it brings up first, else the article's own. */
final class Themes {
    /** Characters of what may stand before a sentence's subject: a maker, a kind of model. */
    private static final int SUBJECT = 30;

    /** Characters beside the name in a title that a paragraph opens with: "3. From Rosario: X". */
    private static final int TITLE = 20;

    /** Characters of the longest such title, name included. */
    private static final int LONGEST_TITLE = 100;

    /** Characters between a name and what is said of it, with nothing but words between. */
    private static final int SHORTLY = 200;

    /** Characters of a paragraph that are looked back; keeps one without an end linear. */
    static final int BACK = 3000;

    private final Reading reading;
    private final @Nullable Mention main;

    Themes(Reading reading) {
        this.reading = reading;
        this.main = reading.subjects().main();
    }

    @Nullable
    Mention of(Block block, Sentence sentence) {
        Mention headed = headed(block);
        if (headed != null) {
            return headed;
        }
        Mention section = section(block, sentence);
        Mention family = section == null ? family(sentence, block) : section;
        Mention opening = family == null ? opening(block, sentence) : family;
        return opening == null ? main : opening;
    }

    /** Whether a title or heading makes it the theme, which nothing in the paragraph comes up against. */
    boolean headed(Mention theme, Block block) {
        Mention headed = headed(block);
        return headed != null && headed.id().equals(theme.id());
    }

    /** The one model that a paragraph opens with as a title does, or that the heading over it names; not the article's. */
    private @Nullable Mention headed(Block block) {
        Mention lead = titled(block);
        Block heading = reading.document().heading(block);
        if (lead != null || heading == null || heading.level() == 1) {
            return lead;
        }
        Mention named = only(reading.models(heading.span()));
        return named == null || named.family() ? null : named;
    }

    /** The family that the heading over a section names, of which the section has named no member yet. */
    private @Nullable Mention section(Block block, Sentence sentence) {
        Block heading = reading.document().heading(block);
        int now = sentence.span().start();
        if (heading == null
                || heading.level() == 1
                || heading.span().end() >= now
                || now - heading.span().end() > BACK) {
            return null;
        }
        Mention named = only(reading.models(heading.span()));
        boolean alone = named != null
                && named.family()
                && !HolderCosts.company(named)
                && reading.models(new Span(heading.span().end(), now)).isEmpty();
        return alone ? named : null;
    }

    /** Whom the paragraph's first sentence brings up, where the paragraph has not named the article's own model since. */
    private @Nullable Mention opening(Block block, Sentence sentence) {
        List<Span> sentences = block.sentences();
        if (sentences.size() < 2 || sentence.span().start() < sentences.get(1).start()) {
            return null;
        }
        Mention own = reading.subjects().at(sentences.get(1).start());
        Span before = new Span(block.span().start(), sentence.span().start());
        boolean brought = own != null
                && own.start() >= before.start()
                && own.start() - before.start() <= SUBJECT
                && before.length() <= OpennessFinder.LONGEST
                && !namesMain(before);
        return brought ? own : null;
    }

    /** "X and Y. Closed, both of them": the several models that alone make up a paragraph's first sentence. */
    List<Mention> several(Block block) {
        List<Span> sentences = block.sentences();
        Span first = sentences.isEmpty() ? block.span() : sentences.get(0);
        List<Mention> models =
                sentences.size() < 2 || first.length() > LONGEST_TITLE ? List.of() : reading.models(first);
        int letters = models.stream().mapToInt(model -> model.span().length()).sum();
        boolean title = models.size() > 1 && first.length() - letters <= TITLE;
        return title ? models : List.of();
    }

    /** "X. It is …": the model that alone makes up a paragraph's first sentence, but for a word or two. */
    private @Nullable Mention titled(Block block) {
        if (block.kind() == Block.Kind.TABLE) {
            return null;
        }
        for (Span sentence : block.sentences()) {
            if (sentence.start() - block.span().start() > TITLE || sentence.length() > LONGEST_TITLE) {
                return null;
            }
            List<Mention> models = reading.models(sentence);
            if (!models.isEmpty()) {
                return sentence.length() - models.get(0).span().length() <= TITLE ? only(models) : null;
            }
        }
        return null;
    }

    private static @Nullable Mention only(List<Mention> models) {
        return models.stream().map(Mention::id).distinct().count() == 1 ? models.get(0) : null;
    }

    /**
     * Whether the paragraph has spoken of a model and not of its theme, not even by a pronoun that it was only named
     * beside: "it beats X".
     */
    boolean introduced(Mention model, Mention theme, Sentence sentence, Block block) {
        int now = sentence.span().start();
        if (!block.span().contains(model.start()) || model.end() > now) {
            return false;
        }
        if (reading.models(new Span(start(block, now), now)).stream()
                .anyMatch(named -> named.id().equals(theme.id()))) {
            return false;
        }
        int from = Math.max(block.span().start(), model.start() - SHORTLY);
        int beside = -1;
        int clause = -1;
        for (Hit hit : sentence.lexicon().scan(reading.plain(), new Span(from, model.start()))) {
            boolean named = hit.is(Role.COPULA) && beside >= 0; // "The model is called X"
            beside = hit.is(Role.PRONOUN) || hit.is(Role.AGAINST) || hit.is(Role.LIKE)
                    ? hit.start()
                    : named ? -1 : beside;
            clause = hit.is(Role.BREAK) ? hit.start() : clause;
        }
        return beside < 0 || clause > beside;
    }

    /** A family that alone is named in the paragraph: one whose members bear no names of their own, "Apertus". */
    private @Nullable Mention family(Sentence sentence, Block block) {
        int now = sentence.span().start();
        int start = start(block, now);
        if (start >= now) {
            return null;
        }
        Mention named = only(reading.models(new Span(start, now)));
        boolean own = named != null && main != null && main.id().startsWith(named.id());
        return named != null
                        && named.family()
                        && !HolderCosts.company(named)
                        && !own
                        && (main == null || introduced(named, main, sentence, block))
                ? named
                : null;
    }

    private boolean namesMain(Span span) {
        return main != null
                && reading.models(span).stream().anyMatch(model -> model.id().equals(main.id()));
    }

    private static int start(Block block, int now) {
        return Math.max(block.span().start(), now - BACK);
    }
}
