package io.claimstream.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, each as soon as it has ended. */
final class Lines {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
    }

    /**
     * The next line that is not blank, without its end; null behind the last one.
     *
     * @throws IOException also if it is larger than {@link Inputs#MAX_BYTES}
     */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean blank = true;
        int each;
        while ((each = in.read()) >= 0) {
            if (each == '\n') {
                number++;
                if (!blank) {
                    return line.toByteArray();
                }
                line.reset();
            } else if (line.size() == Inputs.MAX_BYTES) {
                throw new IOException("line %d is larger than %,d bytes".formatted(number + 1, Inputs.MAX_BYTES));
            } else {
                blank &= each == ' ' || each == '\t' || each == '\r';
                line.write(each);
            }
        }
        number++;
        return blank ? null : line.toByteArray();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** What follows the lines that were read. */
    InputStream rest() {
        return in;
    }
}
