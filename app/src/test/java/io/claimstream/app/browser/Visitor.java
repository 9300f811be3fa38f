package io.claimstream.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody before the dashboard, with a browser profile of their own, and an ear for what goes wrong. */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MS = 60_000;

    /** Told by the page itself, since not every refusal is in the console. */
    private static final String REPORT_VIOLATIONS = "addEventListener('securitypolicyviolation',"
            + " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

    final Page page;
    private final BrowserContext context;
    private final String address;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        context.addInitScript(REPORT_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("thrown: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> complaints.add("popup: " + popup.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    /** Opens a page of the dashboard by its fragment, {@code #/models}, and waits until it is shown. */
    Locator open(String fragment) {
        page.navigate(address + fragment);
        return shown();
    }

    /** Waits until the page has its data, and gives its main part. */
    Locator shown() {
        page.locator("main[aria-busy=false] h1").first().waitFor();
        return page.locator("main");
    }

    /** A colour scheme, and that nothing glides: what is brought into sight is there at once. */
    void prefers(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    void resize(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Complaints of this kind were expected. */
    void forgive(String containing) {
        complaints.removeIf(complaint -> complaint.contains(containing));
    }

    void expectNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
