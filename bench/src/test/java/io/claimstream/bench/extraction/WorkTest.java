package io.claimstream.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Work counted, not timed: bytes of memory that reading an article takes in all. Whatever is looked at again and again
 * in a longer article leaves its objects there.
 */
class WorkTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @EnumSource
    void sixteenTimesTheLengthTakesAboutSixteenTimesTheMemory(Shape shape) {
        allocated(shape.article(20_000)); // loads what is loaded once
        long small = allocated(shape.article(20_000));
        long large = allocated(shape.article(320_000));

        assertThat(large).isLessThan(24 * small);
    }

    private static long allocated(Article article) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        EXTRACTOR.extract(article);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
