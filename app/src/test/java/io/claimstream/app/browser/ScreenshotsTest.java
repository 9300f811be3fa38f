package io.claimstream.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page for people to look at; {@code -Dscreenshots.write=true} puts them into the docs. */
@WithDashboard
class ScreenshotsTest {
    private static final int MAX_BYTES = 200 << 10;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageHasAPicture(ColorScheme theme, Visitor visitor, Dashboard dashboard) throws IOException {
        Path folder = Boolean.getBoolean("screenshots.write")
                ? Path.of("..", "docs", "screenshots")
                : Path.of("target", "screenshots");
        Files.createDirectories(folder);
        visitor.prefers(theme);
        visitor.resize(1180, 740);
        for (var place : Places.all(dashboard).entrySet()) {
            visitor.page.navigate("about:blank");
            visitor.open(place.getValue());
            byte[] picture = visitor.page.screenshot(new ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(folder.resolve(place.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png")));
            assertThat(picture.length).as(place.getKey()).isLessThan(MAX_BYTES);
        }
    }
}
