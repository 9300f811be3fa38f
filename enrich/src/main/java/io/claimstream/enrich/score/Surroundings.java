package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines above a block say of its numbers. */
final class Surroundings {
    /** A longer line above is no title. */
    private static final int LONGEST_TITLE = 120;

    /** How far back a paragraph is read. */
    private static final int PARAGRAPH = 600;

    private final Lexer lexer;
    private final TableWords words;

    Surroundings(Lexer lexer, TableWords words) {
        this.lexer = lexer;
        this.words = words;
    }

    /** The line that a list hangs on, else the heading. */
    static @Nullable Block line(Reading reading, Block block) {
        Block intro = reading.document().intro(block);
        return intro == null ? reading.document().heading(block) : intro;
    }

    /** Whether a line leads on to what follows: "Here is what came out:". */
    static boolean leads(Reading reading, Block line) {
        Plain plain = reading.plain();
        int last = line.span().end() - 1;
        while (last >= line.span().start()
                && Character.isWhitespace(plain.text().charAt(last))) {
            last--;
        }
        return last >= line.span().start() && plain.at(last) == ':';
    }

    /** A line without its colon. */
    static @Nullable String title(Reading reading, Block line) {
        String text = reading.plain().of(line.span()).strip();
        String title = text.endsWith(":") || text.endsWith("\uFF1A") ? text.substring(0, text.length() - 1) : text;
        return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
    }

    /** What a row's first words say. */
    static @Nullable String label(Reading reading, Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            String text = reading.plain().of(cell.span()).strip();
            if (!text.isEmpty()) {
                return text.length() > LONGEST_TITLE ? null : text;
            }
        }
        return null;
    }

    /** Whether the line above says that the numbers are prices, speeds or the like. */
    boolean other(Reading reading, Block line) {
        return line.span().length() < 120
                && reading.mentions()
                        .within(line.span(), Mention.Kind.BENCHMARK)
                        .isEmpty()
                && words.otherIn(reading.plain().of(line.span()));
    }

    /** Whom the line above compares with. */
    List<Mention> rivals(Reading reading, @Nullable Block line, Quantities numbers) {
        List<Mention> rivals = new ArrayList<>();
        if (line == null || line.sentences().isEmpty()) {
            return rivals;
        }
        Span span = line.sentences().get(line.sentences().size() - 1);
        if (span.length() < 300 && !reading.mentions().within(span).isEmpty()) {
            Sentence sentence = Sentence.of(
                    reading.plain(),
                    span,
                    lexer.tokens(reading, span, numbers.within(span), new Referents(Lineage.unknown())),
                    null);
            for (int i = 0; i < sentence.size(); i++) {
                Mention rival = sentence.at(i).mention(); // none of "its predecessor" where its name stands for it
                if (rival != null && sentence.compared()[i]) {
                    rivals.add(rival);
                }
            }
        }
        return rivals;
    }

    /** Whether this list item and one beside it both start with a model's name. */
    static boolean pairedItems(Reading reading, int index) {
        return startsWithModel(reading, index)
                && (startsWithModel(reading, index - 1) || startsWithModel(reading, index + 1));
    }

    static boolean startsWithModel(Reading reading, int index) {
        if (index < 0 || index >= reading.document().blocks().size()) {
            return false;
        }
        Block block = reading.document().blocks().get(index);
        return block.kind() == Block.Kind.LIST_ITEM
                && reading.mentions().at(block.span().start(), Mention.Kind.MODEL) != null;
    }

    /** The one benchmark that an article names beside measures, or the one measure; null with a test of its own. */
    @Nullable
    Mention single(Reading reading) {
        Mention single = null;
        Mention measure = null;
        for (Mention mention : reading.mentions().all()) {
            if (mention.kind() == Mention.Kind.TEST) {
                return null;
            }
            if (mention.kind() == Mention.Kind.BENCHMARK) {
                boolean measures = words.metric(mention.name());
                Mention last = measures ? measure : single;
                if (last != null && !last.id().equals(mention.id())) {
                    return null;
                }
                measure = measures ? mention : measure;
                single = measures || last != null ? single : mention;
            }
        }
        Mention found = single == null ? measure : single;
        return found != null && found.known() ? found : null;
    }

    /** Whether a benchmark is only how something is measured. */
    boolean measure(@Nullable Mention benchmark) {
        return benchmark != null && words.metric(benchmark.name());
    }

    /** The benchmarks named in a stretch; where there is none, the tests without a name. */
    static List<Mention> tests(Reading reading, Span span) {
        List<Mention> named = reading.mentions().within(span, Mention.Kind.BENCHMARK);
        return named.isEmpty() ? reading.mentions().within(span, Mention.Kind.TEST) : named;
    }

    /** Those of a sentence that the next ones may go on about: a mean over benchmarks stands beside its result. */
    static List<Mention> carried(List<Mention> tests) {
        return tests.isEmpty()
                ? tests
                : tests.stream()
                        .filter(test ->
                                test.kind() != Mention.Kind.TEST || test.id().isEmpty())
                        .toList();
    }

    /** Whether a sentence names a test that has no name. */
    static boolean unnamed(List<Mention> tests) {
        return !tests.isEmpty() && tests.get(0).kind() == Mention.Kind.TEST;
    }

    /** Whether these are tests that the text itself tells of: none that a catalog has. */
    static boolean introduced(List<Mention> tests) {
        return !tests.isEmpty() && tests.stream().noneMatch(Mention::known);
    }

    /** What a sentence and those before it in its block say. */
    static Span before(Block block, Span sentence) {
        return new Span(Math.max(block.span().start(), sentence.end() - PARAGRAPH), sentence.end());
    }

    /** What a line starts with: enough to tell what it is about, however long it is. */
    static Span opening(Block line) {
        int start = line.span().start();
        return new Span(start, Math.min(line.span().end(), start + PARAGRAPH));
    }

    /** The test without a name that a sentence gives results of and does not speak of: the next ones may go on with it. */
    static Mention implied(Span sentence) {
        return new Mention(sentence.start(), sentence.start(), Mention.Kind.TEST, "", "", null, false, false, "");
    }

    /** The benchmark that a paragraph or heading is about: the only one, or the last where it leads on to what follows. */
    static @Nullable Mention announced(Reading reading, Block block) {
        return leads(reading, block) ? last(reading, block) : only(reading, block);
    }

    static @Nullable Mention last(Reading reading, Block block) {
        List<Mention> named = tests(reading, block.span());
        return named.isEmpty() ? null : named.get(named.size() - 1);
    }

    static @Nullable Mention only(Reading reading, Block block) {
        List<Mention> named = tests(reading, block.span());
        return named.size() == 1 ? named.get(0) : null;
    }
}
