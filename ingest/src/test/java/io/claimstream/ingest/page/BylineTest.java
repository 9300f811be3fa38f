package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jo Brandt                                  ; Jo Brandt
            By Jo Brandt                               ; Jo Brandt
            by JO BRANDT and INES CALDER               ; Jo Brandt, Ines Calder
            Written by: Jo Brandt & Ines Calder        ; Jo Brandt, Ines Calder
            Jo Brandt, Ines Calder and Tom Aldous      ; Jo Brandt, Ines Calder, Tom Aldous
            Jo Brandt, MS, RDN                         ; Jo Brandt
            Jo Brandt, Ellwick Post Sport              ; Jo Brandt
            Jo Brandt March 10, 2026                   ; Jo Brandt
            Jo Brandt | jo@example.org                 ; Jo Brandt
            Jo Brandt @jobrandt                        ; Jo Brandt
            Von Anna Reuter und Jens Vogt              ; Anna Reuter, Jens Vogt
            Par Claire Dumas et Luc Petit              ; Claire Dumas, Luc Petit
            Por Lucía Prado y Juan Soto                ; Lucía Prado, Juan Soto
            作者：林小雨                               ; 林小雨
            """)
    void names_areTakenOutOfWhatIsAroundThem(String text, String names) {
        assertThat(Byline.names(List.of(text), "Ellwick Post"))
                .isEqualTo(Arrays.stream(names.split(",")).map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource({"admin", "https://facebook.example/jo", "By", "12", "Nombre", "web desk"})
    void whatIsNobody_isNone(String text) {
        assertThat(Byline.names(List.of(text), "")).isEmpty();
    }

    @Test
    void aTextOfNoMarkup_isABylineOnlyWhereItSaysSo() {
        assertThat(Byline.stated(List.of("Library News", "By Jo Brandt"), "")).containsExactly("Jo Brandt");
        assertThat(Byline.stated(List.of("来源：山村日报 作者：林小雨 2026年03月10日"), "")).containsExactly("林小雨");
        assertThat(Byline.stated(List.of("김하늘 기자"), "")).containsExactly("김하늘");
        assertThat(Byline.stated(List.of("Library News", "by the river"), "")).isEmpty();
    }
}
