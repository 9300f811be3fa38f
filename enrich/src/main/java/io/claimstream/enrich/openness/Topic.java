package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a statement is about whose sentence names nobody: the model spoken of, the article's own, or its whole family. */
final class Topic {
    /** How many times as often as the last subject an article must name its main model to come back to it. */
    private static final int SALIENT = 3;

    private final Reading reading;
    private final @Nullable Mention main;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> families = new HashMap<>();

    Topic(Reading reading) {
        this.reading = reading;
        this.main = reading.subjects().main();
        for (Mention mention : reading.mentions().all()) {
            if (mention.model()) {
                counts.merge(mention.id(), 1, Integer::sum);
                if (mention.family()) {
                    families.putIfAbsent(mention.id(), mention);
                }
            }
        }
    }

    @Nullable
    Mention of(Sentence sentence, Statement statement, Block block) {
        int clause = sentence.clauseStart(statement.anchor().start());
        int end = statement.anchor().end();
        Mention subject = reading.subjects().at(sentence.span().start());
        if (main == null || subject == null) {
            return subject;
        }
        boolean ours = sentence.any(Role.OURS, clause, end) && !sentence.any(Role.PRONOUN, clause, end);
        if (ours || passing(subject, block)) {
            subject = main;
        }
        Mention family = families.get(subject.familyId());
        return family != null && sentence.any(Role.FAMILY, clause, end) ? family : subject;
    }

    /** Whether the last subject was only touched on, while the article is about another model. */
    private boolean passing(Mention subject, Block block) {
        Block heading = reading.document().heading(block);
        boolean headed = heading != null
                && reading.models(heading.span()).stream()
                        .anyMatch(model -> model.id().equals(subject.id()));
        return main != null
                && !headed
                && counts.getOrDefault(main.id(), 0) >= SALIENT * counts.getOrDefault(subject.id(), 0);
    }
}
