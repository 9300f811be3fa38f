package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource({
        "article-body, CONTENT",
        "c-articleBody__text, CONTENT",
        "story_body2, CONTENT",
        "read-more, APART",
        "readMore, APART",
        "sharedaddy sd-sharing, APART",
        "relatedposts, APART",
        "comment-list, ALIEN",
        "commentary, NONE",
        "subscriber-only, NONE",
        "hidden-xs, NONE",
        "article-body share-tools, APART",
        "video-wrap, DOUBTFUL",
        "reader, NONE",
        "'', NONE"
    })
    void theWordsOfAName_tellTheRole(String names, Role role) {
        assertThat(NameWords.loaded().of(names)).isEqualTo(role);
    }
}
