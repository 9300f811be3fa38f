package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            so **bold** and *so* _so_ on          ; so bold and so so on
            a snake_case_name and _x_ here        ; a snake_case_name and x here
            3 * 4 and 3*4 so                      ; 3 * 4 and 34 so
            about ~57 and ~~gone~~ so             ; about ~57 and gone so
            an escaped v6\\_hard so              ; an escaped v6_hard so
            with `code` so                        ; with code so
            an escaped \\* and \\n so             ; an escaped * and \\n so
            a [link](https://example.org/x) so    ; a link so
            a [link](https://example.org/a_(b)) so; a link so
            an ![image](https://example.org) so   ; an so
            a wonder! [link](x) so                ; a wonder! link so
            a note[1] and[^2] so                  ; a note and so
            an [1](x) and [1234] so               ; an 1 and 1234 so
            'Tom &amp; Al &lt;3 &unknown; R&D so' ; 'Tom & Al <3 &unknown; R&D so'
            an <b>html</b> tag and 3 < 4 so       ; an html tag and 3 < 4 so
            see https://example.org/a_b_c 42 so   ; see 42 so
            a zero\u200bwidth and so\u00adft sign ; a zerowidth and soft sign
            """)
    void onlyTheWordsAreLeft(String markdown, String words) {
        assertThat(Document.of("Here is " + markdown + ", I say.")
                        .plain()
                        .text()
                        .strip()
                        .replaceAll(" +", " "))
                .isEqualTo("Here is " + words + ", I say.");
    }
}
