package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
