package io.claimstream.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feed.xml",
                "//example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "jar:http://example.org/!/a",
                "gopher://example.org/",
                "javascript:alert(1)",
                "http://",
                "http:///path",
                "http://user@example.org/",
                "http://user:secret@127.0.0.1/",
                "http://example.org@127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.256/",
                "http://127.0.0.01/",
                "http://1.2.3.4.5/",
                "http://%31%32%37.1/",
                "http://①②⑦.1/",
                "http://[::1%25lo]/",
                "http://[::ffff:127.1]/",
                "http://[v1.x]/",
                "http://exa mple.org/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:port/",
                "http://[::1/",
                "http://a\r\nHost: b/"
            })
    void whatIsNoAddressOfTheWebOrMayBeReadInTwoWaysIsRefused(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("cannot be fetched");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG, http://example.org/, example.org, 80",
        "https://example.org:443/a, https://example.org/a, example.org, 443",
        "https://example.org:8443/a?b=c#d, https://example.org:8443/a?b=c, example.org, 8443",
        "http://bücher.example/ä b, http://xn--bcher-kva.example/%c3%a4%20b, xn--bcher-kva.example, 80",
        "http://127.0.0.1/, http://127.0.0.1/, 127.0.0.1, 80",
        "http://①②⑦.⓪.⓪.①/, http://127.0.0.1/, 127.0.0.1, 80",
        "http://[::1]:8080/x, http://[::1]:8080/x, ::1, 8080",
        "' https://example.org/|x ', https://example.org/%7cx, example.org, 443"
    })
    void anAddressHasOneForm(String text, String address, String host, int port) throws FetchException {
        WebAddress read = WebAddress.parse(text);

        assertThat(read).hasToString(address);
        assertThat(read.host()).isEqualTo(host);
        assertThat(read.port()).isEqualTo(port);
        assertThat(WebAddress.parse(read.toString())).isEqualTo(read);
    }

    @Test
    void linksAreSeenFromWhereTheyStand() throws FetchException {
        WebAddress at = WebAddress.parse("https://example.org/a/feed.xml");

        assertThat(at.resolve("../b?c")).hasToString("https://example.org/b?c");
        assertThat(at.resolve("//other.example/x")).hasToString("https://other.example/x");
        assertThatThrownBy(() -> at.resolve("http://0x7f.1/")).isInstanceOf(FetchException.class);
    }
}
