package io.claimstream.ingest.fetch;

/** Gets things from the web. */
public interface Fetcher {
    /** Asked before each request of a fetch, redirects included; may wait for its turn. */
    interface Leave {
        /**
         * Lets the request go.
         *
         * @throws FetchException if it must not be made
         */
        void ask(WebAddress address) throws FetchException, InterruptedException;

        /** For requests that need none. */
        Leave GIVEN = address -> {};
    }

    /**
     * What is there, whatever its status.
     *
     * @throws FetchException if nothing came, or what came is not taken
     */
    Response get(Request request, Leave leave) throws FetchException, InterruptedException;
}
