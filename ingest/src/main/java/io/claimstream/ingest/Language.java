package io.claimstream.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * ISO 639-1 codes, from a language tag or from a text.
 *
 * <p>Korean, Japanese and Chinese are told by their script, which also holds for a text full of
 * English names and figures; the other languages by OpenNLP's model, which is loaded (a little under
 * a second) when the first text needs it.
 */
final class Language {
    private static final int SAMPLE = 500;
    private static final double EAST_ASIAN_SHARE = 0.1;
    private static final Pattern NOT_PROSE = Pattern.compile("https?://\\S+|[^\\p{L}\\p{M}'’\\s]+");

    private static final Set<String> EAST_ASIAN = Set.of("ko", "ja", "zh");
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> BY_ISO_639_3 = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(Language::iso6393, Function.identity(), (a, b) -> b));

    /** The model names some languages by their standard variety. */
    private static final Map<String, String> OF_VARIETY =
            Map.of("cmn", "zh", "nan", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "plt", "mg");

    private Language() {}

    /** The primary subtag of {@code en-US}, {@code pt_BR}, {@code deu} …; nothing where it is no language. */
    static Optional<String> ofTag(String tag) {
        String primary = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Optional.of(iso6391(primary)).filter(CODES::contains);
    }

    /** The language of a tag that comes with a text, unless the text's script says otherwise: templates often have the wrong one. */
    static Optional<String> stated(String tag, String text) {
        return ofTag(tag)
                .filter(language -> byScript(sample(text))
                        .or(() -> Optional.of(language).filter(stated -> !EAST_ASIAN.contains(stated)))
                        .filter(language::equals)
                        .isPresent());
    }

    /** The language that the text is in; nothing where it has no words. */
    static Optional<String> ofText(String text) {
        String sample = sample(text);
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> eastAsian = byScript(sample);
        return eastAsian.isPresent()
                ? eastAsian
                : Optional.of(iso6391(Model.DETECTOR.predictLanguage(sample).getLang()));
    }

    private static String sample(String text) {
        String prose = NOT_PROSE
                .matcher(text.substring(0, Math.min(text.length(), 8 * SAMPLE)))
                .replaceAll(" ");
        String sample = prose.strip().replaceAll("\\s+", " ");
        return sample.substring(0, Math.min(sample.length(), SAMPLE));
    }

    private static Optional<String> byScript(String sample) {
        Map<Character.UnicodeScript, Long> letters = sample.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        long han = letters.getOrDefault(Character.UnicodeScript.HAN, 0L);
        long hangul = letters.getOrDefault(Character.UnicodeScript.HANGUL, 0L);
        long kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0L)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0L);
        if (han + hangul + kana < EAST_ASIAN_SHARE * all) {
            return Optional.empty();
        }
        if (hangul >= han + kana) {
            return Optional.of("ko");
        }
        return Optional.of(kana > 0.1 * (han + kana) ? "ja" : "zh");
    }

    private static String iso6391(String code) {
        return OF_VARIETY.getOrDefault(code, BY_ISO_639_3.getOrDefault(code, code));
    }

    private static String iso6393(String code) {
        return Locale.forLanguageTag(code).getISO3Language();
    }

    /** Loaded with its first use. */
    private static final class Model {
        private static final String FILE = "/langdetect-183.bin";
        private static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try (InputStream in = Language.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "%s of opennlp-models-langdetect is not on the class path".formatted(FILE));
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
