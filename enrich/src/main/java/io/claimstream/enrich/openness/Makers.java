package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which of its models a maker's name means, and which name stands for all that are like a model. */
final class Makers {
    /** How many times as often as its model a name that may be a maker's must be said to mean models all the same. */
    private static final int SALIENT = 3;

    /** Characters between a name and the word behind it that makes it an example, where examples come first. */
    private static final int EXAMPLES = 20;

    /** Characters between a word that sets apart and the name of a maker. */
    private static final int AGAINST = 20;

    private final Reading reading;
    private final @Nullable Mention main;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> named = new HashMap<>();
    private final Map<String, TreeMap<Integer, Mention>> models = new HashMap<>();

    Makers(Reading reading) {
        this.reading = reading;
        this.main = reading.subjects().main();
        for (Mention mention : reading.mentions().all()) {
            if (mention.model()) {
                counts.merge(mention.id(), 1, Integer::sum);
                named.putIfAbsent(mention.id(), mention);
                if (mention.vendor() != null && !mention.family()) {
                    models.computeIfAbsent(mention.vendor(), maker -> new TreeMap<>())
                            .put(mention.start(), mention);
                }
            }
        }
    }

    /** How often the article names it. */
    int count(Mention model) {
        return counts.getOrDefault(model.id(), 0);
    }

    /** The last maker of models named in a stretch, unless models are named there too or it is only compared with. */
    @Nullable
    String in(Sentence sentence, int from, int to) {
        if (from >= to) {
            return null;
        }
        String maker = null;
        for (Mention vendor : reading.mentions().within(new Span(from, to), Mention.Kind.VENDOR)) {
            boolean host = sentence.hits().stream()
                    .anyMatch(hit -> hit.is(Role.HOST) && hit.start() <= vendor.start() && vendor.end() <= hit.end());
            host |= sentence.unspaced() && sentence.any(Role.LIKE, vendor.end(), Math.min(to, vendor.end() + EXAMPLES));
            boolean against = sentence.any(Role.AGAINST, Math.max(from, vendor.start() - AGAINST), vendor.start());
            maker = host || against ? maker : vendor.name();
        }
        return maker;
    }

    /** The maker's model that is spoken of at {@code position}, or the article's own, or the one named last, if named more. */
    @Nullable
    Mention modelOf(String maker, int position) {
        Mention subject = reading.subjects().at(position);
        Mention own = subject != null && maker.equals(subject.vendor())
                ? subject
                : main != null && maker.equals(main.vendor()) ? main : null;
        var theirs = models.get(maker);
        var last = theirs == null ? null : theirs.lowerEntry(position);
        return last == null || (own != null && count(own) >= count(last.getValue())) ? own : last.getValue();
    }

    /**
     * The model that a name means which may be its maker's as well: what a maker does with "the weights", it does with the
     * model spoken of.
     */
    Mention meant(Mention name, Statement statement, Sentence sentence) {
        boolean many = sentence.any(
                Role.MODEL_NOUNS,
                Math.min(name.end(), statement.anchor().start()),
                sentence.clauseEnd(statement.anchor().end()));
        boolean done =
                statement.form() == Statement.Form.PREDICATE && statement.dimension() != Dimension.MODEL && !many;
        Mention model = done && name.vendor() != null && HolderCosts.company(name)
                ? modelOf(name.vendor(), sentence.span().start())
                : null;
        return model != null && count(name) <= SALIENT * count(model) ? model : name;
    }

    /** The narrowest name in the article that stands for all models like it: of "Qwen2.5 72B", "Qwen2.5". */
    Mention family(Mention member) {
        for (int dash = member.id().lastIndexOf('-');
                dash > 0;
                dash = member.id().lastIndexOf('-', dash - 1)) {
            Mention wider = named.get(member.id().substring(0, dash));
            if (wider != null) {
                return wider;
            }
        }
        return named.getOrDefault(member.familyId(), member);
    }
}
