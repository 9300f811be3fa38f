package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static List<Quantity> numbers(String language, String text) {
        Plain plain = Document.of(text).plain();
        return new Quantities(plain, language).within(new Span(0, plain.length()));
    }

    /** As {@code KIND value}, separated by commas. */
    private static String read(String language, String text) {
        return numbers(language, text).stream()
                .map(number -> number.kind() + " " + number.value().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | it has 42.5 there         | BARE 42.5
            en | it has 42.5% there        | PERCENT 42.5
            en | it has 42.5 % there       | PERCENT 42.5
            en | it has 42,5% there        | PERCENT 42.5
            de | es hat 42,5 dort          | BARE 42.5
            en | it has 1,501 there        | BARE 1501
            en | it has 1,234,567 there    | BARE 1234567
            de | es hat 1.501 dort         | BARE 1501
            en | it has 1.501 there        | BARE 1.501
            de | es hat 1.234,5 dort       | BARE 1234.5
            en | it has 0.123 there        | BARE 0.123
            de | es hat 0.123 dort         | BARE 0.123
            en | it has 88 points there    | POINTS 88
            en | it has 1,501 Elo there    | ELO 1501
            en | it has 12/20 there        | RATIO 12
            en | it is in the bottom 10% so | OTHER 10
            de | unter den besten 10 % so  | OTHER 10
            ja | 試験で上位10%に入った        | OTHER 10
            en | right in 1,439/1,456 so   | RATIO 1439
            de | es hat 1.439/1.456 dort   | RATIO 1439
            en | it has 8/10, 120 of them  | RATIO 8, BARE 120
            en | it came in 2026 there     | DATE 2026
            en | it has an Elo of 2029 now | BARE 2029
            de | ein Elo-Wert von 2029 nun | BARE 2029
            en | first by Elo in 2025 now  | DATE 2025
            fr | elle a 48,9 d'avance      | BARE 48.9
            fr | elle a un an, non 2 ans   | OTHER 2
            fr | elle a 1 an de moins      | OTHER 1
            de | es hat 8,61 an der Spitze | BARE 8.61
            ko | 4.0버전 Qwen은              | OTHER 4.0
            en | it came at 12:30 there    | DATE 12, BARE 30
            en | it costs $2.50 there      | OTHER 2.50
            en | it has 27B there          | OTHER 27
            en | it has version 1.2.3 so   | ''
            en | it has 1234567890123456 x | ''
            en | call it x42 or 42x        | OTHER 42
            en | see a@42, b_42 and c^42   | ''
            en | ９１．３％ of it           | PERCENT 91.3
            """)
    void aNumberIsReadWithWhatStandsBesideIt(String language, String text, String expected) {
        assertThat(read(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "up +7 so, true",
        "down -7 so, true",
        "down (-7) so, true",
        "a ±7 so, true",
        "a 7 so, false",
        "x-7 so, false"
    })
    void aSignBeforeItIsSeen(String text, boolean signed) {
        assertThat(numbers("en", text)).last().returns(signed, Quantity::signed);
    }

    @ParameterizedTest
    @CsvSource({
        "from 5-7% on, true",
        "from 5–7% on, true",
        "from 5 - 7% on, true",
        "from 5 and 7% on, false",
        "a 7% on, false"
    })
    void theUpperEndOfARangeIsSeen(String text, boolean range) {
        assertThat(numbers("en", text)).last().returns(range, Quantity::range);
    }

    @Test
    void placesAreThoseOfTheNumberAndOfItsUnit() {
        Quantity number = numbers("en", "is 42.5 % so").get(0);

        assertThat(number.start()).isEqualTo(3);
        assertThat(number.numberEnd()).isEqualTo(7);
        assertThat(number.end()).isEqualTo(9);
        assertThat(number.decimal()).isTrue();
    }

    @Test
    void aStretchIsReadOnItsOwn() {
        Plain plain = Document.of("1 22 333").plain();

        assertThat(new Quantities(plain, "en").within(new Span(2, 4)))
                .singleElement()
                .satisfies(number -> assertThat(number.value()).isEqualByComparingTo("22"));
    }
}
