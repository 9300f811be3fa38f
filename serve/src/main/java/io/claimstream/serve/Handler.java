package io.claimstream.serve;

/** Answers one kind of request. */
@FunctionalInterface
interface Handler {

    /**
     * Answers.
     *
     * @throws Problem if there is no such answer
     */
    Response handle(Request request);
}
