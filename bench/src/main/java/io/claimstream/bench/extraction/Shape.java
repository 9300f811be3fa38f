package io.claimstream.bench.extraction;

import io.claimstream.bench.Articles;
import io.claimstream.events.Article;
import java.util.Collections;
import java.util.stream.Collectors;

/** What a long article can look like: as articles do, and in every way that has made readers of text slow. */
public enum Shape {
    /** The bundled articles, over and over. */
    ARTICLES(Articles.of(Articles.SAMPLES).stream().map(Article::text).collect(Collectors.joining("\n\n")) + "\n\n"),
    ONE_LINE("The new model Qwen3 scores 71.2% on MMLU and its open weights are under the MIT License, "),
    NO_SPACES("abcdefghij"),
    NO_SENTENCE_END("open weights of the model and the license of it and not the code because "),
    NUMBERS("87.5 "),
    NUMBERS_ONLY("8"),
    PERCENTAGES("GPT-5 87.5% MMLU, "),
    MODELS("Claude Opus 4.5 "),
    MODELS_JOINED("GPT-"),
    NEW_NAMES("Xyzzy 7B is a model, "),
    CAPITALS("Aaa Bbb "),
    BENCHMARKS("MMLU "),
    PIPES("|"),
    BRACKETS("(["),
    OPEN_BRACKETS("[a](b"),
    QUOTES("\"'"),
    TAGS("<b"),
    TABLES_OPEN("<table><tr><td>"),
    MARKS("**_`"),
    ADDRESSES("https://"),
    CUE("open-source "),
    COMPARISONS("better than "),
    CREDITS("according to "),
    LINE_ENDS("\n"),
    LIST_MARKS("- - * 1. "),
    LIST_ITEMS("- GPT-5: 87.5%\n"),
    NESTED_ITEMS("  - a\n    - b\n      - c\n"),
    HEADINGS("# MMLU\n## GPT-5\n"),
    QUOTED_LINES("> > > \n"),
    FENCES("```\na\n"),
    ROWS("| Qwen3 | 71.2 | open |\n", "| Model | MMLU | License |\n|---|---|---|\n"),
    COLUMNS("| 71.2 ", "| Model | MMLU |\n|---|---|\n"),
    CELLS("| GPT-5 "),
    LONG_CELL("the newcomer is an open model, ", "| Model | License |\n|---|---|\n| GPT-5 | "),
    QUOTES_OPEN("\u300Cベンチ "),
    PROMISES("Meta said it would open the newcomer, if nobody must pay for commercial use, "),
    HAN("开源模型的分数是"),
    KANA("オープンソースの"),
    HANGUL("오픈소스 모델은 ");

    private final String unit;
    private final String start;

    Shape(String unit) {
        this(unit, "");
    }

    Shape(String unit, String start) {
        this.unit = unit;
        this.start = start;
    }

    /** A text of this shape, {@code length} characters long. */
    String text(int length) {
        String text = start + String.join("", Collections.nCopies(length / unit.length() + 1, unit));
        return text.substring(0, length);
    }

    Article article(int length) {
        return new Article(
                name(), null, "GPT-5 and Qwen3", "Example", null, null, "en", 1, "", null, null, text(length));
    }
}
