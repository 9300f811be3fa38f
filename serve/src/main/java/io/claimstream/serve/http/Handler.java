package io.claimstream.serve.http;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers.
     *
     * @throws Problem if there is no such answer
     */
    Response handle(Request request);
}
