package io.claimstream.enrich.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Humanity's Last Exam | humanitys-last-exam
            GPT 5.4              | gpt-5.4
            GPT-5.4              | gpt-5.4
            ＧＰＴ−５．４         | gpt-5.4
            HumanEval+           | humaneval-plus
            v. 2                 | v-2
            .5 of it.            | 5-of-it
            A  --  B             | a-b
            """)
    void aNameGivesItsId(String name, String id) {
        assertThat(Slug.of(name)).isEqualTo(id);
    }
}
