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
 * @param credits whom it credits with what it says
 * @param trace hears how it is read
 * @param numbers that stand in it
 */
public record Reading(
        Article article,
        Document document,
        Title title,
        Mentions mentions,
        Subjects subjects,
        Credits credits,
        Trace trace,
        Quantities numbers) {

    public Reading(
            Article article,
            Document document,
            Title title,
            Mentions mentions,
            Subjects subjects,
            Credits credits,
            Trace trace) {
        this(
                article,
                document,
                title,
                mentions,
                subjects,
                credits,
                trace,
                new Quantities(document.plain(), article.language()));
    }

    public Plain plain() {
        return document.plain();
    }

    /** The models named within a stretch, in order. */
    public List<Mention> models(Span span) {
        return mentions.within(span, Mention.Kind.MODEL);
    }
}
