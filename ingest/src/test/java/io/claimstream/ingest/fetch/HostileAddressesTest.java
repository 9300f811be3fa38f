package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.redirect;
import static io.claimstream.ingest.fetch.HostileWeb.answer;
import static io.claimstream.ingest.fetch.HostileWeb.feed;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.rss;

import io.claimstream.ingest.fetch.HostileWeb.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a redirect may lead, and what a name may stand for. */
class HostileAddressesTest {
    @RegisterExtension
    private static final HostileWeb WEB = new HostileWeb();

    @TestFactory
    Stream<DynamicTest> addresses() {
        var cases = new ArrayList<Case>();
        for (String to : List.of(
                "http://127.0.0.1:{P}/",
                "http://localhost:{P}/",
                "http://private.test:{P}/",
                "http://both.test:{P}/",
                "http://mapped.test:{P}/",
                "http://six.test:{P}/",
                "http://[::1]:{P}/",
                "http://[::ffff:127.0.0.1]:{P}/",
                "http://[::ffff:7f00:1]:{P}/",
                "http://[::127.0.0.1]:{P}/",
                "http://[64:ff9b::7f00:1]:{P}/",
                "http://[2002:7f00:1::]:{P}/",
                "http://[fe80::1]:{P}/",
                "http://0.0.0.0:{P}/",
                "http://10.0.0.1:{P}/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://[fd00:ec2::254]/",
                "http://224.0.0.1/",
                "https://127.0.0.1:{P}/",
                "//127.0.0.1:{P}/")) {
            cases.add(feed("a redirect to " + to, redirect(WEB.at(to)), "failed private_address"));
        }
        for (String to : List.of(
                "http://2130706433:{P}/",
                "http://0x7f000001:{P}/",
                "http://0177.0.0.1:{P}/",
                "http://127.1:{P}/",
                "http://good.test@127.0.0.1:{P}/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "http://[::1%25lo]:{P}/",
                "http:\\\\127.0.0.1",
                "::")) {
            cases.add(feed("a redirect to " + to, redirect(WEB.at(to)), "failed invalid_address"));
        }
        cases.add(feed("a redirect to itself", redirect("/feed"), "failed too_many_redirects"));
        cases.add(feed(
                        "a redirect to a name whose address will change",
                        redirect(WEB.at("http://rebind.test:{P}/second")),
                        "published:accepted")
                .with("/second", answer(rss(item("x")))));
        cases.add(feed(
                        "a name whose address has changed",
                        redirect(WEB.at("http://rebind.test:{P}/second")),
                        "failed private_address")
                .with("/second", redirect(WEB.at("http://rebind.test:{P}/third"))));
        cases.add(feed("a host that is not there", redirect("http://nowhere.test/"), "failed unreachable"));
        return WEB.tests(cases.toArray(Case[]::new));
    }
}
