package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en,en", "en-US,en", "EN_us,en", "zh-Hant-TW,zh", "deu,de", "cmn,zh", "pt_BR,pt", " ko ,ko"})
    void aTag_givesItsPrimaryLanguage(String tag, String code) {
        assertThat(Language.ofTag(tag)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "english", "xx", "12", "e n"})
    void whatIsNoTag_givesNone(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The new model answers more questions than its predecessor, but nobody outside the lab could check that.",
                "de|Das neue Modell beantwortet mehr Fragen als sein Vorgänger, doch niemand außerhalb konnte das prüfen.",
                "fr|Le nouveau modèle répond à davantage de questions que son prédécesseur, mais personne n'a pu le vérifier.",
                "es|El nuevo modelo responde a más preguntas que su antecesor, pero nadie fuera del laboratorio pudo comprobarlo.",
                "ko|새 모델은 이전 모델보다 더 많은 질문에 답하지만 연구소 밖에서는 아무도 확인하지 못했다.",
                "ja|新しいモデルは前のモデルより多くの質問に答えるが、研究所の外では誰も確かめていない。",
                "zh|新模型比上一代回答了更多问题，但实验室以外没有人能够核实。",
                "ko|Qwen3-235B-A22B 모델은 MMLU-Pro, GPQA Diamond, LiveCodeBench 에서 점수가 높았다.",
                "zh|GLM-5 在 SWE-bench Verified、Terminal-Bench 2.0、BrowseComp 上的得分均高于 Claude Opus 4.5。",
            })
    void aText_givesItsLanguage(String code, String text) {
        assertThat(Language.ofText(text)).contains(code);
    }

    @Test
    void aTextWithoutWords_hasNoLanguage() {
        assertThat(Language.ofText("42.5 % | 76 % https://example.org/words-in-here"))
                .isEmpty();
    }
}
