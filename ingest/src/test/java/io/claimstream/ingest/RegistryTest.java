package io.claimstream.ingest;

import static io.claimstream.ingest.RawRecords.article;
import static io.claimstream.ingest.RawRecords.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final String A = "https://example.org/a";
    private static final String B = "https://example.org/b";

    private final TreeMap<String, Article> written = new TreeMap<>();
    private final List<String> writes = new ArrayList<>();
    private final Registry registry = new Registry(
            new Registry.Tables(
                    new MapTable<>(),
                    new MapTable<>(),
                    new MapTable<>(),
                    new MapTable<>(),
                    new MapTable<>(),
                    new MapTable<>()),
            this::write);

    private void write(String id, Article article) {
        writes.add(id);
        assertThat(Objects.equals(written.get(id), article))
                .as("written without a change")
                .isFalse();
        if (article == null) {
            written.remove(id);
        } else {
            written.put(id, article);
        }
    }

    private Outcome accept(RawRecord record) {
        return accept(Intake.read(record));
    }

    private Outcome accept(Reading reading) {
        return registry.accept(reading);
    }

    private Article at(String url) {
        return written.get(Names.ofUrl(url));
    }

    @Test
    void aCorrection_replacesWhatWasSaid_andRaisesTheRevision() {
        assertThat(accept(article(null, A, "one", 1))).isEqualTo(Outcome.ACCEPTED);
        assertThat(accept(article(null, A, "two", 2))).isEqualTo(Outcome.ACCEPTED);
        assertThat(at(A).text()).isEqualTo("two");
        assertThat(at(A).revision()).isEqualTo(2);
        assertThat(at(A).publishedAt()).isEqualTo(Instant.ofEpochSecond(1));
    }

    @Test
    void aRepeat_isUnchanged_andNotWritten() {
        accept(article(null, A, "one", 1));
        assertThat(accept(article(null, A, "one", 2))).isEqualTo(Outcome.UNCHANGED);
        assertThat(writes).hasSize(1);
    }

    @Test
    void aLateOldVersion_isAccepted_andDoesNotOverwrite() {
        accept(article(null, A, "new", null, "2026-02-02", null, 9));
        assertThat(accept(article(null, A, "old", null, "2026-02-01", null, 10)))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(at(A).text()).isEqualTo("new");
        assertThat(at(A).revision()).isEqualTo(2);
    }

    @Test
    void aReturnToAnEarlierText_isCurrentAgain_withoutANewRevision() {
        accept(article(null, A, "one", 1));
        accept(article(null, A, "two", 2));
        assertThat(accept(article(null, A, "one", 3))).isEqualTo(Outcome.UNCHANGED);
        assertThat(at(A).text()).isEqualTo("one");
        assertThat(at(A).revision()).isEqualTo(2);
    }

    @Test
    void aWithdrawal_takesBackWhatCameUpToItsTime_whicheverArrivesFirst() {
        assertThat(accept(tombstone(A, 5))).isEqualTo(Outcome.WITHDRAWN);
        accept(article(null, A, "one", 5));
        assertThat(at(A)).isNull();
        accept(article(null, A, "two", 6));
        assertThat(at(A).text()).isEqualTo("two");
        accept(article(null, A, null, null, null, "withheld", 7));
        assertThat(written).isEmpty();
    }

    @Test
    void aWithdrawnKey_takesBackEveryArticlePublishedUnderIt() {
        accept(article("k", A, "one", 1));
        accept(tombstone("k", 3));
        accept(article("k", B, "two", 2));
        accept(article(null, A, "later, under no key", 2));
        assertThat(written).isEmpty();
        accept(article(null, A, "three", 4));
        assertThat(written).hasSize(1);
    }

    @Test
    void copies_nameTheirOriginal_andAreSetFreeWhenItGoes() {
        String c = "https://example.org/c";
        accept(article(null, A, "same", "2026-01-02", null, null, 1));
        assertThat(accept(article(null, B, "same", "2026-01-03", null, null, 2)))
                .isEqualTo(Outcome.DUPLICATE);
        assertThat(at(B).duplicateOf()).isEqualTo(at(A).articleId());
        assertThat(at(B).similarity()).isEqualByComparingTo("1");
        assertThat(accept(article(null, c, "same", "2026-01-01", null, null, 3)))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(at(A).duplicateOf()).isEqualTo(at(B).duplicateOf()).isEqualTo(at(c).articleId());
        accept(tombstone(c, 4));
        assertThat(at(A).duplicateOf()).isNull();
        assertThat(at(A).similarity()).isNull();
        assertThat(at(B).duplicateOf()).isEqualTo(at(A).articleId());
        accept(article(null, A, "other", "2026-01-02", null, null, 5));
        assertThat(at(B).duplicateOf()).isNull();
    }

    @Test
    void aUrlUnderAnotherSpelling_isTheSameArticle() {
        accept(article(null, "https://EXAMPLE.org/a?utm_source=x#top", "one", 1));
        accept(tombstone("https://example.org:443/a", 2));
        assertThat(written).isEmpty();
    }

    @Test
    void anyOrderAndRepetition_endsInWhatTheDefinitionSays() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            List<Reading> readings = readings(random, 2 + random.nextInt(8));
            var expected = Articles.ofReadings(readings);
            for (int order = 0; order < 3; order++) {
                var test = new RegistryTest();
                for (Reading reading : shuffled(readings, order, random)) {
                    test.accept(reading);
                }
                assertThat(test.written).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyOrderOfAFewRecords_endsInWhatTheDefinitionSays() {
        for (int seed = 0; seed < 20; seed++) {
            List<Reading> readings = readings(new Random(seed), 5);
            var expected = Articles.ofReadings(readings);
            for (List<Reading> order : permutations(readings)) {
                var test = new RegistryTest();
                order.forEach(reading -> test.accept(reading));
                assertThat(test.written).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    private static List<Reading> readings(Random random, int size) {
        return RawRecords.random(random, size).stream().map(Intake::read).toList();
    }

    /** The readings once or more often, in any order. */
    private static List<Reading> shuffled(List<Reading> readings, int repeats, Random random) {
        var all = new ArrayList<>(readings);
        for (int i = 0; i < repeats; i++) {
            all.addAll(readings.subList(0, random.nextInt(readings.size() + 1)));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static <T> Collection<List<T>> permutations(List<T> list) {
        if (list.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < list.size(); i++) {
            var rest = new ArrayList<>(list);
            T first = rest.remove(i);
            for (List<T> permutation : permutations(rest)) {
                var whole = new ArrayList<T>(List.of(first));
                whole.addAll(permutation);
                all.add(whole);
            }
        }
        return all;
    }
}
