package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement is about whose sentence names nobody. Two models are in question: the one that the text spoke of last,
 * and the one that the paragraph is on ({@link Themes}). The statement goes on with the last when a pronoun takes it up
 * shortly after its name, or when the paragraph spoke of it and not just touched on it; else it comes back to the theme.
 */
final class Topic {
    /** How many times as often as the last one an article must name its theme to come back to it. */
    private static final int SALIENT = 3;

    /** Characters between a name and a pronoun that goes on with it. */
    private static final int SHORTLY = 200;

    private final Reading reading;
    private final Makers makers;
    private final Themes themes;

    Topic(Reading reading) {
        this.reading = reading;
        this.makers = new Makers(reading);
        this.themes = new Themes(reading);
    }

    @Nullable
    Mention of(Sentence sentence, Statement statement, Block block) {
        int position = sentence.span().start();
        int clause = sentence.clauseStart(statement.anchor().start());
        int end = statement.anchor().end();
        Mention last = reading.subjects().at(position);
        String maker = makers.in(sentence, clause, statement.anchor().start());
        if (maker != null && (last == null || !maker.equals(last.vendor()))) {
            return makers.modelOf(maker, position);
        }
        boolean ours = sentence.any(Role.OURS, clause, end) && !sentence.any(Role.PRONOUN, clause, end);
        Mention theme = ours ? reading.subjects().main() : themes.of(block, sentence);
        Mention topic = theme == null || (!ours && last != null && goesOn(last, theme, sentence, statement, block))
                ? last
                : theme;
        return topic != null && sentence.any(Role.FAMILY, clause, end) ? makers.family(topic) : topic;
    }

    /** The maker whom a statement's clause names for its subject: "while A is closed, Moonshot's is open". */
    @Nullable
    String maker(Sentence sentence, Statement statement) {
        int anchor = statement.anchor().start();
        return makers.in(sentence, sentence.clauseStart(anchor), anchor);
    }

    /** The last model of a maker that the text spoke of. */
    @Nullable
    Mention of(String maker, Sentence sentence) {
        return makers.modelOf(maker, sentence.span().start());
    }

    /** The several models that a paragraph's title names. */
    List<Mention> several(Block block) {
        return themes.several(block);
    }

    /** The model that a name means which may be its maker's as well. */
    Mention meant(Mention named, Statement statement, Sentence sentence) {
        return makers.meant(named, statement, sentence);
    }

    private boolean goesOn(Mention last, Mention theme, Sentence sentence, Statement statement, Block block) {
        return last.id().equals(theme.id())
                || (spoken(last, sentence, block) && taken(last, theme, sentence, statement, block));
    }

    /** Whether it was named, and is not only the article's own, which every paragraph may come back to. */
    private boolean spoken(Mention last, Sentence sentence, Block block) {
        Mention main = reading.subjects().main();
        int start = Math.max(block.span().start(), sentence.span().start() - Themes.BACK);
        return main == null
                || !main.id().equals(last.id())
                || names(last, new Span(start, Math.max(start, sentence.span().start())));
    }

    private boolean taken(Mention last, Mention theme, Sentence sentence, Statement statement, Block block) {
        return followed(last, sentence, statement)
                || (!themes.headed(theme, block)
                        && !beside(last, theme, block)
                        && (!passing(last, theme, block) || themes.introduced(last, theme, sentence, block)));
    }

    /** Whether a pronoun goes on with a model that was named shortly before. */
    private boolean followed(Mention last, Sentence sentence, Statement statement) {
        int now = sentence.span().start();
        return sentence.pronoun(statement.anchor()) && last.end() <= now && now - last.end() <= SHORTLY;
    }

    /** Whether the sentence that a model was named in goes on to the theme. */
    private boolean beside(Mention last, Mention theme, Block block) {
        if (!block.span().contains(last.start())) {
            return false;
        }
        List<Span> sentences = block.sentences();
        int found = Collections.binarySearch(sentences, last.span(), Comparator.comparingInt(Span::start));
        int index = found >= 0 ? found : -found - 2;
        int end = (index < 0 ? block.span() : sentences.get(index)).end();
        return names(
                theme, new Span(last.end(), Math.max(last.end(), Math.min(end, last.end() + OpennessFinder.LONGEST))));
    }

    /** Whether a model was only touched on, while the article is about its theme. */
    private boolean passing(Mention last, Mention theme, Block block) {
        Block heading = reading.document().heading(block);
        return (heading == null || !names(last, heading.span())) && makers.count(theme) >= SALIENT * makers.count(last);
    }

    private boolean names(Mention model, Span span) {
        return reading.models(span).stream().anyMatch(named -> named.id().equals(model.id()));
    }
}
