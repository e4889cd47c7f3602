package org.jianhui.workbench.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every case, person, union, post and paper, page and API, is shown as of a moment. What is asked with GET takes {@code asOf}, or
 * says in {@link Timeless} why not; the pages that the sample's links lead to then answer as they should.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class EveryMomentTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/(?!files/)[^\"?#]*)\"");
    private static final Pattern ACT = Pattern.compile("href=\"[^\"]*/new[\"?]|/issue\"");
    /** A list that is asked for of one union. */
    private static final Pattern OF_A_UNION =
            Pattern.compile("<select [^>]*name=\"union\".*?<option value=\"(union-[^\"]+)\"", Pattern.DOTALL);

    private static final String BEFORE_ALL = "1990-01-01T00:00:00Z";
    private static final String TO_COME = "2150-01-01T00:00";
    private static final Duration SAMPLE_LOADS = Duration.ofSeconds(180);

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private ActClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final SoftAssertions softly = new SoftAssertions();
    private final Set<String> asked = new TreeSet<>();

    @Test
    void everything_that_is_read_takes_a_moment_or_says_why_not() {
        List<Endpoint> reading =
                Endpoint.all(mapping).stream().filter(Endpoint::reads).toList();
        for (Endpoint each : reading) {
            Optional<Timeless> reason = Timeless.reason(each.pattern());
            softly.assertThat(takes(each, AsOf.class) ^ reason.isPresent())
                    .as("%s takes asOf, or is Timeless, and not both (%s)", each, reason)
                    .isTrue();
        }
        for (Timeless reason : Timeless.values()) {
            for (Pattern pattern : reason.patterns()) {
                softly.assertThat(reading)
                        .as("%s of %s is an address", pattern, reason)
                        .anyMatch(each -> pattern.matcher(each.pattern()).matches());
            }
        }
        softly.assertAll();
        assertThat(reading.stream().filter(each -> takes(each, AsOf.class))).hasSizeGreaterThan(60);
    }

    @Test
    void pages_show_what_was_known_and_refuse_what_is_no_moment_or_still_to_come() {
        await().atMost(SAMPLE_LOADS).until(() -> progress.state().complete());
        Set<String> roles = new LinkedHashSet<>();
        for (SampleAccount account : samples.all()) {
            if (roles.add(account.role())) {
                walk(account);
            }
        }
        softly.assertAll();
        assertThat(asked)
                .contains(
                        "/accounts",
                        "/accounts/{account}",
                        "/dues",
                        "/dues/hand-ins",
                        "/dues/hand-ins/{handIn}",
                        "/dues/members/{membership}",
                        "/dues/open",
                        "/dues/receipts",
                        "/dues/receipts/{receipt}",
                        "/elections/{election}",
                        "/elections/{election}/papers",
                        "/elections/{id}/changes",
                        "/elections/{id}/events",
                        "/foundings/{founding}",
                        "/foundings/{founding}/papers",
                        "/ledger",
                        "/ledger/{entry}",
                        "/ledger/imports",
                        "/ledger/imports/{imported}",
                        "/ledger/referrals",
                        "/ledger/duplicates",
                        "/progress",
                        "/real-name",
                        "/real-name/members",
                        "/real-name/grants",
                        "/real-name/grants/members",
                        "/real-name/batches/{batch}",
                        "/stages",
                        "/members/roll",
                        "/members/{membership}",
                        "/organisation",
                        "/organisation/units/{area}",
                        "/persons",
                        "/terms/{term}",
                        "/terms/{term}/papers");
    }

    /** From link to link; each address that takes a moment is asked once. */
    private void walk(SampleAccount account) {
        Http http = new Http(port);
        http.signIn(account.login(), account.password());
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            Endpoint endpoint = endpoint(path);
            if (endpoint == null || !seen.add(endpoint.pattern())) {
                continue;
            }
            if (isFile(endpoint)) {
                refuses(http, path + "?", endpoint);
                continue;
            }
            HttpResponse<String> now = http.get(path);
            if (takes(endpoint, AsOf.class) && asked.add(endpoint.pattern())) {
                ask(http, path + of(now.body()), endpoint, now);
            }
            LINK.matcher(now.body()).results().map(link -> link.group(1)).forEach(ahead::add);
        }
    }

    private static String of(String page) {
        Matcher union = OF_A_UNION.matcher(page);
        return union.find() ? "?union=" + union.group(1) + "&" : "?";
    }

    private void ask(Http http, String path, Endpoint endpoint, HttpResponse<String> now) {
        softly.assertThat(now.statusCode()).as(path).isEqualTo(200);
        refuses(http, path, endpoint);
        if (isPage(endpoint, now)) {
            answers(http, path + "at=" + TO_COME, 409, "NOT_SETTLED");
            softly.assertThat(now.body())
                    .as("%s offers the choice of a moment", path)
                    .contains("name=\"at\"");
            HttpResponse<String> then = http.get(path + "asOf=" + clock.now().minusMillis(1));
            softly.assertThat(then.statusCode()).as(path).isEqualTo(200);
            softly.assertThat(then.body())
                    .as("%s says of when it is", path)
                    .contains("时系统所知的情况")
                    .doesNotContainPattern(ACT)
                    .doesNotContain("??");
        }
    }

    private void refuses(Http http, String path, Endpoint endpoint) {
        answers(http, path + "asOf=quatsch", 400, "BAD_AS_OF");
        softly.assertThat(http.get(path + "asOf=").statusCode())
                .as("%s with no moment is the present", path)
                .isEqualTo(200);
        answers(http, path + "asOf=" + TO_COME + ":00Z", 409, "NOT_SETTLED");
        softly.assertThat(http.get(path + "asOf=" + BEFORE_ALL).statusCode())
                .as("%s before all", path)
                .isEqualTo(isList(endpoint) ? 200 : 404);
    }

    private void answers(Http http, String path, int status, String code) {
        HttpResponse<String> answer = http.get(path);
        softly.assertThat(answer.statusCode()).as(path).isEqualTo(status);
        softly.assertThat(answer.body()).as(path).contains(code);
    }

    /** Two moments are compared on a page of their own kind. */
    private static boolean isPage(Endpoint endpoint, HttpResponse<String> now) {
        return now.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && !endpoint.pattern().endsWith("/changes");
    }

    /** No link leads on from there, and it takes seconds to lay out. */
    private static boolean isFile(Endpoint endpoint) {
        return takes(endpoint, AsOf.class) && endpoint.pattern().contains(".");
    }

    /** What names nothing is a list, empty at the beginning. So are the events of a case. */
    private static boolean isList(Endpoint endpoint) {
        return !endpoint.pattern().contains("{") || endpoint.pattern().matches(".*/events(.csv)?");
    }

    private static boolean takes(Endpoint endpoint, Class<?> type) {
        return Arrays.asList(endpoint.handler().getMethod().getParameterTypes()).contains(type);
    }

    private Endpoint endpoint(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        Set<Endpoint> found = Endpoint.all(mapping).stream()
                .filter(Endpoint::reads)
                .filter(each ->
                        PathPatternParser.defaultInstance.parse(each.pattern()).matches(parsed))
                .collect(toCollection(LinkedHashSet::new));
        return found.stream()
                .min((one, other) -> PathPatternParser.defaultInstance
                        .parse(one.pattern())
                        .compareTo(PathPatternParser.defaultInstance.parse(other.pattern())))
                .orElse(null);
    }
}
