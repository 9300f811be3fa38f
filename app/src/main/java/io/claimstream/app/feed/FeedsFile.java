package io.claimstream.app.feed;

import io.claimstream.app.failure.Failure;
import io.claimstream.events.Feed;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of feeds: an address a line and, if one likes, the publisher after it. {@code #} begins a comment. */
public final class FeedsFile {
    private FeedsFile() {}

    /**
     * The feeds of a file.
     *
     * @throws Failure naming the file and the line, where one is no address
     */
    public static List<Feed> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new Failure("Cannot read the list of feeds %s: %s.".formatted(file, e), e);
        }
        var feeds = new ArrayList<Feed>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 2);
                feeds.add(feed(parts[0], parts.length == 1 ? null : parts[1], "%s:%d: ".formatted(file, i + 1)));
            }
        }
        return feeds;
    }

    /**
     * One feed, under its address as it is written everywhere.
     *
     * @param origin for the message
     * @throws Failure if it is no address
     */
    public static Feed feed(String url, @Nullable String publisher, String origin) {
        try {
            return new Feed(WebAddress.parse(url).toString(), publisher);
        } catch (FetchException e) {
            throw new Failure(origin + e.getMessage() + ".", e);
        }
    }
}
