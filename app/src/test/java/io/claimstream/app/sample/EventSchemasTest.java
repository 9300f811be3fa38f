package io.claimstream.app.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.aggregate.rule.Changes;
import io.claimstream.app.oracle.Entry;
import io.claimstream.app.oracle.Oracle;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Dispute;
import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topics;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas that ship with the events, held against what comes of the bundled articles. */
class EventSchemasTest {
    private static final Map<String, String> SCHEMAS = Map.of(
            Topics.ARTICLES.name(), "article",
            Topics.CLAIMS.name(), "claim",
            Topics.MODEL_STANCES.name(), "stance",
            Topics.BENCHMARK_DELTAS.name(), "delta",
            Topics.BENCHMARK_LEADERBOARDS.name(), "leaderboard",
            Topics.DISPUTES.name(), "dispute");
    private static final List<RawRecord> RECORDS = SamplesTest.read(Samples.folder());
    private static final List<Entry> ENTRIES = new Oracle(new ClaimExtractor(Catalog.standard())).entries(RECORDS);

    private final Map<String, Schema> schemas = new HashMap<>();

    @Test
    void whatTheTopicsHoldIsWhatTheSchemasSay() {
        assertThat(ENTRIES.stream().map(Entry::topic).collect(Collectors.toSet()))
                .isEqualTo(SCHEMAS.keySet());
        for (Entry entry : ENTRIES) {
            assertThat(errors(SCHEMAS.get(entry.topic()), Json.write(entry.value())))
                    .as(entry.topic() + " " + entry.key())
                    .isEmpty();
        }
    }

    @Test
    void whatPeoplePublishIsWhatTheSchemaSays() {
        List<RawRecord> readable = RECORDS.stream()
                .filter(record -> !(Intake.read(record) instanceof Rejection))
                .toList();
        assertThat(readable).as("one is broken on purpose").hasSize(RECORDS.size() - 1);
        readable.forEach(
                record -> assertThat(errors("raw-article", record.value())).isEmpty());
    }

    @Test
    void changesAndFeedsAreWhatTheSchemasSay() {
        var changes = new ArrayList<StanceChange>();
        for (Entry entry : ENTRIES) {
            if (entry.value() instanceof Stance stance) {
                changes.addAll(Changes.between(null, stance, new TreeMap<>(), id -> Optional.empty()));
                changes.addAll(Changes.between(stance, null, new TreeMap<>(), id -> Optional.empty()));
            } else if (entry.value() instanceof Dispute dispute) {
                changes.addAll(Changes.between(null, dispute));
            }
        }
        assertThat(changes).extracting(StanceChange::what).contains("seen", "gone", "contested", "dispute");
        for (StanceChange change : changes) {
            assertThat(errors("stance-change", Json.write(change))).isEmpty();
        }
        var state = new FeedState(
                "e", "m", Instant.EPOCH, 1, "p", "r", Map.of("i", new FeedState.Item("https://a.example/1", "d", 2)));
        assertThat(errors("feed-state", Json.write(state))).isEmpty();
        assertThat(errors("feed-state", Json.write(FeedState.NEW))).isEmpty();
        assertThat(errors("feed", Json.write(new Feed("https://a.example/feed", null))))
                .isEmpty();
    }

    @Test
    void whatIsWrongWouldBeFoundAndAFieldMoreIsFine() {
        Entry entry = ENTRIES.stream()
                .filter(each -> each.topic().equals("claims"))
                .findFirst()
                .orElseThrow();
        String claim = new String(Json.write(entry.value()), UTF_8);

        assertThat(errors("claim", bytes(claim.replace("{\"claim_id\"", "{\"later\":[1],\"claim_id\""))))
                .isEmpty();
        for (String wrong : List.of(
                claim.replace("\"claim_id\"", "\"id\""),
                claim.replace("\"modality\":\"asserted\"", "\"modality\":\"sworn\""),
                claim.replaceAll("\"start\":\\d+", "\"start\":\"0\""),
                claim.replaceAll("\"published_at\":\"[^\"]+\"", "\"published_at\":\"yesterday\""))) {
            assertThat(wrong).isNotEqualTo(claim);
            assertThat(errors("claim", bytes(wrong))).as(wrong).isNotEmpty();
        }
    }

    @Test
    void theSchemasAreSchemas() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Stream.concat(SCHEMAS.values().stream(), Stream.of("raw-article", "stance-change", "feed", "feed-state"))
                .forEach(name -> assertThat(dialect.validate(resource(name), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    private List<Error> errors(String schema, byte[] json) {
        return schemas.computeIfAbsent(
                        schema,
                        name -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(resource(name)))
                .validate(
                        new String(json, UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String resource(String schema) {
        try (InputStream file = Topics.class.getResourceAsStream("schema/" + schema + ".schema.json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
