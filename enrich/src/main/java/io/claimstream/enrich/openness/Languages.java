package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Which language a sentence is in: its writing system tells, else its article. */
final class Languages {
    private Languages() {}

    static String of(Plain plain, Span sentence, @Nullable String article) {
        int hangul = 0;
        int kana = 0;
        int han = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = plain.text().charAt(i);
            if (Folding.hangul(c)) {
                hangul++;
            } else if (c >= 0x3040 && c <= 0x30FF) {
                kana++;
            } else if (Folding.unspaced(c)) {
                han++;
            }
        }
        String base = article == null || article.length() < 2 ? "en" : article.substring(0, 2);
        if (hangul > 0) {
            return "ko";
        }
        if (kana > 0) {
            return "ja";
        }
        if (han > 0) {
            return base.equals("ja") ? "ja" : "zh";
        }
        return base.equals("de") || base.equals("fr") || base.equals("es") ? base : "en";
    }
}
