package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://Example.ORG http://example.org/",
                "https://example.org:443/a https://example.org/a",
                "http://example.org:80/a http://example.org/a",
                "http://example.org:8080/a http://example.org:8080/a",
                "https://example.org:/a https://example.org/a",
                "https://user:pass@example.org/a https://example.org/a",
                "https://example.org./a https://example.org/a",
                "https://example.org/a#part https://example.org/a",
                "https://example.org/A/b/ https://example.org/A/b/",
                "https://example.org/a/./b/../c https://example.org/a/c",
                "https://example.org/../../a https://example.org/a",
                "https://example.org/a/.. https://example.org/",
                "https://example.org/a/b/.. https://example.org/a/",
                "https://example.org/%7euser/%c3%a9 https://example.org/~user/%C3%A9",
                "https://example.org/é https://example.org/%C3%A9",
                "https://example.org/a%2fb https://example.org/a%2Fb",
                "https://example.org/100% https://example.org/100%25",
                "https://example.org/%2541 https://example.org/%2541",
                "https://bücher.example/ https://xn--bcher-kva.example/",
                "https://[2001:DB8::1]:443/a https://[2001:db8::1]/a",
                "https://example.org/a?b=2&a=1 https://example.org/a?a=1&b=2",
                "https://example.org/a?x=2&x=1 https://example.org/a?x=2&x=1",
                "https://example.org/a?utm_source=x&UTM_Medium=y&id=7&fbclid=z https://example.org/a?id=7",
                "https://example.org/a?gclid=1 https://example.org/a",
                "https://m.example.org/a https://example.org/a",
                "https://mobile.example.co.uk/a https://example.co.uk/a",
                "https://amp.m.example.org/a https://example.org/a",
                "https://en.m.example.org/a https://en.example.org/a",
                "https://m.org/a https://m.org/a",
                "https://example.org/a/amp https://example.org/a",
                "https://example.org/a/amp/ https://example.org/a",
                "https://example.org/amp/a/b https://example.org/a/b",
                "https://example.org/amp https://example.org/amp",
                "https://example.org/guitar-amp https://example.org/guitar-amp",
                "https://example.org/a.amp.html https://example.org/a.html",
                "https://example.org/a.amp https://example.org/a",
                "https://example.org/a?amp=1&id=7 https://example.org/a?id=7",
                "https://example.org/a?outputType=amp https://example.org/a",
                "https://example-org.cdn.ampproject.org/c/s/example.org/a?amp=1 https://example.org/a",
                "https://example-org.cdn.ampproject.org/v/example.org/a http://example.org/a",
                "https://www.google.com/amp/s/m.example.org/a/amp/ https://example.org/a",
                "https://example.org/a? https://example.org/a",
                "https://example.org?q=a+b https://example.org/?q=a+b",
            })
    void oneAddress_hasOneSpelling(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a url",
                "example.org/a",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://exa mple.org/",
                "https://example.org:99999/",
                "https://example.org:x/",
                "https://a..b/",
                "https://a\\b/c",
                "https://[::1/"
            })
    void whatIsNoWebAddress_hasNoCanonicalForm(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @Test
    void aUrlOverTheLimit_isNone() {
        assertThat(CanonicalUrl.of("https://example.org/" + "a".repeat(CanonicalUrl.MAX_LENGTH)))
                .isEmpty();
    }

    @Test
    void anyCanonicalForm_isItsOwnCanonicalForm() {
        var random = new Random(7);
        String[] pieces = {
            "/", "//", ".", "..", "%2e", "%", "%4", "%41", "%zz", "?", "&", "=", "#", "a", "B", "é", "日", " ", "|",
            "\\", "utm_x", "amp", ".amp", "/amp/", "m=1", ";", "+", "~", "[", "\"", "\ud800", "😀"
        };
        String[] hosts = {
            "hTTps://Example.org",
            "https://m.amp.m.Example.org",
            "http://de.m.m.example.org",
            "https://x.cdn.ampproject.org/c/s/example.org",
            "https://google.com/amp/s/google.co.uk/amp/m.a.org"
        };
        int canonical = 0;
        for (int round = 0; round < 20_000; round++) {
            var url = new StringBuilder(hosts[random.nextInt(hosts.length)]);
            for (int i = random.nextInt(12); i > 0; i--) {
                url.append(pieces[random.nextInt(pieces.length)]);
            }
            var once = CanonicalUrl.of(url.toString());
            if (once.isPresent()) {
                canonical++;
                assertThat(CanonicalUrl.of(once.get())).as(url.toString()).isEqualTo(once);
                assertThat(URI.create(once.get()).getRawPath()).as(url.toString()).startsWith("/");
            }
        }
        assertThat(canonical).isGreaterThan(5_000);
    }
}
