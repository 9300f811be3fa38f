package io.claimstream.serve.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void whatIsEncodedIsDecoded() {
        for (var cursor : new Cursor[] {new Cursor(Long.MIN_VALUE, "a b|ü"), new Cursor(0, ""), new Cursor(5, " x")}) {
            assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "abc", "YWJj", "YSBi"})
    void whatWasNotEncodedHereIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor)).isInstanceOf(IllegalArgumentException.class);
    }
}
