package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text is a document: its parts lie within it and in order, and its numbers where they are said to be. */
class DocumentFuzzTest {
    @FuzzTest
    void anyTextIsADocument(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);

        Document document = Document.of(text);

        Plain plain = document.plain();
        assertThat(plain.folded()).hasSameSizeAs(plain.text());
        for (int i = 0; i < plain.length(); i++) {
            int place = plain.from(i);
            assertThat(place >= 0 && place < text.length()).isTrue();
            assertThat(i == 0 || plain.from(i - 1) <= place).isTrue();
        }
        Span all = new Span(0, plain.length());
        int end = 0;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            within(all, block.span());
            assertThat(block.heading()).isLessThan(i);
            assertThat(block.intro()).isLessThan(i);
            if (block.kind() != Block.Kind.CODE) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                end = block.span().end();
            }
            sentences(block);
            table(block);
        }
        numbers(plain, all, "en");
        numbers(plain, all, "de");
    }

    private static void sentences(Block block) {
        int end = block.span().start();
        for (Span sentence : block.sentences()) {
            within(block.span(), sentence);
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            end = sentence.end();
        }
    }

    private static void table(Block block) {
        Table table = block.table();
        if (table != null) {
            assertThat(table.headers()).isBetween(0, table.rows().size());
            for (Table.Row row : table.rows()) {
                assertThat(row.cells()).hasSize(table.width());
                within(block.span(), row.span());
                row.cells().forEach(cell -> within(block.span(), cell.span()));
            }
        }
    }

    private static void numbers(Plain plain, Span all, String language) {
        int end = 0;
        for (Quantity number : new Quantities(plain, language).within(all)) {
            within(all, number.span());
            assertThat(number.start()).isGreaterThanOrEqualTo(end);
            assertThat(number.numberEnd()).isBetween(number.start() + 1, number.end());
            assertThat(Character.isDigit(plain.at(number.start()))).isTrue();
            end = number.numberEnd();
        }
    }

    private static void within(Span outer, Span inner) {
        if (outer.start() > inner.start() || inner.start() > inner.end() || inner.end() > outer.end()) {
            throw new AssertionError("%s is not within %s".formatted(inner, outer));
        }
    }
}
