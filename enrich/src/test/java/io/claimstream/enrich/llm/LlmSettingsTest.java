package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmSettingsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @ParameterizedTest
    @CsvSource({
        "https://host/v1, https://host/v1/chat/completions",
        "https://host/v1/, https://host/v1/chat/completions",
        "http://[::1]:8000, http://[::1]:8000/chat/completions",
        "https://host/v1/chat/completions, https://host/v1/chat/completions",
        "https://host/x?api-version=1, https://host/x/chat/completions?api-version=1",
    })
    void theBaseAddressLeadsToItsCompletions(String url, String endpoint) {
        assertThat(new LlmSettings(URI.create(url), "m", null, TIMEOUT).endpoint())
                .hasToString(endpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://host/",
                "host/v1",
                "http:v1",
                "https://user:pw@host/v1",
                "https://host/#x"
            })
    void noOtherAddressIsTaken(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LlmSettings(URI.create(url), "m", null, TIMEOUT))
                .withMessageNotContaining("pw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "line\nInjected: header", "schlüssel", ""})
    void aKeyThatNoHeaderTakesIsRefusedWithoutShowingIt(String key) {
        var e = assertThatIllegalArgumentException()
                .isThrownBy(() -> new LlmSettings(URI.create("http://host"), "m", key, TIMEOUT));
        if (!key.isEmpty()) {
            e.withMessageNotContaining(key);
        }
    }

    @Test
    void printedTheyShowNeitherKeyNorQuery() {
        LlmSettings settings =
                new LlmSettings(URI.create("https://host:1234/v1?key=hidden"), "a-model", "sk-hidden", TIMEOUT);

        assertThat(settings).hasToString("a-model at https://host:1234");
    }
}
