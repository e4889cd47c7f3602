package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page that a link leads to, as each role of the sample sees it with the sample's cases: lists, cases, the form of
 * every act, notices. It opens, and it is sound on desk and phone; {@code -Dscreenshots=true} keeps pictures of them.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class EveryPageTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/(?!files/)[^\"?#.]*)\"");
    private static final String TEXT_MISSING = "\\?\\?[\\w.-]+\\?\\?";
    private static final Duration SAMPLE_LOADS = Duration.ofSeconds(180);

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private SampleProgress progress;

    private final Set<String> looked = new LinkedHashSet<>();
    private final SoftAssertions softly = new SoftAssertions();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        await().atMost(SAMPLE_LOADS).until(() -> progress.state().complete());
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void opens_and_is_sound_for_everyone_who_sees_it() {
        inspect("/login", "anyone");
        inspect("/notices", "anyone");
        Set<String> roles = new LinkedHashSet<>();
        for (SampleAccount account : samples.all()) {
            if (roles.add(account.role())) {
                walk(account);
            }
        }
        softly.assertAll();
        assertThat(roles).hasSizeGreaterThan(4);
        assertThat(looked)
                .contains(
                        "/elections/" + SampleUnion.CLEARED.id().value().replace("union", "election"),
                        "/elections/{}/plan",
                        "/elections/{}/historic-papers/{}/corrections/new",
                        "/elections/{}/notices/new",
                        "/elections/{}/meeting/new",
                        "/elections/{}/replies/new",
                        "/elections/{}/objections/{}/ruling/new",
                        "/notices/{}",
                        "/members/{}",
                        "/ledger/{}",
                        "/ledger/{}/correction/new",
                        "/ledger/imports",
                        "/ledger/imports/new",
                        "/ledger/imports/{}",
                        "/ledger/referrals",
                        "/ledger/duplicates",
                        "/progress",
                        "/real-name",
                        "/real-name/members",
                        "/real-name/grants",
                        "/real-name/grants/members",
                        "/real-name/batches/new",
                        "/real-name/batches/realname-sample-answered",
                        "/real-name/batches/realname-sample-released",
                        "/real-name/batches/realname-sample-open",
                        "/real-name/batches/{}/answers/new",
                        "/stages",
                        "/dues/open",
                        "/dues/receipts/{}/voiding/new",
                        "/dues/receipts/{}/refund/new",
                        "/dues/members/{}/receipts/new",
                        "/dues/hand-ins",
                        "/dues/hand-ins/{}",
                        "/dues/hand-ins/new",
                        "/dues/hand-ins/{}/acceptance/new",
                        "/dues/hand-ins/{}/return/new",
                        "/elections/{}/events",
                        "/foundings/{}/events",
                        "/terms/{}/events",
                        "/members/{}/events");
    }

    /**
     * From link to link, each kind of page once for each role, and in the browser by the first who sees it; a case, and a receipt
     * of the sample, is a kind of its own, because it stands at its own stage.
     */
    private void walk(SampleAccount account) {
        Http http = new Http(port);
        http.signIn(account.login(), account.password());
        boolean signedIn = false;
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (kinds.add(kind(path))) {
                HttpResponse<String> page = http.get(path);
                softly.assertThat(page.statusCode())
                        .as("%s as %s", path, account.role())
                        .isEqualTo(200);
                softly.assertThat(page.body()).as("%s has its texts", path).doesNotContainPattern(TEXT_MISSING);
                ahead.addAll(links(page.body()));
                if (looked.add(kind(path))) {
                    signedIn = signedIn || browser.signIn(account.login(), account.password()) != null;
                    inspect(path, account.role());
                }
            }
        }
        assertThat(kinds).as(account.role()).hasSizeGreaterThan(4);
    }

    /** Pages, without their filters, and without files. */
    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    private static String kind(String path) {
        return path.matches(
                        "/((elections|foundings)/[^/]+|dues/receipts/receipt-sample-[^/]+|real-name/batches/realname-sample-[^/]+)")
                ? path
                : path.replaceAll("/[a-z]+-(sample-[a-z0-9-]+|[0-9a-f]{8}-[0-9a-f-]+)", "/{}");
    }

    private void inspect(String path, String role) {
        browser.open(path);
        browser.screenshots("page" + path.replace('/', '-') + "-" + role);
        softly.assertThat(browser.accessibilityViolations()).as(path).isEmpty();
        browser.size(Browser.NARROW);
        softly.assertThat(browser.accessibilityViolations())
                .as("%s on a phone", path)
                .isEmpty();
        softly.assertThat(browser.sidewaysOverflow())
                .as(() -> path + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        softly.assertThat(browser.smallTouchTargets()).as(path).isEmpty();
        browser.size(Browser.DESK);
        softly.assertThat(browser.complaints()).as(path).isEmpty();
    }
}
