package io.claimstream.app.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names records that have no URL after their files. Two files of one name would be taken for two
 * versions of one article, so that the second is refused.
 */
final class PathKeys {
    private final Map<String, Path> owners = new HashMap<>();

    /** A record's key, made only where it is needed. */
    interface Key {
        /**
         * Makes it.
         *
         * @param part which record of several, as {@code #2}; empty for the only one
         * @return null where there is nothing to name it after
         * @throws IOException if another file has the same name
         */
        byte @Nullable [] of(String part) throws IOException;
    }

    static Key none() {
        return part -> null;
    }

    Key of(String name, Path file) {
        return part -> {
            Path owner = owners.computeIfAbsent(name, unused -> file);
            if (!owner.equals(file)) {
                throw new IOException(
                        "%s would be named '%s' too; give the folder that holds both, or URLs".formatted(owner, name));
            }
            return (name + part).getBytes(StandardCharsets.UTF_8);
        };
    }
}
