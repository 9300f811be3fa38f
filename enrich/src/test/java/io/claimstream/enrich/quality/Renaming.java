package io.claimstream.enrich.quality;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimstream.enrich.quality.Corpus.Annotated;
import io.claimstream.events.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives models, or benchmarks, names that no catalog has, in articles and in their gold ({@code renamed.yaml}): the same
 * articles then tell how far the extractor leans on its catalog, which is never complete.
 */
final class Renaming {
    private final Map<String, String> names;
    private final Pattern pattern;

    private Renaming(Map<String, String> names) {
        this.names = names;
        // a name in Latin letters goes on with a number ("Llama3"), not with small letters ("GPTs")
        this.pattern = Pattern.compile(names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> name.charAt(0) < 0x80
                        ? "(?<![A-Za-z])" + Pattern.quote(name) + "(?![a-z])"
                        : Pattern.quote(name))
                .collect(joining("|")));
    }

    /** By the section of {@code renamed.yaml}: {@code models} or {@code benchmarks}. */
    static Renaming of(String section) {
        try (var in = Renaming.class.getResourceAsStream("renamed.yaml")) {
            return new Renaming(new YAMLMapper()
                    .readValue(in, new TypeReference<Map<String, Map<String, String>>>() {})
                    .get(section));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Annotated apply(Annotated each) {
        Article article = each.article();
        return new Annotated(
                each.name(),
                new Article(
                        article.articleId(),
                        article.url(),
                        apply(article.title()),
                        article.publisher(),
                        article.author(),
                        article.publishedAt(),
                        article.language(),
                        article.revision(),
                        article.contentHash(),
                        article.duplicateOf(),
                        article.similarity(),
                        renamed(article.text())),
                apply(each.gold()));
    }

    private Gold apply(Gold gold) {
        return new Gold(
                gold.scores().stream().map(this::apply).toList(),
                gold.openness().stream().map(this::apply).toList(),
                gold.tables());
    }

    private Gold.Score apply(Gold.Score score) {
        return new Gold.Score(
                renamed(score.model()),
                apply(score.benchmark()),
                score.value(),
                score.reporter(),
                score.approximate(),
                score.unlabelled(),
                apply(score.accept()),
                score.optional());
    }

    private Gold.Openness apply(Gold.Openness entry) {
        return new Gold.Openness(
                renamed(entry.model()), entry.dimension(), entry.status(), apply(entry.accept()), entry.optional());
    }

    private List<String> apply(List<String> others) {
        return others.stream().map(this::renamed).toList();
    }

    private @Nullable String apply(@Nullable String text) {
        return text == null ? null : renamed(text);
    }

    private String renamed(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(names.get(match.group())));
    }
}
