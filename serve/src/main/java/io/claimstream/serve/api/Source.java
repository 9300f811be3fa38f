package io.claimstream.serve.api;

import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.past.Past;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a request finds its events: in the view of now, or in what it was at the end of a day.
 *
 * @param then what the view was; null where that is not told
 */
public record Source(View now, @Nullable Function<LocalDate, Selected> then) {
    private static final String AS_OF = "asof";

    static Source now(View view) {
        return new Source(view, null);
    }

    /** Events of which those with a time up to then are what there was. */
    static Source dated(View view) {
        return new Source(view, day -> new Selected(view, Past.end(day)));
    }

    /** Events that follow from the claims there were. */
    static Source past(View now, Past past, Function<Views, View> which) {
        return new Source(now, day -> new Selected(which.apply(past.at(day)), null));
    }

    List<Parameter> parameters() {
        return then == null
                ? List.of()
                : List.of(Parameter.query(
                        AS_OF,
                        "a date: what the articles known by its end (UTC) said",
                        Map.of("type", "string", "format", "date")));
    }

    /** @throws Problem 400 if the date is none */
    Selected of(Request request) {
        String day = then == null ? null : request.parameter(AS_OF);
        if (then == null || day == null) {
            return new Selected(now, null);
        }
        try {
            return then.apply(LocalDate.parse(day));
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.badRequest("asof is a date like 2026-04-10");
        }
    }
}
