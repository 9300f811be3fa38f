package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whom a statement is about whose sentence names nobody: the model spoken of, the article's own, or its whole family. */
final class Topic {
    /** How many times as often as the last subject an article must name its main model to come back to it. */
    private static final int SALIENT = 3;

    /** Characters between a name and a pronoun that goes on with it. */
    private static final int SHORTLY = 200;

    /** Characters between a name and the word behind it that makes it an example, where examples come first. */
    private static final int EXAMPLES = 20;

    private final Reading reading;
    private final @Nullable Mention main;
    private final Paragraphs paragraphs;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> wider = new HashMap<>();
    private final Map<String, TreeMap<Integer, Mention>> models = new HashMap<>();

    Topic(Reading reading) {
        this.reading = reading;
        this.main = reading.subjects().main();
        this.paragraphs = new Paragraphs(reading);
        for (Mention mention : reading.mentions().all()) {
            if (mention.model()) {
                counts.merge(mention.id(), 1, Integer::sum);
                wider.putIfAbsent(mention.id(), mention);
                if (mention.vendor() != null && !mention.family()) {
                    models.computeIfAbsent(mention.vendor(), maker -> new TreeMap<>())
                            .put(mention.start(), mention);
                }
            }
        }
    }

    @Nullable
    Mention of(Sentence sentence, Statement statement, Block block) {
        int clause = sentence.clauseStart(statement.anchor().start());
        int end = statement.anchor().end();
        Mention subject = reading.subjects().at(sentence.span().start());
        String maker = maker(sentence, clause, statement.anchor().start());
        if (maker != null && (subject == null || !maker.equals(subject.vendor()))) {
            return by(maker, sentence.span().start());
        }
        if (main == null || subject == null) {
            return subject;
        }
        Mention headed = paragraphs.headed(block);
        if (headed != null && !followed(subject, headed, sentence, statement)) {
            return sentence.any(Role.FAMILY, clause, end) ? whole(headed) : headed;
        }
        boolean ours = sentence.any(Role.OURS, clause, end) && !sentence.any(Role.PRONOUN, clause, end);
        if (ours
                || beside(subject, block)
                || (!followed(subject, main, sentence, statement)
                        && passing(subject, block)
                        && !paragraphs.introduced(subject, sentence, block))) {
            Mention own = ours ? null : paragraphs.own(block, sentence);
            subject = own == null ? main : own;
        }
        Mention family = paragraphs.family(subject, sentence, block);
        if (family != null) {
            return family;
        }
        return sentence.any(Role.FAMILY, clause, end) ? whole(subject) : subject;
    }

    /**
     * The model that a name means which may be its maker's as well: what a maker does with "the weights", it does with the
     * model spoken of.
     */
    Mention meant(Mention named, Statement statement, Sentence sentence) {
        boolean many = sentence.any(
                Role.MODEL_NOUNS,
                Math.min(named.end(), statement.anchor().start()),
                sentence.clauseEnd(statement.anchor().end()));
        boolean done =
                statement.form() == Statement.Form.PREDICATE && statement.dimension() != Dimension.MODEL && !many;
        Mention model = done && named.vendor() != null && HolderCosts.company(named)
                ? by(named.vendor(), sentence.span().start())
                : null;
        if (model == null) {
            return named;
        }
        boolean rather = counts.getOrDefault(named.id(), 0) <= SALIENT * counts.getOrDefault(model.id(), 0);
        return rather ? model : named;
    }

    /** The last maker of models named in a stretch, unless models are named there too or it is only compared with. */
    private @Nullable String maker(Sentence sentence, int from, int to) {
        if (from >= to) {
            return null;
        }
        String maker = null;
        for (Mention vendor : reading.mentions().within(new Span(from, to), Mention.Kind.VENDOR)) {
            boolean host = sentence.hits().stream()
                    .anyMatch(hit -> hit.is(Role.HOST) && hit.start() <= vendor.start() && vendor.end() <= hit.end());
            host |= sentence.unspaced() && sentence.any(Role.LIKE, vendor.end(), Math.min(to, vendor.end() + EXAMPLES));
            boolean against = sentence.any(Role.AGAINST, Math.max(from, vendor.start() - 20), vendor.start());
            maker = host || against ? maker : vendor.name();
        }
        return maker;
    }

    /** The model of this maker that was named last before {@code position}, else the article's own if it is theirs. */
    private @Nullable Mention by(String maker, int position) {
        var theirs = models.get(maker);
        var last = theirs == null ? null : theirs.lowerEntry(position);
        return last != null ? last.getValue() : main != null && maker.equals(main.vendor()) ? main : null;
    }

    /** The narrowest name in the article that stands for all models like it: of "Qwen2.5 72B", "Qwen2.5". */
    private Mention whole(Mention member) {
        Mention whole = wider.get(member.familyId());
        for (int dash = member.id().lastIndexOf('-');
                dash > 0;
                dash = member.id().lastIndexOf('-', dash - 1)) {
            Mention named = wider.get(member.id().substring(0, dash));
            if (named != null) {
                return named;
            }
        }
        return whole == null ? member : whole;
    }

    /** Whether the sentence that the last subject stands in goes on to the article's own model. */
    private boolean beside(Mention subject, Block block) {
        if (main == null || subject.id().equals(main.id()) || !block.span().contains(subject.start())) {
            return false;
        }
        List<Span> sentences = block.sentences();
        int found = Collections.binarySearch(sentences, subject.span(), Comparator.comparingInt(Span::start));
        int index = found >= 0 ? found : -found - 2;
        int end = Math.min(
                (index < 0 ? block.span() : sentences.get(index)).end(), subject.end() + OpennessFinder.LONGEST);
        return reading.models(new Span(subject.end(), Math.max(subject.end(), end))).stream()
                .anyMatch(model -> model.id().equals(main.id()));
    }

    /** Whether a pronoun goes on with a subject that was named shortly before, with {@code rather} not coming between. */
    private boolean followed(Mention subject, Mention rather, Sentence sentence, Statement statement) {
        int now = sentence.span().start();
        return sentence.pronoun(statement.anchor())
                && subject.end() <= now
                && now - subject.end() <= SHORTLY
                && reading.models(new Span(subject.end(), now)).stream()
                        .noneMatch(model -> model.id().equals(rather.id()));
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
