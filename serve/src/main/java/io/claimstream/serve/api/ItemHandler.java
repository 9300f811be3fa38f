package io.claimstream.serve.api;

import io.claimstream.serve.export.Export;
import io.claimstream.serve.export.Table;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives one event, its JSON as it came.
 *
 * @param what a word for the event, for the one who asked for a missing one
 * @param table what a file of it has; null where there is none
 */
record ItemHandler(Source source, String what, @Nullable Table table) implements Handler {

    /** One that gives no files. */
    ItemHandler(Source source, String what) {
        this(source, what, null);
    }

    /** What {@link #handle} takes. */
    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        parameters.add(Parameter.path("id", "the %s's id".formatted(what)));
        parameters.addAll(source.parameters());
        if (table != null) {
            parameters.add(Export.PARAMETER);
        }
        return parameters;
    }

    @Override
    public Response handle(Request request) {
        String id = request.pathParameters().get("id");
        byte[] event = id == null ? null : source.of(request).view().get(id);
        if (id == null || event == null) {
            throw Problem.notFound("there is no %s with the id '%s'".formatted(what, id));
        }
        Export export = table == null ? null : Export.of(request);
        return table == null || export == null ? Response.json(event) : export.whole(id, table, event);
    }
}
