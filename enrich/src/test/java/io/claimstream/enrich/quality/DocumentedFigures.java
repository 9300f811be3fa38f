package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A block of RATIONALE.md that a test prints: what stands between {@code <!-- NAME -->} and the end of its fence. */
final class DocumentedFigures {
    private static final Path DOCUMENT = Path.of("RATIONALE.md");

    private DocumentedFigures() {}

    /** The document says these figures; {@code -Dgolden.write=true} writes them there. */
    static void assertDocumented(String name, String figures) throws IOException {
        String document = Files.readString(DOCUMENT);
        String opening = "<!-- " + name + " -->\n```\n";
        int start = document.indexOf(opening) + opening.length();
        int end = document.indexOf("```", start);
        assertThat(document).as("%s has a block for %s", DOCUMENT, name).contains(opening);
        if (Boolean.getBoolean("golden.write")) {
            document = document.substring(0, start) + figures + document.substring(end);
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document.substring(start)).as("%s in %s", name, DOCUMENT).startsWith(figures + "```");
    }
}
