package io.claimstream.enrich.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Whatever a user's catalog file holds, it is read or refused with the file's name. */
class CatalogFuzzTest {
    @FuzzTest
    void anyFileIsReadOrRefusedByName(byte[] input) throws IOException {
        try {
            CatalogFile file = CatalogFile.read("mine.yaml", new ByteArrayInputStream(input));
            assertThat(file.vendors())
                    .allSatisfy(vendor -> assertThat(vendor.name()).isNotBlank());
            assertThat(file.families())
                    .allSatisfy(family -> assertThat(family.name()).isNotBlank());
            assertThat(file.benchmarks())
                    .allSatisfy(benchmark -> assertThat(benchmark.name()).isNotBlank());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("mine.yaml");
        }
    }
}
