package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?x=1, https://www.example.org/story, https://www.example.org/story",
        "https://example.org/a, http://example.org/a#top, http://example.org/a",
        "https://example.org/a, https://other.example/a, https://example.org/a",
        "https://example.org/a, https://example.org.evil.example/a, https://example.org/a",
        "https://example.org/a, https://example.org/, https://example.org/a",
        "https://example.org/a, https://example.org/?id=7, https://example.org/?id=7",
        "https://example.org/a, javascript:alert(1), https://example.org/a",
        "https://example.org/a, , https://example.org/a",
        ", https://example.org/b, https://example.org/b",
        ", https://example.org/, ",
    })
    void anArticle_hasTheAddressThatItsPageGivesItself_withinItsSite(String published, String ofPage, String address) {
        assertThat(Address.of(published, Optional.ofNullable(ofPage))).isEqualTo(address);
    }
}
