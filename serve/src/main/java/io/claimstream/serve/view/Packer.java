package io.claimstream.serve.view;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the many small events of one topic small. They share their field names and much of their
 * text, so the first of them become the dictionary that all later ones are compressed against.
 */
final class Packer {
    private static final int DICTIONARY_BYTES = 32 << 10;
    private static final int LEVEL = 3;

    private final ZstdCompressCtx compressor = new ZstdCompressCtx().setLevel(LEVEL);
    private @Nullable ByteArrayOutputStream samples = new ByteArrayOutputStream();
    private volatile @Nullable ZstdDictDecompress dictionary;

    /** One writer at a time. */
    synchronized byte[] pack(byte[] json) {
        byte[] packed = compressor.compress(json);
        if (samples != null) {
            sample(samples, json);
        }
        return packed;
    }

    /** Nothing is packed any more: gives back the memory outside the heap that only that needs. */
    synchronized void freeze() {
        compressor.close();
        samples = null;
    }

    private void sample(ByteArrayOutputStream into, byte[] json) {
        into.write(json, 0, Math.min(json.length, DICTIONARY_BYTES - into.size()));
        if (into.size() == DICTIONARY_BYTES) {
            byte[] content = into.toByteArray();
            dictionary = new ZstdDictDecompress(content);
            compressor.loadDict(new ZstdDictCompress(content, LEVEL));
            samples = null;
        }
    }

    /** Any number of readers. */
    List<byte[]> unpack(List<byte[]> packed) {
        try (var decompressor = new ZstdDecompressCtx()) {
            ZstdDictDecompress known = dictionary;
            if (known != null) {
                // What was packed before there was a dictionary does not refer to it, and reads the same.
                decompressor.loadDict(known);
            }
            return packed.stream()
                    .map(value -> decompressor.decompress(value, Math.toIntExact(Zstd.getFrameContentSize(value))))
                    .toList();
        }
    }
}
