package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":{\"name\":\"Jo\"}}",
                "[{\"@type\":\"Organization\",\"name\":\"O\"},{\"@type\":[\"Article\"],\"headline\":\"H\",\"author\":[\"Jo\"]}]",
                "{\"@graph\":[{\"@type\":\"BlogPosting\",\"headline\":\"H\",\"author\":{\"@id\":\"#j\"}},{\"@id\":\"#j\",\"name\":\"Jo\"}]}",
                "<!-- {'@type':'Article', headline:'H', author:'Jo',} -->",
                "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"H\",\"author\":{\"name\":[\"Jo\"]}}\n//]]>",
                "{\"@type\":\"Article\",\"headline\":\"H\",\n\"description\":\"two\nlines\\'\",\"author\":\"Jo\"};"
            })
    void anArticle_isFoundInEveryForm(String script) {
        LinkedData data = LinkedData.of(List.of(script));
        assertThat(data.texts("headline")).containsExactly("H");
        assertThat(data.names("author")).containsExactly("Jo");
    }

    @Test
    void charactersOfHtml_areRead() {
        LinkedData data = LinkedData.of(List.of("{\"@type\":\"Article\",\"headline\":\"A &amp; B &#8211; C\"}"));
        assertThat(data.texts("headline")).containsExactly("A & B – C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no json", "{", "[[[[", "{\"@type\":\"Organization\",\"headline\":\"H\"}", "7", "{\"a\":}"})
    void whatStatesNoArticle_isNothing(String script) {
        assertThat(LinkedData.of(List.of(script)).texts("headline")).isEmpty();
    }

    @Test
    void brokenData_doesNotHideThatBesideIt() {
        LinkedData data = LinkedData.of(
                List.of("{\"@type\":\"Article\" \"headline", "{\"@type\":\"Article\",\"headline\":\"H\"}"));
        assertThat(data.texts("headline")).containsExactly("H");
    }
}
