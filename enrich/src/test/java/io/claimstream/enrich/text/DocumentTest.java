package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    /** Each block as {@code KIND level: words}. */
    private static String blocks(String text) {
        Document document = Document.of(text);
        return document.blocks().stream()
                .map(block -> "%s %d: %s"
                        .formatted(
                                block.kind(),
                                block.level(),
                                document.plain().of(block.span()).strip().replace('\n', '/')))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(String text) {
        Document document = Document.of(text);
        Table table = document.blocks().get(0).table();
        assertThat(table).isNotNull();
        return table.headers() + " header\n"
                + table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> (cell.spread() ? "^" : "")
                                        + document.plain().of(cell.span()))
                                .collect(Collectors.joining("|")))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void aLineForTheMakerOfPagesHasNoWords() {
        assertThat(blocks("""
                Before it, words.
                {{< figure caption="Open weights" >}}
                and behind.

                {% include scores.html %}""")).isEqualTo("""
                PARAGRAPH 0: Before it, words.
                CODE 0:\s
                PARAGRAPH 0: and behind.
                CODE 0:\s""");
    }

    @Test
    void markdownIsReadBlockByBlock() {
        assertThat(blocks("""
                # Top ##

                Some words that are
                a paragraph, surely.

                Under
                -----
                - one
                  - nested
                * two
                1. three

                > said *so*

                ~~~
                no words
                ~~~
                ***
                Last words, with `code`, **bold** and [a link](https://example.org).""")).isEqualTo("""
                HEADING 1: Top
                PARAGRAPH 0: Some words that are
                PARAGRAPH 0: a paragraph, surely.
                HEADING 2: Under
                LIST_ITEM 0: one
                LIST_ITEM 1: nested
                LIST_ITEM 0: two
                LIST_ITEM 0: three
                QUOTE 0: said so
                CODE 0:\s
                PARAGRAPH 0: Last words, with code, bold and a link.""");
    }

    @Test
    void frontMatterIsNoText() {
        assertThat(blocks("---\ntitle: x\n---\nWords, so to say."))
                .isEqualTo("CODE 0: \nPARAGRAPH 0: Words, so to say.");
    }

    @Test
    void aHeadingCoversWhatIsBelowUntilTheNextOfItsLevel() {
        Document document = Document.of("# A\n\n## B\n\nIn B, well.\n\n## C\n\nIn C, well.\n\n# D\n\nIn D, well.\n");

        assertThat(document.blocks().stream()
                        .map(document::heading)
                        .map(heading -> heading == null ? "-" : document.plain().of(heading.span())))
                .containsExactly("-", "A", "B", "A", "C", "-", "D");
    }

    @Test
    void aListHangsOnWhatStandsBeforeItAndANestedOneOnItsItem() {
        Document document =
                Document.of("On MMLU, they had:\n\n- one\n  - deep\n- two\n\nThat is all, then.\n\n- three\n");

        assertThat(document.blocks().stream()
                        .map(document::intro)
                        .map(intro -> intro == null ? "-" : document.plain().of(intro.span())))
                .containsExactly("-", "On MMLU, they had:", "one", "On MMLU, they had:", "-", "That is all, then.");
    }

    @Test
    void linesThatAnEditorBrokeAreOneParagraph() {
        String line = "these are words that an editor has broken at its edge\n";

        assertThat(Document.of(line + line + line + "and that is the end.\n").blocks())
                .hasSize(1);
    }

    @Test
    void aPipeTableHasItsCellsEachRowAsWideAsTheWidest() {
        assertThat(rows("| Model | MMLU |\n|:--|--:|\n| **A** | 88 | x |\n| B \\| C |\n"))
                .isEqualTo("1 header\nModel|MMLU|^\nA|88|x\nB | C|^|^");
    }

    @Test
    void anHtmlTableSpreadsItsSpanningCells() {
        assertThat(rows(
                        "<table><tr><th colspan=\"2\">Top</th><th>R</th></tr><tr><td rowspan='2'>A</td><td>1</td><td>x</td></tr>"
                                + "<tr><td>2</td><td>y</td></tr></table>"))
                .isEqualTo("1 header\nTop|^Top|R\nA|1|x\n^A|2|y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "   \n\t\n", "\r\n\r\n"})
    void aBlankTextHasNoBlocks(String text) {
        assertThat(Document.of(text).blocks()).isEmpty();
    }

    @Test
    void placesLeadBackToTheArticle() {
        String text = "Some **bold** words &amp; more.";
        Plain plain = Document.of(text).plain();
        int bold = plain.text().indexOf("bold");

        assertThat(text.substring(plain.from(bold), plain.to(bold + 4))).isEqualTo("bold");
        assertThat(plain.text()).startsWith("Some bold words & more.");
        assertThat(plain.to(0)).isZero();
        assertThat(plain.at(-1)).isEqualTo('\0');
        assertThat(plain.at(plain.length())).isEqualTo('\0');
    }
}
