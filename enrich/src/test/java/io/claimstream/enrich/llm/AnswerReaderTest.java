package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    private static final String SCORE = """
            {"quote": "q", "model": "m", "benchmark": "b", "value": 50.2, "approximate": false, "setting": null}""";
    private static final String OPENNESS = """
            {"quote": "q", "model": "m", "dimension": "weights", "status": "open", "modality": "planned"}""";

    private static Answer read(String content) throws UnansweredException {
        return AnswerReader.read(ChatServer.completion(content).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerOfTheSchemaIsReadWhole() throws Exception {
        Answer answer = read("{\"scores\": [%s], \"openness\": [%s]}".formatted(SCORE, OPENNESS));

        assertThat(answer.scores())
                .singleElement()
                .satisfies(score -> assertThat(score.value()).isEqualByComparingTo("50.2"));
        assertThat(answer.openness()).hasSize(1);
    }

    @Test
    void anAnswerThatFindsNothingIsAnAnswer() throws Exception {
        assertThat(read("{\"scores\": [], \"openness\": []}")).isEqualTo(Answer.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quote\": \"q\"}",
                "{\"quote\": \"q\", \"model\": \"m\", \"benchmark\": \"b\", \"value\": \"high\", \"approximate\": false}",
                "{\"quote\": \"q\", \"model\": \"m\", \"benchmark\": \"b\", \"value\": 1e999999999999, \"approximate\": false}",
                "{\"quote\": 5, \"model\": [], \"benchmark\": {}, \"value\": null, \"approximate\": 1}",
                "null",
                "\"a text\"",
                "[]",
            })
    void anItemThatIsNotOfTheSchemaIsLeftOutAndTheOthersStay(String item) throws Exception {
        Answer answer = read("{\"scores\": [%s, %s], \"openness\": [%s]}".formatted(item, SCORE, item));

        assertThat(answer.scores()).hasSize(1);
        assertThat(answer.openness()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-open", "OPEN-ISH", "", "0"})
    void anUnknownStatusIsLeftOut(String status) throws Exception {
        Answer answer = read(
                "{\"scores\": [], \"openness\": [%s]}".formatted(OPENNESS.replace("\"open\"", "\"" + status + "\"")));

        assertThat(answer.openness()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot help with that.",
                "```json\n{\"scores\": [], \"openness\": []}\n```",
                "{\"scores\": [], \"openness\": []",
                "{\"scores\": []}",
                "{\"scores\": {}, \"openness\": {}}",
                "[]",
                "null",
                "{} {}",
            })
    void anAnswerThatIsNotOfTheSchemaCannotBeUsed(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        UnansweredException.class, e -> assertThat(e.reason()).isEqualTo("llm_unusable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>bad gateway</html>",
                "{}",
                "{\"choices\": []}",
                "{\"choices\": [{\"message\": {\"content\": null, \"tool_calls\": [{\"function\": {\"arguments\":"
                        + " \"{\\\"scores\\\": [], \\\"openness\\\": []}\"}}]}}]}",
                "{\"choices\": [{\"finish_reason\": \"length\", \"message\": {\"content\": \"{\\\"scores\\\": [\"}}]}",
            })
    void aCompletionWithoutAWholeContentCannotBeUsed(String completion) {
        assertThatThrownBy(() -> AnswerReader.read(completion.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnansweredException.class, e -> assertThat(e.reason()).isEqualTo("llm_unusable"));
    }

    @Test
    void bytesThatAreNoUtf8CannotBeUsed() {
        byte[] latin = "{\"choices\": [{\"message\": {\"content\": \"é\"}}]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> AnswerReader.read(latin)).isInstanceOf(UnansweredException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"choices\": [{\"message\": {\"content\": null, \"refusal\": \"I will not.\"}}]}",
                "{\"choices\": [{\"finish_reason\": \"content_filter\", \"message\": {\"content\": \"{}\"}}]}",
            })
    void aRefusalIsSaidToBeOne(String completion) {
        assertThatThrownBy(() -> AnswerReader.read(completion.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnansweredException.class, e -> assertThat(e.reason()).isEqualTo("llm_refused"));
    }
}
