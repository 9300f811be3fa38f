package io.claimstream.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.app.failure.Failure;
import io.claimstream.events.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsFileTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsAnAddressAndItsPublisher() throws IOException {
        Path file = Files.writeString(folder.resolve("feeds.txt"), """
                # What we read
                HTTPS://News.example/feed.xml

                https://b.example/rss   The B News
                """);

        assertThat(FeedsFile.read(file))
                .containsExactly(
                        new Feed("https://news.example/feed.xml", null),
                        new Feed("https://b.example/rss", "The B News"));
    }

    @Test
    void whatIsNoAddressIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("feeds.txt"), "https://a.example/\nfile:///etc/passwd\n");

        assertThatThrownBy(() -> FeedsFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("feeds.txt:2: 'file:///etc/passwd' cannot be fetched");
        assertThatThrownBy(() -> FeedsFile.read(folder.resolve("none.txt")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("none.txt");
    }
}
