package io.claimstream.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflateTest {
    private static final int LIMIT = 1 << 20;
    private static final byte[] TEXT = "<p>text</p>".getBytes(UTF_8);

    @Test
    void whatIsEncodedComesOutAsItWas() throws FetchException {
        assertThat(Inflate.inflate(TEXT, "", LIMIT)).isEqualTo(TEXT);
        assertThat(Inflate.inflate(TEXT, "identity", LIMIT)).isEqualTo(TEXT);
        assertThat(Inflate.inflate(Bombs.gzip(TEXT), "gzip", LIMIT)).isEqualTo(TEXT);
        assertThat(Inflate.inflate(Bombs.gzip(Bombs.gzip(TEXT)), "gzip, X-GZIP", LIMIT))
                .isEqualTo(TEXT);
        assertThat(Inflate.inflate(HexFormat.of().parseHex(Bombs.BROTLI_TEXT), "br", LIMIT))
                .asString(UTF_8)
                .isEqualTo("<p>brotli</p>");
        assertThat(Inflate.file(Bombs.gzip(TEXT), LIMIT)).isEqualTo(TEXT);
        assertThat(Inflate.file(TEXT, LIMIT)).isEqualTo(TEXT);
    }

    @Test
    void bombsDoNotGoOff() {
        assertRefused(Bombs.gzipOfZeros(8 << 20), "gzip", "larger than 1,048,576 bytes");
        assertRefused(Bombs.gzip(Bombs.gzipOfZeros(8 << 20)), "gzip, gzip", "larger");
        assertRefused(Bombs.brotliOfZeros(), "br", "larger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "zstd", "compress", "gzip,gzip,gzip"})
    void whatIsNotEncodedAsItSaysIsRefused(String encoding) {
        assertRefused(TEXT, encoding, "");
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] whole = Bombs.gzip("a longer text than that".getBytes(UTF_8));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "gzip", "no gzip");
        byte[] brotli = HexFormat.of().parseHex(Bombs.BROTLI_TEXT);
        assertRefused(Arrays.copyOf(brotli, brotli.length / 2), "br", "no br");
    }

    private static void assertRefused(byte[] body, String encoding, String message) {
        assertThatThrownBy(() -> Inflate.inflate(body, encoding, LIMIT))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(message);
    }
}
