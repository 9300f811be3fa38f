package io.claimstream.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of what is named, and in which order. */
class InputsTest {
    private InputFolder folder;

    @BeforeEach
    void make(@TempDir Path path) {
        folder = new InputFolder(path);
    }

    @Test
    void aFolderIsReadByNameWithoutHiddenFilesAndOtherKinds() {
        folder.write("c.txt", "c");
        folder.write("b/z.txt", "bz");
        folder.write("b/.git/x.txt", "hidden");
        folder.write(".hidden.txt", "hidden");
        folder.write("a.csv", "other");
        folder.write("a.txt", "a");

        folder.read();

        assertThat(folder.keys()).containsExactly("a.txt", "b/z.txt", "c.txt");
        assertThat(folder.refused).isEmpty();
    }

    @Test
    void whatIsGivenByNameAndCannotBeReadIsRefused() {
        folder.write("a.csv", "other");

        folder.inputs("").read(List.of(folder.path("a.csv"), folder.path("missing.json"), folder.path("missing")));

        assertThat(folder.refused).hasSize(3);
        assertThat(folder.refused.get(0)).contains("a.csv").contains(".ndjson");
        assertThat(folder.refused.get(1)).contains("missing.json").contains("no such file");
        assertThat(folder.refused.get(2)).contains("no such file");
    }

    @Test
    void twoFilesOfOneNameAreNotTakenForVersionsOfOneArticle() {
        folder.write("a/x.txt", "one");
        folder.write("b/x.txt", "two");

        folder.inputs("").read(List.of(folder.path("a/x.txt"), folder.path("b/x.txt")));

        assertThat(folder.keys()).containsExactly("x.txt");
        assertThat(folder.refused)
                .singleElement()
                .asString()
                .contains("b/x.txt")
                .contains("named 'x.txt' too");
    }

    @Test
    void standardInputIsLinesOrOneDocument() {
        folder.inputs("{\"url\":\"https://a.example/1\"}\n{\"url\":\"https://a.example/2\"}\n")
                .read(List.of("-"));
        folder.inputs("\n{\n \"url\": \"https://a.example/3\"\n}\n").read(List.of("-"));
        folder.inputs("[{\"url\":\"https://a.example/4\"},\n{\"url\":\"https://a.example/5\"}]")
                .read(List.of("-"));
        folder.inputs("").read(List.of("-"));

        assertThat(folder.keys())
                .containsExactly(
                        "https://a.example/1",
                        "https://a.example/2",
                        "https://a.example/3",
                        "https://a.example/4",
                        "https://a.example/5");
    }

    @Test
    void aRecordOfStandardInputWithoutUrlHasNoKey() {
        folder.inputs("{\"content\":\"x\"}\n").read(List.of("-"));

        assertThat(folder.read)
                .singleElement()
                .satisfies(input -> assertThat(input.key()).isNull());
    }
}
