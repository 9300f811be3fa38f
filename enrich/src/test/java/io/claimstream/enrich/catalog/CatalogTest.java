package io.claimstream.enrich.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.events.Claim.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
    private static final Path OWN = Path.of("src/test/resources/catalog/own.yaml");

    @TempDir
    Path folder;

    @Test
    void aFileAddsToTheBundledCatalog() {
        Catalog catalog = Catalog.with(List.of(OWN));

        assertThat(catalog.vendor("acme")).isEqualTo(new Vendor("acme", "Acme", List.of("Acme Labs")));
        Benchmark second = catalog.benchmark("acmebench-legal-v2");
        assertThat(second).isNotNull();
        assertThat(second.unit()).isEqualTo(Unit.POINTS);
        assertThat(second.max()).isEqualTo(40);
        assertThat(catalog.benchmark("acme-error-rate")).matches(each -> each != null && !each.higherIsBetter());
        assertThat(catalog.benchmark("gpqa-diamond")).isNotNull();
    }

    @Test
    void anEntryKeepsWhatTheUserDoesNotSayAndPutsAliasesToTheOthers() {
        Family bundled = family(Catalog.standard(), "gemini");
        Family merged = family(Catalog.with(List.of(OWN)), "gemini");

        assertThat(merged.vendor()).isEqualTo(bundled.vendor());
        assertThat(merged.variants()).isEqualTo(bundled.variants());
        assertThat(merged.aliases()).containsAll(bundled.aliases()).contains("Zwilling");
    }

    @Test
    void theVersionTellsFilesOfOtherContentApart() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), "vendors: [Acme]\n");

        assertThat(Catalog.standard().version()).isEmpty();
        assertThat(Catalog.with(List.of(OWN)).version())
                .hasSize(8)
                .isEqualTo(Catalog.with(List.of(OWN)).version())
                .isNotEqualTo(Catalog.with(List.of(other)).version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            benchmarks:\\n  - {name: X, unit: percnt}         ; line 2: 'percnt' is no unit; one of [percent, points, elo, ratio]
            benchmarks:\\n  - name: X\\n    maks: 3            ; line 2: there is no field 'maks', only id, name, aliases
            benchmarks:\\n  - {name: X, max: much}            ; line 2: 'max' is a number, not "much"
            families:\\n  - {name: X, single: maybe}          ; line 2: 'single' is true or false
            families:\\n  - X\\n  - {vendor: Acme}             ; line 3: it has no name
            families:\\n  - My Model\\n  - {name: My-Model} ; line 3: 'My-Model' is listed already as 'My Model' (
            families:\\n  - {name: X, aliases: Y}             ; line 2: 'aliases' is a list, as in aliases: [one, another]
            benchmrks:\\n  - X                                ; line 1: there is no section 'benchmrks', only vendors, families
            vendors: Acme                                     ; line 1: 'vendors' is a list of entries
            - Acme                                            ; line 1: it starts with no section
            vendors:\\n  - {name: [X\\n                         ; not YAML
            """, quoteCharacter = '`')
    void aWrongFileIsRefusedWithItsLineAndWhatToDo(String yaml, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), yaml.replace("\\n", "\n"));

        assertThatThrownBy(() -> Catalog.with(List.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("catalog " + file + ", line ")
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsRefused() {
        Path none = folder.resolve("none.yaml");

        assertThatThrownBy(() -> Catalog.with(List.of(none)))
                .hasMessage("catalog %s: there is no such file".formatted(none));
    }

    @Test
    void anEmptyFileAddsNothing() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");

        assertThat(Catalog.with(List.of(empty)).vendors())
                .hasSameSizeAs(Catalog.standard().vendors());
    }

    private static Family family(Catalog catalog, String id) {
        return catalog.families().stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
