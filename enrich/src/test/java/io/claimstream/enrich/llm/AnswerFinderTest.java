package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.Answer.OpennessSaid;
import io.claimstream.enrich.llm.Answer.ScoreSaid;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.events.Article;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence law: what no words of the article bear out is no claim, whatever the language model answers. */
class AnswerFinderTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final ClaimExtractor READER = new ClaimExtractor(CATALOG);
    private static final AnswerFinder FINDER = new AnswerFinder(CATALOG);

    private static final String TEXT = """
            Muse Spark went into the exam room.

            In the end it had   50.2% of
            Humanity's Last Exam right (no tools), 3 points more than in May. Quasar Nine reached 61.5 on NovaTrial.

            | Model | MMLU |
            | --- | --- |
            | Muse Spark | 88.1 |

            ```
            Muse Spark 99.9% on MMLU
            ```

            Anyone may download the weights of Muse Spark.
            """;

    private static List<Finding> find(String text, Answer answer) {
        Reading reading =
                READER.read(new Article("a", null, "Grok 4 loses", null, null, null, "en", 1, "h", null, null, text));
        List<Finding> found = new ArrayList<>();
        FINDER.find(reading, List.of(answer), found::add);
        return found;
    }

    private static List<Finding> score(String quote, String model, String benchmark, String value) {
        return find(
                TEXT,
                new Answer(
                        List.of(new ScoreSaid(quote, model, benchmark, new BigDecimal(value), false, "no tools")),
                        List.of()));
    }

    @Test
    void whatTheTextBearsOutIsFoundUnderTheCatalogsIdsWithTheTextsOwnWords() {
        List<Finding> found = score(
                "it had 50.2% of Humanity's Last Exam right (no tools)",
                "Muse  Spark", "Humanity's Last Exam", "50.20");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.model().id()).isEqualTo("muse-spark");
            Score score = finding.payload(Score.class);
            assertThat(score).isNotNull();
            assertThat(score.benchmark().id()).isEqualTo("humanitys-last-exam");
            assertThat(score.value()).isEqualByComparingTo("50.2");
            assertThat(score.unit()).isEqualTo(Unit.PERCENT);
            assertThat(score.setting()).isEqualTo("no tools");
            assertThat(finding.table()).isFalse();
        });
    }

    @Test
    void aTableRowIsOne() {
        assertThat(score("| Muse Spark | 88.1 |", "Muse Spark", "MMLU", "88.1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.table()).isTrue());
    }

    @Test
    void namesThatTheCatalogDoesNotKnowCountAsTheTextPrintsThem() {
        assertThat(score("Quasar Nine reached 61.5 on NovaTrial.", "Quasar Nine", "NovaTrial", "61.5"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.model().known()).isFalse();
                    assertThat(finding.model().id()).isEqualTo("quasar-nine");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a quote that is not in the text      | it had 50.2% of MMLU right        | Muse Spark  | MMLU                 | 50.2
            a number that is not in the quote    | it had 50.2% of                   | Muse Spark  | Humanity's Last Exam | 61.5
            a number that is cut                 | it had 50                         | Muse Spark  | Humanity's Last Exam | 50
            a number that is cut at its start    | 2% of Humanity's Last Exam right  | Muse Spark  | Humanity's Last Exam | 2
            a difference                         | 3 points more than in May         | Muse Spark  | Humanity's Last Exam | 3
            a model that the article names not   | it had 50.2% of                   | GPT-5       | Humanity's Last Exam | 50.2
            a benchmark that it names not        | it had 50.2% of                   | Muse Spark  | GPQA Diamond         | 50.2
            an invented benchmark                | it had 50.2% of                   | Muse Spark  | OmniBench 9          | 50.2
            a company                            | it had 50.2% of                   | Meta        | Humanity's Last Exam | 50.2
            a word that is no name               | it had 50.2% of                   | The model   | Humanity's Last Exam | 50.2
            code                                 | Muse Spark 99.9% on MMLU          | Muse Spark  | MMLU                 | 99.9
            an empty quote                       | ' '                               | Muse Spark  | MMLU                 | 88.1
            """)
    void whatTheTextDoesNotBearOutIsNoClaim(String why, String quote, String model, String benchmark, String value) {
        assertThat(score(quote, model, benchmark, value)).as(why).isEmpty();
    }

    @Test
    void aValueThatTheBenchmarkCannotHaveIsNoClaim() {
        String text = "Muse Spark scored 250 on MMLU.";
        var said = new ScoreSaid(text, "Muse Spark", "MMLU", new BigDecimal(250), false, null);

        assertThat(find(text, new Answer(List.of(said), List.of()))).isEmpty();
    }

    @Test
    void anAbsurdNumberCostsNothing() {
        var said = new ScoreSaid("it had 50.2% of", "Muse Spark", "MMLU", new BigDecimal("1E+999999999"), false, null);

        assertThat(find(TEXT, new Answer(List.of(said), List.of()))).isEmpty();
    }

    @Test
    void aModelThatOnlyTheTitleNamesIsNamed() {
        assertThat(score("it had 50.2% of", "Grok 4", "Humanity's Last Exam", "50.2"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.model().id()).isEqualTo("grok-4"));
    }

    @Test
    void aSettingThatTheQuoteDoesNotNameIsLeftOut() {
        assertThat(score("it had 50.2% of", "Muse Spark", "Humanity's Last Exam", "50.2"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.payload(Score.class))
                        .extracting(Score::setting)
                        .isNull());
    }

    @Test
    void howOpenAModelIsNeedsItsWordsAndItsModelToo() {
        String quote = "Anyone may download the weights of Muse Spark.";
        Answer answer = new Answer(
                List.of(),
                List.of(
                        new OpennessSaid(quote, "Muse Spark", Dimension.WEIGHTS, Status.OPEN, Modality.ASSERTED),
                        new OpennessSaid(quote, "Claude Opus 4", Dimension.WEIGHTS, Status.OPEN, Modality.ASSERTED),
                        new OpennessSaid(
                                "Muse Spark is closed.",
                                "Muse Spark",
                                Dimension.MODEL,
                                Status.CLOSED,
                                Modality.ASSERTED)));

        assertThat(find(TEXT, answer)).singleElement().satisfies(finding -> {
            assertThat(finding.payload(Openness.class))
                    .isEqualTo(new Openness(Dimension.WEIGHTS, Status.OPEN, null, null));
            assertThat(finding.modality()).isEqualTo(Modality.ASSERTED);
        });
    }
}
