package io.claimstream.enrich.openness;

import io.claimstream.enrich.attribution.Attributor;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Openness;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds what an article says of models' openness: sentence by sentence, cues → statements → the models they are about. */
public final class OpennessFinder implements ClaimFinder {
    private final Map<String, Lexicon> lexicons = Lexicon.all();

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        Attributor attributor = Attributor.of(reading);
        for (Block block : reading.document().blocks()) {
            for (Span span : block.sentences()) {
                Sentence sentence = sentence(reading, span);
                for (Statement statement : Statements.of(sentence)) {
                    var held = Holders.of(reading, sentence, statement);
                    for (Mention model : held.models()) {
                        out.accept(finding(attributor, sentence, statement, model, held.cost()));
                    }
                }
            }
        }
    }

    private Sentence sentence(Reading reading, Span span) {
        Plain plain = reading.plain();
        String language = Languages.of(plain, span, reading.article().language());
        Lexicon lexicon = lexicons.get(language);
        List<Hit> hits = lexicon.scan(plain, span);
        return new Sentence(plain, span, language, lexicon, hits, named(reading, span, hits));
    }

    /** The models named; not those that are part of a licence's name. */
    private static List<Mention> named(Reading reading, Span span, List<Hit> hits) {
        return reading.models(span).stream()
                .filter(model -> hits.stream()
                        .noneMatch(hit ->
                                hit.is(Role.LICENCE) && hit.start() <= model.start() && model.end() <= hit.end()))
                .toList();
    }

    private static Finding finding(
            Attributor attributor, Sentence sentence, Statement statement, Mention model, double cost) {
        return new Finding(
                model.ref(),
                new Openness(statement.dimension(), statement.status(), statement.detail(), statement.about()),
                statement.modality(),
                attributor.at(sentence.span(), model.ref()),
                sentence.span(),
                false,
                Math.max(0.5, 0.95 - cost / 10),
                "openness/" + statement.form().name().toLowerCase(java.util.Locale.ROOT));
    }
}
