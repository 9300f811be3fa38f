package io.claimstream.bench;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.app.sample.Samples;
import io.claimstream.events.Article;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Version;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The clean articles that are measured with. */
public final class Articles {
    /** Stands for the folder of the bundled ones. */
    public static final String SAMPLES = "samples";

    private Articles() {}

    /**
     * Those of a folder, cleaned as {@code ingest} does; what it refuses is left out.
     *
     * @param folder a path, or {@link #SAMPLES}
     */
    public static List<Article> of(String folder) {
        List<Article> articles = new ArrayList<>();
        InputSink sink = new InputSink() {
            @Override
            public void accept(Input input) {
                if (Intake.read(new RawRecord(input.key(), input.value(), null)) instanceof Version version) {
                    articles.add(version.alone());
                }
            }

            @Override
            public void refuse(String origin, String reason) {
                // A sample is broken on purpose.
            }
        };
        new Inputs(InputStream.nullInputStream(), sink)
                .read(folder.equals(SAMPLES) ? Samples.folder() : Path.of(folder));
        return articles;
    }

    /** Bytes of UTF-8 of all their texts. */
    public static long bytes(List<Article> articles) {
        return articles.stream().mapToLong(article -> bytes(article.text())).sum();
    }

    public static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
