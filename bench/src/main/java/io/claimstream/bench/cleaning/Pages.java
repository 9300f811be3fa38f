package io.claimstream.bench.cleaning;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.bench.Articles;
import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Entities;

/** The markup that is measured with. */
final class Pages {
    /** Stands for pages made around the bundled articles. */
    static final String MADE = "made";

    private static final int LINKS = 150;
    private static final int TEASERS = 12;
    private static final int SCRIPT = 20_000;

    private Pages() {}

    /**
     * The pages among the raw articles of a folder.
     *
     * @param folder a path, or {@link #MADE}
     */
    static List<String> of(String folder) {
        if (folder.equals(MADE)) {
            return Articles.of(Articles.SAMPLES).stream().map(Pages::around).toList();
        }
        List<String> pages = new ArrayList<>();
        InputSink sink = new InputSink() {
            @Override
            public void accept(Input input) {
                try {
                    RawArticle article = Json.read(input.value(), RawArticle.class);
                    if (Objects.requireNonNullElse(article.contentType(), "").startsWith("text/html")) {
                        pages.add(Objects.requireNonNullElse(article.content(), ""));
                    }
                } catch (IOException e) {
                    refuse(folder, e.toString());
                }
            }

            @Override
            public void refuse(String origin, String reason) {
                System.err.printf("%s: %s%n", origin, reason);
            }
        };
        new Inputs(InputStream.nullInputStream(), sink).read(Path.of(folder));
        return pages;
    }

    /** A page as newspapers serve them, with menus, scripts and teasers. */
    private static String around(Article article) {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>");
        String title = Entities.escape(Objects.requireNonNullElse(article.title(), "Untitled"));
        page.append(title)
                .append(" - Example</title><script>")
                .append("f(1);".repeat(SCRIPT / 5))
                .append("</script>");
        page.append("</head><body class=\"single has-sidebar\"><nav class=\"main-menu\"><ul>");
        for (int i = 0; i < LINKS; i++) {
            page.append(
                    "<li class=\"menu-item menu-item-%d\"><a href=\"/s/%d\">Section %d</a></li>".formatted(i, i, i));
        }
        page.append("</ul></nav><main><article><h1 class=\"title\">")
                .append(title)
                .append("</h1><div class=\"article-body\">");
        for (String paragraph : article.text().split("\n\n", 0)) {
            page.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
        }
        page.append("</div></article><aside class=\"sidebar\">");
        for (int i = 0; i < TEASERS; i++) {
            page.append(
                    "<div class=\"card\"><a href=\"/a/%d\"><h3>Another article, number %d</h3></a><p>What it says, in short.</p></div>"
                            .formatted(i, i));
        }
        return page.append("</aside></main><footer><p>© Example</p></footer></body></html>")
                .toString();
    }
}
