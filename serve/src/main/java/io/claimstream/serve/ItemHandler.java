package io.claimstream.serve;

/**
 * Gives one event of a view, its JSON as it came.
 *
 * @param what a word for the event, for the one who asked for a missing one
 */
record ItemHandler(View view, String what) implements Handler {

    @Override
    public Response handle(Request request) {
        String id = request.pathParameters().get("id");
        byte[] event = id == null ? null : view.get(id);
        if (event == null) {
            throw Problem.notFound("there is no %s with the id '%s'".formatted(what, id));
        }
        return Response.json(event);
    }
}
