package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static String sentences(String text) {
        Document document = Document.of(text);
        return document.blocks().stream()
                .map(Block::sentences)
                .flatMap(List::stream)
                .map(document.plain()::of)
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One is here. Two is there.               | One is here./Two is there.
            Is it? It is! So                         | Is it?/It is!/So
            GPT 5.4 came. So did 4.6.                | GPT 5.4 came./So did 4.6.
            It beats e.g. Opus. And so on.           | It beats e.g. Opus./And so on.
            It beats A vs. Bo. And so on.            | It beats A vs. Bo./And so on.
            J. Doe said so. And so on.               | J. Doe said so./And so on.
            It ended. and went on.                   | It ended. and went on.
            it ended, typed so. and went on.         | it ended, typed so./and went on.
            it beats e.g. grok and approx. half.     | it beats e.g. grok and approx. half.
            He said "it is." Then he left.           | He said "it is."/Then he left.
            He said (it is.) Then he left.           | He said (it is.)/Then he left.
            一つ目。二つ目！三つ目？終わり               | 一つ目。/二つ目！/三つ目？/終わり
            「一つ目。」二つ目。                        | 「一つ目。」/二つ目。
            See example.org for more. Then go.       | See example.org for more./Then go.
            """)
    void aTextIsPartedWhereASentenceEnds(String text, String expected) {
        assertThat(sentences(text)).isEqualTo(expected);
    }
}
