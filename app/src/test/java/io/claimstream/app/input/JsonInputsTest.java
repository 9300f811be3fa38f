package io.claimstream.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as JSON: documents, arrays and lines. */
class JsonInputsTest {
    private InputFolder folder;

    @BeforeEach
    void make(@TempDir Path path) {
        folder = new InputFolder(path);
    }

    @Test
    void jsonGoesOnByteForByteUnderItsUrl() {
        String json = "{ \"content\": \"x\",\n  \"url\": \"https://example.org/a\", \"more\": 1.50 }\n";
        folder.write("a.json", json);

        folder.read();

        assertThat(folder.keys()).containsExactly("https://example.org/a");
        assertThat(folder.value(0)).isEqualTo(json);
    }

    @Test
    void elementsOfAnArrayAreArticlesOfTheirOwn() {
        folder.write(
                "list.json", "[ {\"url\":\"https://a.example/\", \"n\":[1,2]} ,\n \"text\", 12, {\"content\":\"b\"}]");

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/", "list.json#2", "list.json#3", "list.json#4");
        assertThat(folder.values())
                .containsExactly(
                        "{\"url\":\"https://a.example/\", \"n\":[1,2]}", "\"text\"", "12", "{\"content\":\"b\"}");
        assertThat(folder.read.get(3).origin()).endsWith("list.json#4");
    }

    @Test
    void whatFollowsABrokenElementOfAnArrayIsHandedOverAsItIs() {
        folder.write("list.json", "[{\"url\":\"https://a.example/\"}, {\"url\": oops}, {}]");

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/", "list.json#2");
        assertThat(String.join("", folder.values())).contains("{\"url\": oops}, {}]");
    }

    @Test
    void aLineIsARecordWhateverItSays() {
        folder.write(
                "wire.ndjson",
                "{\"url\":\"https://a.example/\"}\r\n\n  \nnot json\n{\"content\":\"last, without an end\"}");

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/", "wire.ndjson#4", "wire.ndjson#5");
        assertThat(folder.value(1)).isEqualTo("not json");
        assertThat(folder.read.get(1).origin()).endsWith("wire.ndjson:4");
    }

    @Test
    void nestingThatIsTooDeepIsLeftToTheStage() {
        String deep = "[".repeat(10_000);
        folder.write("deep.ndjson", "{\"url\":\"https://a.example/\",\"x\":" + deep);

        folder.read();

        assertThat(folder.keys()).containsExactly("https://a.example/");
        assertThat(folder.refused).isEmpty();
    }
}
