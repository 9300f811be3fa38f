package io.claimstream.enrich;

import io.claimstream.events.Article;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Articles as they might be written: sentences, lists and tables of seven languages with names and numbers, and noise. */
final class ArticleGrammar {
    private static final List<String> MODELS = List.of(
            "GPT-5.4",
            "Claude Opus 4.6",
            "Muse Spark",
            "Gemini 3.1 Pro",
            "Qwen3.5-27B",
            "Llama 4 Maverick",
            "Grok 4",
            "DeepSeek-V4",
            "Kimi K3",
            "Phi-4",
            "Quasar Nine",
            "Zephyrion-2 Mini",
            "the model",
            "it",
            "Opus",
            "Llama");
    private static final List<String> BENCHMARKS = List.of(
            "MMLU",
            "MMLU-Pro",
            "GPQA Diamond",
            "ARC-AGI-2",
            "Humanity's Last Exam",
            "SWE-bench Verified",
            "AIME 2025",
            "LMArena",
            "NovaTrial",
            "FrobBench v3 Hard",
            "MATH",
            "the exam");
    private static final List<String> NUMBERS = List.of(
            "42.5%",
            "42,5 %",
            "88",
            "94.1",
            "1,501",
            "1.234,5",
            "12/20",
            "100%",
            "0",
            "250%",
            "-3.5",
            "+7 points",
            "3rd",
            "2026",
            "$2.50",
            "27B",
            "1M tokens",
            "48.9% to 71.7%",
            "5–7%",
            "1.2.3",
            "９１．３％",
            "99.99999999999999999",
            "10x");

    /** With the models as M and N, the benchmark as B and the numbers as X and Y. */
    private static final Map<String, List<String>> SENTENCES = Map.of(
            "en",
            List.of(
                    "On B, M scores X while N reaches approximately Y.",
                    "M (X on B) trails N (Y).",
                    "M, which ranks 4th with X, plans to open-source future versions; its weights are not available.",
                    "N's weights are on the Hub under the Apache 2.0 licence, says Meta.",
                    "It improves by X over N: Y vs. X on B (no tools).",
                    "Critics doubt it."),
            "de",
            List.of("M erreicht X bei B, N dagegen nur Y.", "Die Gewichte von M sind nicht frei, sagt N."),
            "fr",
            List.of("M obtient X sur B, contre Y pour N.", "Les poids de M sont publics sous licence MIT."),
            "es",
            List.of("M logra X en B, por delante de N (Y).", "M no publicará sus pesos; el código es abierto."),
            "ko",
            List.of("M는 B에서 X를 기록해 N(Y)을 앞섰다.", "M의 가중치는 오픈소스로 공개됐다."),
            "zh",
            List.of("M在B上得分X，N为Y。", "M已开源权重，采用MIT许可证；N闭源。"),
            "ja",
            List.of("MはBでXを記録し、NのYを上回った。", "Mの重みは公開されていない。"));

    private static final List<String> SHAPES = List.of(
            "## B",
            "**M**",
            "- M: X / N: Y",
            "On B:\n\n1. M: X\n2. N: Y\n   - N again: X",
            "| Model | B | Cost |\n| --- | ---: | --- |\n| **M** | X | Y |\n| N | Y | |",
            "| | M | N |\n|---|---|---|\n| B (pass@1) | X | Y |\n\nSource: N's maker",
            "<table><tr><th>Model</th><th>B</th></tr><tr><td>M</td><td>X</td></tr></table>",
            "```\nM scored X on B\n```",
            "> M gets X on B, \"a first\".",
            "[M](https://example.org/M_X) at `X` on *B*");

    private ArticleGrammar() {}

    /** Articles of one to eight paragraphs. */
    static Arbitrary<Article> articles() {
        Arbitrary<String> languages = Arbitraries.of(SENTENCES.keySet());
        return languages.flatMap(language -> {
            Arbitrary<String> prose = filled(Arbitraries.of(SENTENCES.get(language)))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(sentences -> String.join(" ", sentences));
            Arbitrary<String> paragraph = Arbitraries.frequencyOf(
                    Tuple.of(6, prose), Tuple.of(4, filled(Arbitraries.of(SHAPES))), Tuple.of(1, noise()));
            Arbitrary<String> text =
                    paragraph.list().ofMinSize(1).ofMaxSize(8).map(paragraphs -> String.join("\n\n", paragraphs));
            Arbitrary<@Nullable String> title =
                    filled(Arbitraries.of("M against N", "N", "What B says")).injectNull(0.2);
            return Combinators.combine(title, text).as((head, body) -> article(head, language, body));
        });
    }

    /** Whatever characters there are, marks and surrogates without their other half among them. */
    static Arbitrary<String> noise() {
        Arbitrary<Character> marks = Arbitraries.chars().with("#*_`|<>-=~[]()!\\\n\r\t :;.,%$0123456789\"'«»");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                marks.list().ofMaxSize(60).map(ArticleGrammar::joined),
                Arbitraries.strings()
                        .withChars("\uD83D\uDE00\u200B\u202E\u0000\uFFFFa1 ")
                        .ofMaxLength(40));
    }

    static Article article(@Nullable String title, String language, String text) {
        return new Article("a", null, title, "Example News", null, null, language, 1, "h", null, null, text);
    }

    private static String joined(List<Character> chars) {
        StringBuilder joined = new StringBuilder();
        chars.forEach(joined::append);
        return joined.toString();
    }

    private static Arbitrary<String> filled(Arbitrary<String> templates) {
        Arbitrary<String> models = Arbitraries.of(MODELS);
        Arbitrary<String> numbers = Arbitraries.of(NUMBERS);
        return Combinators.combine(templates, models, models, Arbitraries.of(BENCHMARKS), numbers, numbers)
                .as((template, model, rival, benchmark, x, y) ->
                        fill(template, Map.of('M', model, 'N', rival, 'B', benchmark, 'X', x, 'Y', y)));
    }

    /** Only a capital that stands alone is a slot. */
    private static String fill(String template, Map<Character, String> slots) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            boolean alone = !latin(template, i - 1) && !latin(template, i + 1);
            filled.append(alone ? slots.getOrDefault(c, String.valueOf(c)) : String.valueOf(c));
        }
        return filled.toString();
    }

    private static boolean latin(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i));
    }
}
