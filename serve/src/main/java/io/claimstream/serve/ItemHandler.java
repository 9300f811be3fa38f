package io.claimstream.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives one event, its JSON as it came.
 *
 * @param what a word for the event, for the one who asked for a missing one
 */
record ItemHandler(Source source, String what) implements Handler {

    /** What {@link #handle} takes. */
    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        parameters.add(Parameter.path("id", "the %s's id".formatted(what)));
        parameters.addAll(source.parameters());
        return parameters;
    }

    @Override
    public Response handle(Request request) {
        return Response.json(event(request));
    }

    /** @throws Problem 404 if there is none */
    byte[] event(Request request) {
        String id = request.pathParameters().get("id");
        byte[] event = id == null ? null : source.of(request).view().get(id);
        if (event == null) {
            throw Problem.notFound("there is no %s with the id '%s'".formatted(what, id));
        }
        return event;
    }
}
