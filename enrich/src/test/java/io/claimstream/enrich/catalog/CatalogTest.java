package io.claimstream.enrich.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimstream.events.Claim.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
    @TempDir
    Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), yaml);
    }

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

    @Test
    void aUsersFileAddsEntriesAndWhatItSaysOfOneThatThereIsReplacesWhatWasSaidBefore() throws IOException {
        Catalog catalog = Catalog.with(List.of(file("""
                vendors: [{name: Acme, aliases: [ACME Labs]}]
                benchmarks:
                  - {name: TestBench, unit: elo, min: 5, lower: true}
                  - {id: mmlu, name: My MMLU}
                """)));

        assertThat(catalog.vendor("acme")).isEqualTo(new Vendor("acme", "Acme", List.of("ACME Labs")));
        assertThat(catalog.benchmark("testbench"))
                .isEqualTo(new Benchmark("testbench", "TestBench", List.of(), Unit.ELO, 5, null, false, false));
        assertThat(catalog.benchmark("mmlu"))
                .isEqualTo(new Benchmark(
                        "mmlu",
                        "My MMLU",
                        Catalog.standard().benchmark("mmlu").aliases(),
                        Unit.PERCENT,
                        0,
                        100.0,
                        true,
                        true));
        assertThat(catalog.benchmarks()).hasSize(Catalog.standard().benchmarks().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmarks: [{name: X, unit: nonsense}]",
                "vendors: [{id: x}]",
                "families: ['']",
                "benchmarks: [{name: X, aliases: ['-']}]",
                "a: [",
                "a: 1\na: 2",
            })
    void aFileThatIsWrongIsRefusedByItsName(String yaml) throws IOException {
        Path file = file(yaml);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.with(List.of(file)))
                .withMessageContaining("mine.yaml");
    }

    @Test
    void aFileThatIsNotThereIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.with(List.of(folder.resolve("none.yaml"))))
                .withMessageContaining("none.yaml");
    }
}
