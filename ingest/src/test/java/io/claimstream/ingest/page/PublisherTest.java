package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublisherTest {
    @Test
    void ofSeveralNames_theOneForReadersThatIsLikeTheAddress_isTaken() {
        assertThat(best("www.ellwickpost.example", "ellwickpost", "The Ellwick Post"))
                .contains("The Ellwick Post");
        assertThat(best("ellwickpost.example", "EllwickPost.example", "Ellwick Post"))
                .contains("Ellwick Post");
        assertThat(best("ellwickpost.example", "Halmouth Agency", "Ellwick Post"))
                .contains("Ellwick Post");
        assertThat(best("www.tecnews.example", "Blogger", "The Ellwick Chronicle"))
                .contains("The Ellwick Chronicle");
    }

    @Test
    void addressesAndHandles_areNoNames() {
        assertThat(best("", "https://ellwick.example", "@ellwick")).isEmpty();
        assertThat(best("", "Ellwick Post | News, Sport, Weather")).contains("Ellwick Post");
    }

    @Test
    void withoutAName_theTitleOrTheNoteOnRightsSays() {
        assertThat(Publisher.behind(List.of("A bridge"), "A bridge - News - Ellwick Post"))
                .contains("Ellwick Post");
        assertThat(Publisher.behind(List.of("A bridge"), "Bridges")).isEmpty();
        assertThat(PageReader.read("<html><body><p>x</p><p>© 2024-2026 Ellwick Post. All rights reserved</p>")
                        .publisher())
                .contains("Ellwick Post");
    }

    private static Optional<String> best(String host, String... names) {
        return Publisher.best(List.of(names), host, "");
    }
}
