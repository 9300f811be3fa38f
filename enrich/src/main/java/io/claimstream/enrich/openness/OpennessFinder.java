package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Once;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Openness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of models' openness: sentence by sentence, cues → statements → the models they are about. */
public final class OpennessFinder implements ClaimFinder {
    /** Characters of the longest sentence that is read as one. */
    static final int LONGEST = 700;

    /** Characters of the longest sentence that only answers the one before it: "GPT-5.2 and Claude Opus 4.6 aren't." */
    private static final int ANSWER = 75;

    private final Languages languages = new Languages(Lexicon.all());

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        List<Block> blocks = reading.document().blocks();
        Once<Topic> topic = new Once<>(() -> new Topic(reading));
        Lists lists = new Lists(reading);
        SameLicence licence = new SameLicence();
        Statement before = null;
        List<Mention> holders = List.of();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Table table = block.table();
            if (table != null) {
                for (Tables.Told told : new Tables(
                                reading, table, about(reading, block), span -> sentence(reading, block, span))
                        .read()) {
                    out.accept(finding(reading, told.model(), told.statement(), told.row(), true, 0));
                }
            }
            for (Span span : pieces(block.sentences())) {
                Lexicon lexicon =
                        languages.of(reading.plain(), span, reading.article().language());
                Statement earlier = span.length() <= ANSWER ? before : null;
                before = null;
                if (earlier == null && !lexicon.maySpeak(reading.plain(), span)) {
                    continue;
                }
                Sentence sentence = sentence(reading, block, span);
                Statement answer = earlier == null ? null : Answers.to(sentence, earlier);
                if (answer != null) {
                    (sentence.models().isEmpty() ? holders : sentence.models())
                            .forEach(model ->
                                    out.accept(finding(reading, model, answer, span, false, Form.LISTED.cost)));
                    continue;
                }
                if (!Lexicon.speaks(sentence.hits())) {
                    continue;
                }
                if (reading.trace().listens()) {
                    OpennessTrace.tell(reading.trace(), sentence.hits());
                }
                holders = List.of();
                List<Statement> statements = Statements.of(sentence);
                if (statements.isEmpty() && block.kind() == Block.Kind.LIST_ITEM) {
                    statements = lists.parts(sentence, intro(reading, block));
                }
                if (statements.isEmpty()) {
                    continue;
                }
                boolean listed = false;
                Holders holder = new Holders(reading, topic.get(), block, sentence);
                for (Statement said : statements) {
                    Statement statement = licence.resolve(said);
                    if (statement == null) {
                        continue;
                    }
                    before = statement;
                    if (lists.introduces(block, sentence, statement)) {
                        for (Mention model : listed ? List.<Mention>of() : lists.members(i)) {
                            Span words = new Span(statement.anchor().start(), model.end());
                            out.accept(finding(reading, model, statement, words, false, Form.LISTED.cost));
                        }
                        listed = true;
                    } else {
                        var held = holder.of(statement);
                        if (reading.trace().listens()) {
                            OpennessTrace.tell(reading.trace(), statement, holder.considered(statement), held);
                        }
                        holders = held.models();
                        holders.forEach(
                                model -> out.accept(finding(reading, model, statement, span, false, held.cost())));
                    }
                }
            }
        }
    }

    /** Sentences; what no full stop ends for very long is cut, so that reading stays linear. */
    private static List<Span> pieces(List<Span> sentences) {
        if (!anyLong(sentences)) {
            return sentences;
        }
        List<Span> pieces = new ArrayList<>();
        for (Span sentence : sentences) {
            for (int start = sentence.start(); start < sentence.end(); start += LONGEST) {
                pieces.add(new Span(start, Math.min(sentence.end(), start + LONGEST)));
            }
        }
        return pieces;
    }

    private static boolean anyLong(List<Span> sentences) {
        for (Span sentence : sentences) {
            if (sentence.length() > LONGEST) {
                return true;
            }
        }
        return false;
    }

    /** Whom a table of properties is about: the one model of its heading, else the article's own. */
    private static @Nullable Mention about(Reading reading, Block table) {
        Block heading = reading.document().heading(table);
        List<Mention> headed = heading == null ? List.of() : reading.models(heading.span());
        return headed.isEmpty() ? reading.subjects().main() : headed.size() == 1 ? headed.get(0) : null;
    }

    /** What a list item's list hangs on. */
    private @Nullable Sentence intro(Reading reading, Block item) {
        Block intro = reading.document().intro(item);
        return intro == null || intro.sentences().isEmpty() || intro.span().length() > LONGEST
                ? null
                : sentence(
                        reading, intro, intro.sentences().get(intro.sentences().size() - 1));
    }

    private Sentence sentence(Reading reading, Block block, Span span) {
        Plain plain = reading.plain();
        Lexicon lexicon = languages.of(plain, span, reading.article().language());
        List<Hit> hits = lexicon.scan(plain, span);
        if (Lexicon.speaks(hits)) {
            List<Mention> vendors = reading.mentions().within(span, Mention.Kind.VENDOR);
            List<Mention> models = reading.models(span);
            hits.removeIf(hit -> (hit.is(Role.OTHER_NOUN) && covered(vendors, hit)) || partOfName(models, hit));
            Grammar.read(lexicon, plain, span, hits, models);
            Questions.read(lexicon, plain, hits, models);
            OwnTerms.read(plain, hits, vendors);
        }
        Block heading = reading.document().heading(block);
        int section = heading == null ? 0 : heading.span().end();
        return new Sentence(plain, span, lexicon, hits, named(reading, span, hits), block.kind(), section);
    }

    /** The "AI" of "Mistral AI" is no other thing. */
    private static boolean covered(List<Mention> vendors, Hit hit) {
        return vendors.stream().anyMatch(vendor -> vendor.start() <= hit.start() && vendor.end() + 1 >= hit.start());
    }

    /** The "Open" of "Solar Open 100B" says nothing. */
    private static boolean partOfName(List<Mention> models, Hit hit) {
        return hit.is(Role.ADJECTIVE)
                && models.stream().anyMatch(model -> model.start() < hit.start() && hit.end() < model.end());
    }

    /** The models named; not those that are part of a licence's name. */
    private static List<Mention> named(Reading reading, Span span, List<Hit> hits) {
        List<Mention> models = reading.models(span);
        if (!models.isEmpty()) {
            models.removeIf(model -> address(reading.plain(), model)
                    || within(hits, model)
                    || LicenceNames.contains(reading.plain(), hits, model));
        }
        return models;
    }

    private static boolean within(List<Hit> hits, Mention model) {
        for (Hit hit : hits) {
            if (hit.start() <= model.start()
                    && model.end() <= hit.end()
                    && (hit.is(Role.LICENCE) || hit.is(Role.MODEL_NOUN) || hit.is(Role.HOST) || terms(hit))) {
                return true;
            }
        }
        return false;
    }

    /** "the Gemma terms" */
    private static boolean terms(Hit hit) {
        return hit.is(Role.PREDICATE) && hit.cue().dimension() == Dimension.LICENCE;
    }

    /** Whether it is part of an address or a file's name: "llama.com". */
    private static boolean address(Plain plain, Mention model) {
        return plain.at(model.end()) == '.' && Character.isLetter(plain.at(model.end() + 1));
    }

    private static Finding finding(
            Reading reading, Mention model, Statement statement, Span words, boolean table, double cost) {
        return new Finding(
                model.ref(),
                new Openness(statement.dimension(), statement.status(), statement.detail(), statement.about()),
                statement.modality(),
                reading.credits().at(words, model.ref()),
                words,
                table,
                Math.max(0.5, 0.95 - cost / 10),
                "openness-" + statement.form().name().toLowerCase(Locale.ROOT));
    }
}
