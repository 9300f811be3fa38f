package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    private static final String TEXT = """
            He   said 42.5% twice.
            He said 42.5% again and\u00a0again, 1,501 times.

            ```
            code says 7
            ```
            最後に50.2%だった。
            """;

    private static @Nullable String find(String text, String quote) {
        Plain plain = Document.of(text).plain();
        Span found = new Quotes(text, plain).find(quote);
        return found == null ? null : text.substring(plain.from(found.start()), plain.to(found.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said 42.5%               | said 42.5%
            He said 42.5% twice.     | He   said 42.5% twice.
            said 42.5% again         | said 42.5% again
            '  again  and again '    | again and\u00a0again
            50.2%だった               | 50.2%だった
            """)
    void aQuoteIsFoundWithTheArticlesOwnWhiteSpace(String quote, String words) {
        assertThat(find(TEXT, quote)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            '  '
            he said 42.5%
            said 42.6%
            said 42
            said 42.
            2.5% again
            .5% again
            501 times
            He sai
            aid 42.5%
            code says 7
            """)
    void whatDoesNotStandThereAsAWholeIsNotFound(String quote) {
        assertThat(find(TEXT, quote)).isNull();
    }

    @Test
    void aQuoteThatIsCutAtItsFirstPlaceIsFoundAtALaterOne() {
        assertThat(find("It had 42.51 and 42.5 so.", "42.5")).isEqualTo("42.5");
        assertThat(find("unsaid, then said so.", "said")).isEqualTo("said");
    }

    @Test
    void aQuoteOfAThousandIsFoundAndOneMoreIsNot() {
        String text = "a ".repeat(600);

        assertThat(find(text, text.substring(0, 999))).isNotNull();
        assertThat(find(text, text.substring(0, 1001))).isNull();
    }

    @Test
    void markupInAQuoteIsItsOwn() {
        assertThat(find("So **Muse Spark** had _42_ here.", "**Muse Spark** had _42_"))
                .contains("Muse Spark** had");
    }
}
