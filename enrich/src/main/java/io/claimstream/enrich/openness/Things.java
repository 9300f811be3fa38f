package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of something that is no model: a tool, a benchmark, a question, something else's licence. */
final class Things {
    /** Characters of a sentence in which its subject stands. */
    private static final int SUBJECT = 40;

    /** Characters between a noun and its number: "version 1.4". */
    private static final int NUMBER = 2;

    private final Reading reading;
    private final Block block;
    private final Sentence sentence;

    Things(Reading reading, Block block, Sentence sentence) {
        this.reading = reading;
        this.block = block;
        this.sentence = sentence;
    }

    boolean hold(Statement statement) {
        return Others.subject(sentence, statement)
                || Possessors.thing(sentence, statement.anchor().start())
                || goesOn(statement)
                || OpenQuestions.left(sentence, statement)
                || ofBenchmark(statement);
    }

    /** Whether the code or data is a benchmark's: "the tasks and code of CL-bench are on GitHub". */
    private boolean ofBenchmark(Statement statement) {
        if (statement.dimension() != Dimension.CODE && statement.dimension() != Dimension.DATA) {
            return false;
        }
        int clause = sentence.clauseStart(statement.anchor().start());
        Span before = new Span(clause, Math.max(clause, statement.anchor().end()));
        return !reading.mentions().within(before, Mention.Kind.BENCHMARK).isEmpty()
                && !sentence.named(clause, statement.anchor().start())
                && !sentence.any(Role.PRONOUN, clause, statement.anchor().end());
    }

    /** Whether it is said of a pronoun, or of nobody, that a sentence opens with, and which stands for what the one before is about. */
    private boolean goesOn(Statement statement) {
        if (!opens(Role.PRONOUN, statement) && !opens(Role.COPULA, statement)) {
            return false;
        }
        Span before = before();
        return before != null && reading.models(before).isEmpty() && thing(before);
    }

    private boolean opens(Role role, Statement statement) {
        int start = sentence.span().start();
        Hit hit = sentence.first(role, start, Math.min(sentence.span().end(), start + Sentence.OPENING));
        return hit != null
                && hit.start() == start
                && hit.end() <= statement.anchor().start();
    }

    private @Nullable Span before() {
        List<Span> sentences = block.sentences();
        int found = Collections.binarySearch(sentences, sentence.span(), Comparator.comparingInt(Span::start));
        Span before = found > 0 ? sentences.get(found - 1) : null;
        return before == null || before.length() > OpennessFinder.LONGEST ? null : before;
    }

    /** Whether a sentence opens with a thing, and speaks of no model: a "version 1.4" is none. */
    private boolean thing(Span before) {
        boolean thing = false;
        for (Hit hit : sentence.lexicon().scan(reading.plain(), before)) {
            boolean model =
                    hit.is(Role.MODEL_NOUN) || hit.is(Role.MODEL_NOUNS) || hit.is(Role.OBJECT) || hit.is(Role.PEOPLE);
            if (model && !numbered(hit)) {
                return false;
            }
            thing |= hit.is(Role.OTHER_NOUN) && hit.start() - before.start() <= SUBJECT;
        }
        return thing;
    }

    private boolean numbered(Hit noun) {
        for (int i = noun.end(); i < noun.end() + NUMBER; i++) {
            if (Character.isDigit(reading.plain().at(i))) {
                return true;
            }
        }
        return false;
    }
}
