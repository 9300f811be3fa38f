package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A step that were quadratic in its input would run into the time limit. */
@Timeout(120)
class PageReaderTest {
    private static String text(String html) {
        return PageReader.read(html).text();
    }

    @Test
    void paragraphsAndHeadings_areSetApartByBlankLines() {
        assertThat(
                        text(
                                "<h1>Big <b>news</b></h1><p>One\n  two&nbsp;three.</p><div>Four &amp; <i>five</i>.</div><h3>Six</h3>seven"))
                .isEqualTo("# Big news\n\nOne two three.\n\nFour & five.\n\n### Six\n\nseven");
    }

    @Test
    void lineBreaks_areKept_andTwoOfThemAreAParagraph() {
        assertThat(text("<p>a <br> b<br><br>c</p><h2>d<br>e</h2>")).isEqualTo("a\nb\n\nc\n\n## d e");
    }

    @Test
    void listItems_areLinesOfAList() {
        assertThat(text("before<ul><li>one</li><li><p>two</p><ul><li>three</li></ul></li></ul><ol><li>four</ol>after"))
                .isEqualTo("before\n\n- one\n- two\n- three\n- four\n\nafter");
    }

    @Test
    void preformattedText_isFencedAsItIs() {
        assertThat(text("<p>Run <code>it</code>:</p><pre><code>\nif x:\n    ```y```\n</code></pre>"))
                .isEqualTo("Run it:\n\n````\nif x:\n    ```y```\n````");
    }

    @Test
    void whatServesTheSite_isLeftOut() {
        assertThat(text("""
                <nav>Home</nav><script>var a = "<p>x</p>";</script><style>p {}</style><noscript>no</noscript>
                <p>Text</p><aside>Ad</aside><form><input value=x><p>Subscribe</p><button>Go</button></form>
                <p hidden>secret</p><svg><text>icon</text></svg><iframe>x</iframe><!-- no --><footer>Imprint</footer>""")).isEqualTo("Text");
    }

    @Test
    void aFormAroundThePage_isThePage() {
        assertThat(text("<form><input><main><p>Text</p></main></form>")).isEqualTo("Text");
    }

    @Test
    void aTable_isAPipeTable() {
        assertThat(text("""
                <p>x</p><table><caption>Results</caption><thead><tr><th>Model</th><th>A | B</th></tr></thead>
                <tbody><tr><td>One<br>two</td><td>42.5&nbsp;%</td></tr><tr><td>Three</td></tr></tbody></table><p>y</p>"""))
                .isEqualTo(
                        "x\n\nResults\n\n| Model | A \\| B |\n| --- | --- |\n| One two | 42.5 % |\n| Three |  |\n\ny");
    }

    @Test
    void spans_areRepeated_soThatTheTableIsRectangular() {
        assertThat(text("""
                <table><tr><th rowspan=2>Model</th><th colspan=2>Score</th></tr><tr><th>A</th><th>B</th></tr>
                <tr><td colspan=3>Reasoning</td></tr>
                <tr><td rowspan=0>One</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>""")).isEqualTo("""
                        | Model | Score | Score |
                        | --- | --- | --- |
                        | Model | A | B |
                        | Reasoning |  |  |
                        | One | 1 | 2 |
                        | One | 3 | 4 |""");
    }

    @Test
    void aTableThatLaysOutThePage_isItsBlocks() {
        assertThat(text("<table><tr><td>side</td><td><h1>T</h1><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>"))
                .isEqualTo("side\n\n# T\n\na\n\nb\n\nc");
    }

    @Test
    void spansThatWouldBlowUpAPage_doNot() {
        String bomb =
                "<table>" + "<tr><td colspan=99999 rowspan=99999>boom</td><td>x</td></tr>".repeat(2_000) + "</table>";
        assertThat(text(bomb).length()).isLessThan(100_000);
        String row = "<tr>" + "<td colspan=100>boom</td>".repeat(2) + "</tr>";
        String wide = ("<table>" + row.repeat(400) + "</table>").repeat(60);
        assertThat(text(wide).length()).isLessThan(8 * wide.length());
    }

    @Test
    void veryDeepNesting_isReadToItsEnd() {
        for (String tag : new String[] {"div", "b", "ul><li", "table><tr><td", "blockquote", "span", "font"}) {
            String deep = ("<" + tag + ">").repeat(100_000) + "deep";
            assertThat(text(deep)).as(tag).contains("deep");
        }
    }

    @Test
    void theTitle_isThatForSharing_elseThatOfThePage() {
        String page = "<head><title>T - Site</title>%s</head><p>x";
        assertThat(PageReader.read(page.formatted("<meta property='og:title' content=' T '>"))
                        .title())
                .contains("T");
        assertThat(PageReader.read(page.formatted("")).title()).contains("T - Site");
        assertThat(PageReader.read("<p>x").title()).isEmpty();
    }
}
