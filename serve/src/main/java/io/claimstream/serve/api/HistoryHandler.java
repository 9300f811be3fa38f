package io.claimstream.serve.api;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Stance;
import io.claimstream.events.Topics;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.past.Past;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a model's stance came to be, day by day. What other models did meanwhile is left out, so there are no ranks. */
record HistoryHandler(View models, Past past) implements Handler {
    private static final int MOST_POINTS = 200;
    private static final int MOST_BECAUSE = 50;

    /** How many claims are added up for all points together. */
    private static final int MOST_WORK = 1_000_000;

    /** The answer's shape. */
    record History(List<Point> items) {}

    /**
     * The stance at the end of a day.
     *
     * @param because the claims that are new since the point before, the first ones
     */
    record Point(
            LocalDate at,
            Stance.Verdict verdict,
            BigDecimal score,
            boolean contested,
            boolean planned,
            List<Value> benchmarks,
            List<String> because) {}

    /** The best asserted value. */
    record Value(String benchmarkId, BigDecimal value, Unit unit) {}

    List<Parameter> parameters() {
        return List.of(Parameter.path("id", "the model's id"));
    }

    @Override
    public Response handle(Request request) {
        String id = Objects.requireNonNull(request.pathParameters().get("id"));
        if (models.get(id) == null) {
            throw Problem.notFound("there is no model with the id '%s'".formatted(id));
        }
        TreeMap<LocalDate, List<Claim>> days = past.claims(Query.ALL.facet("model", id)).stream()
                .filter(claim -> claim.source().publishedAt() != null)
                .sorted(comparing(Claim::claimId))
                .collect(groupingBy(HistoryHandler::day, TreeMap::new, toCollection(ArrayList::new)));
        return Response.json(new History(points(id, days)));
    }

    private static LocalDate day(Claim claim) {
        return LocalDate.ofInstant(Objects.requireNonNull(claim.source().publishedAt()), ZoneOffset.UTC);
    }

    private List<Point> points(String id, SortedMap<LocalDate, List<Claim>> days) {
        int claims = days.values().stream().mapToInt(List::size).sum();
        int most = Math.max(2, Math.min(MOST_POINTS, MOST_WORK / Math.max(1, claims)));
        var points = new ArrayList<Point>();
        var known = new ArrayList<Claim>();
        var fresh = new ArrayList<String>();
        int passed = 0;
        for (Map.Entry<LocalDate, List<Claim>> day : days.entrySet()) {
            known.addAll(day.getValue());
            day.getValue().forEach(claim -> fresh.add(claim.claimId()));
            passed++;
            // Of too many days an even choice, the last one always among them.
            if (days.size() <= most || (long) passed * most / days.size() > (long) (passed - 1) * most / days.size()) {
                points.add(point(id, day.getKey(), known, fresh));
                fresh.clear();
            }
        }
        return points;
    }

    private Point point(String id, LocalDate day, List<Claim> known, List<String> fresh) {
        var stance = (Stance) Objects.requireNonNull(past.aggregation()
                .of(known)
                .getOrDefault(Topics.MODEL_STANCES, new TreeMap<>())
                .get(id));
        return new Point(
                day,
                stance.openness().verdict(),
                stance.openness().score(),
                stance.openness().contested(),
                stance.openness().planned(),
                stance.benchmarks().stream()
                        .map(each -> new Value(each.benchmark().id(), each.value(), each.unit()))
                        .toList(),
                fresh.stream().limit(MOST_BECAUSE).toList());
    }
}
