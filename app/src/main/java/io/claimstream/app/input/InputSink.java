package io.claimstream.app.input;

/** Where inputs go, one by one, in the order in which they are read. */
public interface InputSink {

    void accept(Input input);

    /**
     * Takes note of something that could not be read; the others follow.
     *
     * @param origin as in {@link Input}
     * @param reason a line for people
     */
    void refuse(String origin, String reason);
}
