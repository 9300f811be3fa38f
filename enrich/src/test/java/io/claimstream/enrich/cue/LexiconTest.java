package io.claimstream.enrich.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.KnownLanguages;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LexiconTest {
    static final List<String> LANGUAGES = KnownLanguages.all();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageIsReadAndBorrowsWhatAllHave(String language) {
        Lexicon lexicon = Lexicon.all().get(language);
        Plain plain = Document.of("Hugging Face").plain();

        assertThat(lexicon).isNotNull();
        assertThat(lexicon.at(plain, 0, plain.length())).isNotNull();
    }

    @Test
    void bracesStandForEachOfTheirWords() {
        Lexicon lexicon = Lexicon.all().get("en");
        for (String word : new String[] {"outperform", "outperforms", "outperformed", "outperforming"}) {
            Plain plain = Document.of(word).plain();

            assertThat(lexicon.at(plain, 0, plain.length())).as(word).isNotNull();
        }
    }
}
