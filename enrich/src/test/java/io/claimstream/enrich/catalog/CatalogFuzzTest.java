package io.claimstream.enrich.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimstream.enrich.text.Dictionary;
import java.io.IOException;
import java.util.List;

/** Whatever a user's catalog file holds, it is read, and its names can be looked for, or it is refused with its name. */
class CatalogFuzzTest {
    @FuzzTest
    void anyFileIsReadOrRefusedByName(byte[] input) throws IOException {
        CatalogFile file;
        try {
            file = CatalogFile.read("mine.yaml", input);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("mine.yaml");
            return;
        }
        Dictionary<String> names = new Dictionary<>();
        for (String section : List.of("vendors", "families", "benchmarks")) {
            for (CatalogEntry entry : file.entries(section)) {
                assertThat(entry.id()).isNotEmpty();
                entry.spellings().forEach(spelling -> names.add(spelling, entry.id()));
            }
        }
    }
}
