package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Copies that are not equal to their original, told from other articles on the same launch. */
class NearCopiesTest {

    @Test
    void ofTenThousandArticles_theCopiesAreFound_andNothingElse() {
        List<GeneratedNews.Item> items = GeneratedNews.of(1, 10_000);
        SortedMap<String, Article> articles =
                Articles.of(items.stream().map(GeneratedNews.Item::record).toList());
        Map<String, Integer> families = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        items.forEach(item -> {
            families.put(Names.ofUrl(item.url()), item.family());
            sizes.merge(item.family(), 1, Integer::sum);
        });
        int copies = items.size() - sizes.size();
        int right = 0;
        int wrong = 0;
        for (Article article : articles.values()) {
            if (article.duplicateOf() != null) {
                boolean same = families.get(article.articleId()).equals(families.get(article.duplicateOf()));
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
            }
        }
        System.out.printf(
                "near copies: recall %.4f, precision %.4f%n",
                (double) right / copies, (double) right / (right + wrong));
        assertThat(copies).isGreaterThan(2_000);
        assertThat((double) right / copies).as("recall").isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void inWhateverOrderTheyCome_copiesNameTheSameOriginals() {
        List<Reading> readings = new ArrayList<>(GeneratedNews.withRevisions(2, 300).stream()
                .map(item -> Intake.read(item.record()))
                .toList());
        SortedMap<String, Article> expected = Articles.ofReadings(readings);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            var written = new TreeMap<String, Article>();
            var registry = new Registry(
                    new Registry.Tables(
                            new MapTable<>(),
                            new MapTable<>(),
                            new MapTable<>(),
                            new MapTable<>(),
                            new MapTable<>(),
                            new MapTable<>()),
                    written::put);
            readings.forEach(registry::accept);
            assertThat(written).isEqualTo(expected);
        }
    }
}
