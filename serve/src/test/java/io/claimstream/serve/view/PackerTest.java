package io.claimstream.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.serve.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackerTest {
    private final Packer packer = new Packer();

    @Test
    void everyValueComesBackWhetherPackedBeforeOrAfterThereWasADictionary() {
        var values = new ArrayList<byte[]>();
        var packed = new ArrayList<byte[]>();
        for (int i = 0; i < 500; i++) {
            byte[] value = claim(i);
            values.add(value);
            packed.add(packer.pack(value));
        }
        List<byte[]> unpacked = packer.unpack(packed);
        for (int i = 0; i < values.size(); i++) {
            assertThat(unpacked.get(i)).isEqualTo(values.get(i));
        }
    }

    @Test
    void theDictionaryMakesASmallEventMuchSmaller() {
        byte[] first = packer.pack(claim(0));
        for (int i = 1; i < 200; i++) {
            packer.pack(claim(i));
        }
        assertThat(packer.pack(claim(201))).hasSizeLessThan(first.length / 3);
    }

    @Test
    void anEventLargerThanTheDictionaryComesBack() {
        byte[] large = new byte[100_000];
        byte[] packed = packer.pack(large);
        assertThat(packer.unpack(List.of(packed, packer.pack(large)))).containsExactly(large, large);
    }

    private static byte[] claim(int i) {
        return Json.write(Events.score("claim-" + i, Events.ORCA, "Example " + i % 7, Instant.ofEpochSecond(i)));
    }
}
