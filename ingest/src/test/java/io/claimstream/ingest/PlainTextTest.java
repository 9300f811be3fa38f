package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A step that were quadratic in its input would run into the time limit. */
@Timeout(120)
class PlainTextTest {
    @Test
    void textAsItShouldBe_stays() {
        String text = "# Title\n\nA line,\n  indented\tand tabbed.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |";
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }

    @Test
    void lineEnds_becomeLineFeeds() {
        assertThat(PlainText.clean("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void blankLines_becomeOne_andNoneAtTheEnds() {
        assertThat(PlainText.clean("\n\n  \na  \n \t\n\n\u00a0\nb\n\n")).isEqualTo("a\n\nb");
    }

    @Test
    void controlAndInvisibleCharacters_areRemoved() {
        assertThat(PlainText.clean("\uFEFFa\u0000b\u0007c\u200Bd\u00ADe\uFFFEf\u001b[0m"))
                .isEqualTo("abcdef[0m");
    }

    @Test
    void decomposedCharacters_areComposed() {
        assertThat(PlainText.clean("e\u0301")).isEqualTo("é");
        assertThat(PlainText.clean("e\u200B\u0301")).isEqualTo("é");
    }

    @Test
    void halfASurrogatePair_isReplaced_andAWholeOneKept() {
        assertThat(PlainText.clean("a\ud800b\udc00 😀")).isEqualTo("a\uFFFDb\uFFFD 😀");
    }

    @Test
    void aLine_isOneLine_orNothing() {
        assertThat(PlainText.line(" A\n title\u00a0 here ")).contains("A title here");
        assertThat(PlainText.line(" \u0000\u200B\n")).isEmpty();
    }

    @Test
    void cleanText_isClean() {
        var random = new Random(11);
        String alphabet = "ab \t\n\r\u0085\u2028\u00a0\u3000\uFEFF\u200B\u0000e\u0301\ud83d\ude00\u1100\u1161";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = PlainText.clean(text.toString());
            assertThat(PlainText.clean(once)).isEqualTo(once);
        }
    }

    @Test
    void aMegabyteOfSpaces_isCleanedLikeAnyText() {
        String spaces = "a" + " ".repeat(1 << 20) + "b" + "\n \n".repeat(1 << 18);
        assertThat(PlainText.clean(spaces)).hasSize(2 + (1 << 20));
    }
}
