package io.claimstream.serve.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Json;
import io.claimstream.serve.view.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Events as rows.
 *
 * @param rows the field whose elements are the rows; null where an event is one
 * @param carried the event's other fields that each row has too
 * @param columns of a table
 */
public record Table(@Nullable String rows, List<String> carried, List<Column> columns) {

    /** What stands under a name in a row. */
    record Column(String name, Pointers pointers) {
        static Column of(String name, String... pointers) {
            return new Column(name, Pointers.of(pointers));
        }
    }

    public static final Table CLAIMS = new Table(
            null,
            List.of(),
            List.of(
                    Column.of("claim_id", "/claim_id"),
                    Column.of("article_id", "/article_id"),
                    Column.of("kind", "/kind"),
                    Column.of("model", "/model/id"),
                    Column.of("model_name", "/model/name"),
                    Column.of("vendor", "/model/vendor"),
                    Column.of("benchmark", "/score/benchmark/id", "/comparison/benchmark/id", "/rank/benchmark/id"),
                    Column.of("category", "/score/category", "/comparison/field", "/rank/list"),
                    Column.of("row", "/score/row"),
                    Column.of("dimension", "/openness/dimension"),
                    Column.of("property", "/spec/property"),
                    Column.of(
                            "value",
                            "/score/value",
                            "/openness/status",
                            "/comparison/direction",
                            "/rank/rank",
                            "/spec/value",
                            "/release/date",
                            "/alias/name"),
                    Column.of("unit", "/score/unit", "/comparison/unit", "/spec/unit"),
                    Column.of("approximate", "/score/approximate"),
                    Column.of("setting", "/score/setting"),
                    Column.of("detail", "/openness/detail", "/release/channel"),
                    Column.of("about", "/openness/about"),
                    Column.of("rival", "/comparison/rival/id"),
                    Column.of("delta", "/comparison/delta"),
                    Column.of("of", "/rank/of"),
                    Column.of("modality", "/modality"),
                    Column.of("attribution", "/attribution/name"),
                    Column.of("attribution_type", "/attribution/type"),
                    Column.of("quote", "/evidence/quote"),
                    Column.of("confidence", "/confidence"),
                    Column.of("url", "/source/url"),
                    Column.of("publisher", "/source/publisher"),
                    Column.of("published_at", "/source/published_at")));

    public static final Table LEADERBOARD = new Table(
            "cells",
            List.of("benchmark", "unit"),
            List.of(
                    Column.of("benchmark", "/benchmark/id"),
                    Column.of("rank", "/rank"),
                    Column.of("model", "/model/id"),
                    Column.of("model_name", "/model/name"),
                    Column.of("vendor", "/model/vendor"),
                    Column.of("value", "/value"),
                    Column.of("unit", "/unit"),
                    Column.of("setting", "/setting"),
                    Column.of("low", "/low"),
                    Column.of("high", "/high"),
                    Column.of("vendor_value", "/vendor_value"),
                    Column.of("independent_value", "/independent_value"),
                    Column.of("replication_gap", "/replication_gap"),
                    Column.of("claim_id", "/reporters/0/claim_id")));

    public static final Table STANCE = new Table(
            "benchmarks",
            List.of("model"),
            List.of(
                    Column.of("model", "/model/id"),
                    Column.of("benchmark", "/benchmark/id"),
                    Column.of("benchmark_name", "/benchmark/name"),
                    Column.of("value", "/value"),
                    Column.of("unit", "/unit"),
                    Column.of("rank", "/rank"),
                    Column.of("leader", "/leader/id"),
                    Column.of("delta_to_leader", "/delta_to_leader"),
                    Column.of("vendor_value", "/vendor_value"),
                    Column.of("independent_value", "/independent_value"),
                    Column.of("replication_gap", "/replication_gap"),
                    Column.of("latest_value", "/latest_value"),
                    Column.of("latest_at", "/latest_at"),
                    Column.of("claim_id", "/claim_id")));

    Stream<JsonNode> rowsOf(JsonNode event) {
        if (rows == null) {
            return Stream.of(event);
        }
        return StreamSupport.stream(event.path(rows).spliterator(), false).map(row -> {
            ObjectNode whole = Json.mapper().createObjectNode();
            carried.forEach(name -> {
                if (event.has(name)) {
                    whole.set(name, event.get(name));
                }
            });
            row.properties().forEach(field -> {
                if (!carried.contains(field.getKey())) {
                    whole.set(field.getKey(), field.getValue());
                }
            });
            return whole;
        });
    }

    String header() {
        return Csv.line(columns.stream().map(Column::name).toList());
    }

    /** A row as a line, its line break included. */
    String line(JsonNode row) {
        var cells = new ArrayList<String>();
        for (Column column : columns) {
            JsonNode value = column.pointers.valueIn(row);
            cells.add(value == null ? "" : value.isTextual() ? Csv.harmless(value.textValue()) : value.asText());
        }
        return Csv.line(cells);
    }
}
