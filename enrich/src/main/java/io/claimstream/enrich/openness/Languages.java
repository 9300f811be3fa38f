package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which language a sentence is in: its writing system tells, else its article. */
final class Languages {
    private static final String OTHERWISE = "en";

    private final Map<String, Lexicon> lexicons;
    private final Map<String, Lexicon> byScript = new TreeMap<>();

    /** @param lexicons by ISO 639-1 code */
    Languages(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
        lexicons.values().forEach(lexicon -> byScript.putIfAbsent(lexicon.script(), lexicon));
    }

    /** @param article language code of the article, possibly with a region */
    Lexicon of(Plain plain, Span sentence, @Nullable String article) {
        String code = article == null || article.length() < 2 ? OTHERWISE : article.substring(0, 2);
        Lexicon own = Objects.requireNonNull(lexicons.getOrDefault(code, lexicons.get(OTHERWISE)), OTHERWISE);
        String script = plain.uncased() ? script(plain, sentence) : "latin";
        boolean kanji = script.equals("han") && own.script().equals("kana");
        if (script.equals(own.script()) || kanji) {
            return own;
        }
        Lexicon written = byScript.get(script);
        return written == null || script.equals("latin") ? latin(own) : written;
    }

    /** An English sentence in a Korean article is English; what else is written in Latin letters is the article's. */
    private Lexicon latin(Lexicon own) {
        return own.script().equals("latin") ? own : lexicons.getOrDefault(OTHERWISE, own);
    }

    private static String script(Plain plain, Span sentence) {
        boolean han = false;
        boolean kana = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = plain.text().charAt(i);
            if (c < 0x3040) {
                continue;
            }
            if (Folding.hangul(c)) {
                return "hangul";
            }
            kana |= c <= 0x30FF;
            han |= Folding.unspaced(c);
        }
        return kana ? "kana" : han ? "han" : "latin";
    }
}
