package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-10                                   | 2026-03-10T00:00:00Z
            2026-03-10T08:30Z                            | 2026-03-10T08:30:00Z
            2026-03-10T08:30:15.250+01:00                | 2026-03-10T07:30:15Z
            2026-03-10T08:30:15+0100                     | 2026-03-10T07:30:15Z
            2026-03-10 08:30:15-03:00                    | 2026-03-10T11:30:15Z
            2026/03/10                                   | 2026-03-10T00:00:00Z
            20260310                                     | 2026-03-10T00:00:00Z
            20260310T083015Z                             | 2026-03-10T08:30:15Z
            1773131415                                   | 2026-03-10T08:30:15Z
            1773131415000                                | 2026-03-10T08:30:15Z
            Tue, 10 Mar 2026 08:30:15 GMT                | 2026-03-10T08:30:15Z
            Tue Mar 10 2026 08:30:15 GMT+0000            | 2026-03-10T08:30:15Z
            Tue Mar 10 08:30:15 2026                     | 2026-03-10T08:30:15Z
            08:30:07 PM IST Mar 10, 2026                 | 2026-03-10T15:00:07Z
            March 10th, 2026 at 8:40 PM                  | 2026-03-10T20:40:00Z
            Published 7:07 p.m. ET Jan. 10, 2026         | 2026-01-11T00:07:00Z
            Published 7:07 p.m. ET July 10, 2026         | 2026-07-10T23:07:00Z
            10. März 2026, 09:15 Uhr                     | 2026-03-10T09:15:00Z
            Publié le 12 avril 2026 à 9h30               | 2026-04-12T09:30:00Z
            10 de marzo de 2026                          | 2026-03-10T00:00:00Z
            terça-feira, 10 de março de 2026 às 0:13     | 2026-03-10T00:13:00Z
            10 marca 2026                                | 2026-03-10T00:00:00Z
            10 марта 2026, 09:15                         | 2026-03-10T09:15:00Z
            2026年3月10日 9時15分                        | 2026-03-10T09:15:00Z
            2026年03月10日 09:15                         | 2026-03-10T09:15:00Z
            입력 2026.03.10 09:15                        | 2026-03-10T09:15:00Z
            2026년 3월 10일                              | 2026-03-10T00:00:00Z
            10.03.2026                                   | 2026-03-10T00:00:00Z
            """)
    void aDate_isReadInTheFormsOfPages(String text, Instant instant) {
        assertThat(PageDate.parse(text, false)).contains(instant);
    }

    @Test
    void ofTwoNumbers_theOneThatCanBeNoMonthIsTheDay_elseTheLanguageDecides() {
        assertThat(PageDate.parse("3/10/2026", true)).contains(Instant.parse("2026-03-10T00:00:00Z"));
        assertThat(PageDate.parse("3/10/2026", false)).contains(Instant.parse("2026-10-03T00:00:00Z"));
        assertThat(PageDate.parse("3/25/2026", false)).contains(Instant.parse("2026-03-25T00:00:00Z"));
        assertThat(PageDate.parse("25/3/2026", true)).contains(Instant.parse("2026-03-25T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-13-01",
                "31 February 2026",
                "0001-01-01T00:00:00Z",
                "12 angry men 1957",
                "version 1.2.2026.7",
                "call 555-2026"
            })
    void whatIsNoDate_isNone(String text) {
        assertThat(PageDate.parse(text, false)).isEmpty();
    }
}
