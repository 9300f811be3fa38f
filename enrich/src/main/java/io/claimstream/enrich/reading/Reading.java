package io.claimstream.enrich.reading;

import io.claimstream.enrich.attribution.Credits;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mentions;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.mention.Title;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Article;
import java.util.List;

/**
 * What is known of an article before any claim is looked for. Offsets are of {@link Document#plain}.
 *
 * @param title with what it names
 * @param mentions models, vendors and benchmarks named, by place
 * @param subjects whom a clause is about when it names nobody
 * @param attribution whom it credits with what it says, which only claims ask for
 * @param trace hears how it is read
 * @param numbers that stand in it
 */
public record Reading(
        Article article,
        Document document,
        Title title,
        Mentions mentions,
        Subjects subjects,
        Once<Credits> attribution,
        Trace trace,
        Quantities numbers) {

    public Reading(
            Article article,
            Document document,
            Title title,
            Mentions mentions,
            Subjects subjects,
            Once<Credits> attribution,
            Trace trace) {
        this(
                article,
                document,
                title,
                mentions,
                subjects,
                attribution,
                trace,
                new Quantities(document.plain(), article.language()));
    }

    /** Whom the article credits with what it says. */
    public Credits credits() {
        return attribution.get();
    }

    /** Whether it may claim anything: it names a model, or has a table, whose headers may be names that nobody knows. */
    public boolean mayClaim() {
        return mentions.any(Mention.Kind.MODEL)
                || title.mentions().any(Mention.Kind.MODEL)
                || document.blocks().stream().anyMatch(block -> block.table() != null);
    }

    public Plain plain() {
        return document.plain();
    }

    /** The models named within a stretch, in order. */
    public List<Mention> models(Span span) {
        return mentions.within(span, Mention.Kind.MODEL);
    }
}
