package io.claimstream.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "gpt 5, GPT-5 mini, true, true",
        "mini gpt, GPT-5 mini, true, true",
        "GPT5, GPT-5 mini, false, true",
        "pt, GPT-5 mini, false, true",
        "mini pt, GPT-5 mini, false, true",
        "gpt 4, GPT-5 mini, false, false",
        "resume, Le Résumé, true, true",
        "ÉCOLE, ecole, true, true",
        "通义, 通义千问 3, true, true",
        "千问, 通义千问 3, false, true",
        "ﬁne, A fine one, true, true",
        "c++, C++ bench, true, true",
    })
    void caseAccentsAndPunctuationDoNotCount(String typed, String name, boolean beginning, boolean within) {
        assertThat(Words.beginning(typed).match(Words.fold(name))).isEqualTo(beginning);
        assertThat(Words.within(typed).match(Words.fold(name))).isEqualTo(within);
    }
}
