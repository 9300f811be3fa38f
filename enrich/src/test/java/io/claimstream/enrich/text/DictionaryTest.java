package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
    private static Plain plain(String text) {
        Plain.Builder builder = new Plain.Builder(text.length());
        builder.append(text, 0, text.length());
        return builder.build();
    }

    private static String at(Dictionary<String> dictionary, String text, int start) {
        var match = dictionary.longest(plain(text), start, text.length());
        return match == null ? "" : text.substring(start, match.end()) + "=" + String.join("+", match.values());
    }

    private static Dictionary<String> of(String... words) {
        Dictionary<String> dictionary = new Dictionary<>();
        for (String word : words) {
            dictionary.add(word, word);
        }
        return dictionary;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SWE-bench rules           | SWE-bench=SWE-bench
            SWE bench rules           | SWE bench=SWE-bench
            SWEBench rules            | SWEBench=SWE-bench
            swe‑bench rules           | swe‑bench=SWE-bench
            SWE-bench Verified rules  | SWE-bench Verified=SWE-bench Verified
            SWE-bench Verifie         | SWE-bench=SWE-bench
            SWE-benches               | ''
            SWE--bench                | ''
            SWE                       | ''
            """)
    void theLongestEntryIsFoundHoweverItsWordsAreJoined(String text, String expected) {
        assertThat(at(of("SWE-bench", "SWE-bench Verified"), text, 0)).isEqualTo(expected);
    }

    @Test
    void anEntryEndsWithinTheLimit() {
        assertThat(of("one two").longest(plain("one two"), 0, 5)).isNull();
        assertThat(of("one two").longest(plain("one two"), 0, 7)).isNotNull();
    }

    @Test
    void aNumberIsNotCut() {
        assertThat(at(of("GPT 5"), "GPT 5.4", 0)).isEmpty();
        assertThat(at(of("GPT 5"), "GPT 5. So", 0)).isEqualTo("GPT 5=GPT 5");
    }

    @Test
    void aNumberMayHangOnWhereThatIsAskedFor() {
        Dictionary<String> names = new Dictionary<>(true);
        names.add("Qwen", "q");

        assertThat(at(names, "Qwen3 rules", 0)).isEqualTo("Qwen=q");
        assertThat(at(of("Qwen"), "Qwen3 rules", 0)).isEmpty();
    }

    @Test
    void apostrophesDoNotCount() {
        assertThat(at(of("Humanity's Last Exam"), "Humanitys Last Exam", 0)).startsWith("Humanitys Last Exam");
        assertThat(at(of("Humanitys Last Exam"), "Humanity’s Last Exam", 0)).startsWith("Humanity’s Last Exam");
    }

    @Test
    void entriesOfOneSpellingAreAllFound() {
        Dictionary<String> dictionary = of("DeepSeek");
        dictionary.add("deepseek", "vendor");

        assertThat(at(dictionary, "DeepSeek", 0)).isEqualTo("DeepSeek=DeepSeek+vendor");
    }

    @Test
    void manyEntriesAreAllFoundAgain() {
        Dictionary<String> dictionary = new Dictionary<>();
        for (int i = 0; i < 2000; i++) {
            dictionary.add("word" + i + " x", "v" + i);
        }
        for (int i = 0; i < 2000; i++) {
            assertThat(at(dictionary, "word" + i + " x", 0)).endsWith("=v" + i);
        }
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(" -'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open weight model",
                "open-weight model",
                "openweight model",
                "open weightmodel",
                "openweightmodel",
                "Open_Weight-Model",
                "open weight model's",
                "open weight model: yes"
            })
    void aPhraseIsFoundHoweverItsFirstWordsAreJoined(String text) {
        Dictionary<String> dictionary = of("open weight model", "openly", "open letter");

        assertThat(dictionary.next(plain("an " + text), 0, text.length() + 3)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            모델의 가중치       | 가중치
            开源模型的权重      | 模型的
            c++ code            | c++
            01.ai says          | 01.ai
            MATH 500 and others | MATH-500
            it’s a model        | its
            """)
    void wordsOfAnyWritingAreFoundAmongManyOthers(String text, String word) {
        Dictionary<String> dictionary = of(word);
        for (int i = 0; i < 500; i++) {
            dictionary.add("other" + i + " word", "no");
            dictionary.add("말" + i, "no");
        }
        var match = dictionary.next(plain(text), 0, text.length());

        assertThat(match).isNotNull();
        assertThat(match.values()).containsExactly(word);
    }
}
