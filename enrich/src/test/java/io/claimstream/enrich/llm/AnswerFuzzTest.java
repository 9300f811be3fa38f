package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.Laws;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.text.Document;
import io.claimstream.events.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a service answers is an answer whose claims keep the laws, or is refused. */
class AnswerFuzzTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(CATALOG);
    private static final AnswerFinder FINDER = new AnswerFinder(CATALOG);
    private static final Article ARTICLE =
            new Article("a", null, "Muse Spark and Quasar Nine", null, null, null, "en", 1, "h", null, null, """
            # Results

            Muse Spark had  50.2% of *Humanity's Last Exam* right,\tQuasar Nine 1.234,5 on NovaTrial.

            | Model | MMLU |
            | --- | --- |
            | Muse Spark | 88.1 |

            ```
            Muse Spark 99% on MMLU
            ```
            Anyone may download the weights of Muse Spark.""");

    /** The input is the completion, or only its content. */
    @FuzzTest
    void anyAnswerKeepsTheLaws(byte[] input) {
        byte[] completion = input.length > 0 && input[0] == '{'
                ? ChatServer.completion(new String(input, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : input;
        try {
            Answer answer = AnswerReader.read(completion);
            Laws.hold(
                    ARTICLE,
                    EXTRACTOR.extract(
                            ARTICLE, "llm/1 m", (reading, out) -> FINDER.find(reading, List.of(answer), out)));
        } catch (UnansweredException e) {
            // As it should be.
        }
    }

    /** The input is a quote; where one is found, it is found in the article's own words. */
    @FuzzTest
    void aQuoteIsFoundOnlyWhereItStands(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split("\0", 2);
        var document = Document.of(parts[0]);
        var found = new Quotes(parts[0], document.plain()).find(parts.length < 2 ? parts[0] : parts[1]);
        if (found != null) {
            String words = parts[0].substring(
                    document.plain().from(found.start()), document.plain().to(found.end()));
            assertThat(Quotes.normal(parts.length < 2 ? parts[0] : parts[1])).contains(Quotes.normal(words));
        }
    }
}
