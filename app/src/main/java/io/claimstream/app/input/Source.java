package io.claimstream.app.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something that is read.
 *
 * @param origin for messages
 * @param key names a record that has no URL
 * @param bytes read once, closed by whoever opened it
 */
record Source(String origin, PathKeys.Key key, InputStream bytes) {

    /**
     * All of it.
     *
     * @throws IOException also if it is larger than {@link Inputs#MAX_BYTES}
     */
    byte[] all() throws IOException {
        byte[] read = bytes.readNBytes(Inputs.MAX_BYTES + 1);
        if (read.length > Inputs.MAX_BYTES) {
            throw new IOException(
                    "it is larger than %,d bytes; put one article on a line, as .ndjson".formatted(Inputs.MAX_BYTES));
        }
        return read;
    }
}
