package io.claimstream.serve.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void aChangeIsOneServerSentEvent() {
        assertThat(event("k\"1\n", "{\"a\":1.50}"))
                .isEqualTo("id: e-7\nevent: claims\ndata: {\"key\":\"k\\\"1\\n\",\"value\":{\"a\":1.50}}\n\n");
    }

    @Test
    void aDeletionHasNoValue() {
        assertThat(event("k", null)).isEqualTo("id: e-7\nevent: claims\ndata: {\"key\":\"k\"}\n\n");
    }

    @Test
    void aPrettyPrintedEventStaysOneLine() {
        assertThat(event("k", "{\r\n \"a\": 1\r}")).endsWith("\"value\":{   \"a\": 1 }}\n\n");
    }

    private static String event(String key, @org.jspecify.annotations.Nullable String value) {
        byte[] json = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        return new String(Change.of(7, "e-7", "claims", key, json).event(), StandardCharsets.UTF_8);
    }
}
