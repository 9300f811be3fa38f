package io.claimstream.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.Pipe;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WriteLimitTest {
    @Test
    void aWriteThatNobodyReadsIsEndedAndItsChannelClosed() throws Exception {
        Pipe pipe = Pipe.open();
        try (var limit = new WriteLimit(Duration.ofMillis(50));
                var client = limit.on(Channels.newOutputStream(pipe.sink()))) {
            assertThatThrownBy(() -> client.write(new byte[16 << 20])).isInstanceOf(ClosedByInterruptException.class);
            assertThat(pipe.sink().isOpen()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
            pipe.source().close();
        }
    }

    @Test
    void whatIsReadIsWrittenWhole() throws Exception {
        var read = new ByteArrayOutputStream();
        byte[] large = new byte[(1 << 20) + 7];
        large[large.length - 1] = 1;
        try (var limit = new WriteLimit(Duration.ofMinutes(1));
                var client = limit.on(read)) {
            client.write(large);
            client.write(2);
        }
        assertThat(read.toByteArray()).startsWith(large).endsWith(1, 2).hasSize(large.length + 1);
    }
}
