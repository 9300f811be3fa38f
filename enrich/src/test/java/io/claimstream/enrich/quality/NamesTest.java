package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names(Equivalences.standard());

    @ParameterizedTest
    @CsvSource({
        "Claude Opus 4.6, claude-opus-4.6, true",
        "Claude Opus 4.6, Opus 4.6, true",
        "Meta Llama 3.1 405B, Llama-3.1-405B, true",
        "Qwen3-Coder 30B, Qwen 3 Coder 30b, true",
        "GPT-5, GPT-5.4, false",
        "GPT-4o, GPT-4o mini, false",
        "Llama 3.1, Llama 3.1 70B, false",
        "Claude 3, Claude 3.5, false",
        "豆包 2.0, 豆包2.0, true"
    })
    void modelsAreOneWhenTheirTellingWordsAre(String gold, String name, boolean same) {
        assertThat(names.sameModel(score(gold, List.of()), name)).isEqualTo(same);
    }

    @Test
    void anotherFairNameOfTheModelIsAccepted() {
        assertThat(names.sameModel(score("Devstral Small 1.1", List.of("Devstral Small")), "Devstral Small"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SWE-bench Verified, SWE-Bench (verified), true",
        "HLE, Humanity's Last Exam, true",
        "AIME 2024, AIME, true",
        "LiveCodeBench v6, LiveCodeBench, true",
        "MMLU (5-shot), MMLU, true",
        "MMLU, MMLU-Pro, false",
        "ARC-AGI-1, ARC-AGI-2, false",
        "SWE-bench Verified, SWE-bench Pro, false"
    })
    void benchmarksAreOneWithTheirUsualQualifiersLeftOut(String gold, String name, boolean same) {
        assertThat(names.sameBenchmark(gold, name)).isEqualTo(same);
    }

    @Test
    void noBenchmarkIsOnlyNoBenchmark() {
        assertThat(names.sameBenchmark(null, null)).isTrue();
        assertThat(names.sameBenchmark("MMLU", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Meridian AI, Meridian, true",
        "Alibaba, Qwen team, true",
        "Google DeepMind, Google, true",
        "OpenAI, AI, false",
        "OpenAI, Anthropic, false"
    })
    void reportersAreOneWhenOneNamesTheOther(String gold, String name, boolean same) {
        assertThat(names.sameReporter(gold, name)).isEqualTo(same);
    }

    private static Gold.Score score(String model, List<String> accept) {
        return new Gold.Score(model, "MMLU", BigDecimal.ONE, null, false, false, accept, false);
    }
}
