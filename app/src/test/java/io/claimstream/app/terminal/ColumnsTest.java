package io.claimstream.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Columns.width("abc")).isEqualTo(3);
        assertThat(Columns.width("개방형")).isEqualTo(6);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("ｆ")).isEqualTo(2);
    }

    @Test
    void textIsCutBetweenCharacters() {
        assertThat(Columns.fit("개방형 모델", 6)).isEqualTo("개방…");
        assertThat(Columns.fit("ae\u0301o", 2)).isEqualTo("a…");
        assertThat(Columns.fit("fits", 4)).isEqualTo("fits");
        assertThat(Columns.fit("cut… and more", 5)).isEqualTo("cut…");
    }

    @Test
    void theWidthIsThatOfTheEnvironmentWhereItSaysOne() {
        assertThat(Columns.available("77", 100)).isEqualTo(77);
        assertThat(Columns.available(null, 100)).isEqualTo(100);
        assertThat(Columns.available("wide", 100)).isEqualTo(100);
        assertThat(Columns.available("0", 100)).isEqualTo(100);
    }
}
