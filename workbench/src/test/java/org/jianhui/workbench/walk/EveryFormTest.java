package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.CandidateWalk.UNION;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every form of a running case, whoever adds one: it opens, asks for what it needs, and decides nothing beforehand. */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class EveryFormTest {

    private static final Pattern SELECT =
            Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"[^\"]+\"[^>]*selected");
    private static final Set<String> DECISIONS = Set.of(
            "ruling",
            "cause",
            "decision",
            "outcome",
            "candidacy",
            "form",
            "headQualification",
            "relation",
            "consentForm");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private SampleProgress progress;

    private CandidateWalk walk;
    private String objection = "";

    @BeforeEach
    void a_case_whose_notice_hangs_and_is_objected_to() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        walk = new CandidateWalk(rest);
        walk.open();
        walk.recordPapers();
        walk.submit(key(), "冉试一", "向试二", "谭试三", "杨试四").created();
        walk.awaitPhase("UNDER_REVIEW");
        walk.replyAs(SIGNER, key()).created();
        walk.awaitPhase("POSTING_DUE");
        walk.postNotice(key(), rest.upload(GROUP, UNION, UNION, "POSTING_PHOTO"), walk.today())
                .created();
        walk.awaitPhase("NOTICE_RUNNING");
        JsonNode second =
                walk.view(GROUP).path("election").path("candidates").get(1).path("candidacy");
        objection = rest.post(
                        REVIEWER,
                        walk.path() + "/objections",
                        Map.of(
                                "person", second.path("person").asString(),
                                "body", second.path("body").asString(),
                                "grounds", "反映情况",
                                "receivedOn", walk.today().toString()))
                .created()
                .path("id")
                .asString();
    }

    @Test
    void opens_asks_for_what_it_needs_and_decides_nothing() {
        Set<String> forms = forms();
        assertThat(forms).hasSizeGreaterThan(22);
        for (String login : List.of(GROUP, SIGNER)) {
            Http http = new Http(port);
            http.signIn(login, RestClient.PASSWORD);
            forms.forEach(form -> {
                opens(http, form);
                asksForWhatItNeeds(http, form);
            });
        }
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.post(GROUP, walk.path() + "/abandonment", Map.of("reason", "试完")).created();
    }

    private static void opens(Http http, String form) {
        HttpResponse<String> page = http.get(form + "/new");
        assertThat(page.statusCode()).as(form).isEqualTo(200);
        assertThat(page.body()).as(form).contains("<form").doesNotContain("??", "mistake-link");
        Matcher select = SELECT.matcher(page.body());
        while (select.find()) {
            String field = select.group(1);
            if (DECISIONS.contains(field) || field.endsWith(".verdict")) {
                assertThat(select.group(2)).as(form + " " + field).doesNotContainPattern(CHOSEN);
            }
        }
    }

    private static void asksForWhatItNeeds(Http http, String form) {
        HttpResponse<String> page = http.postForm(form + "/new", form, Map.of("number", ""));
        assertThat(page.statusCode()).as(form).isEqualTo(400);
        assertThat(page.body()).as(form).contains("处要改", "mistake-link");
        Matcher link = Pattern.compile("mistake-link\" href=\"#([^\"]+)\"").matcher(page.body());
        while (link.find()) {
            assertThat(page.body()).as(form).contains("id=\"" + link.group(1) + "\"");
        }
    }

    /** The paths of all forms of the case, of a founding of the sample and of an application, without their /new. */
    private Set<String> forms() {
        Set<String> found = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                boolean ofACase = pattern.startsWith("/elections/{election}/")
                        || pattern.startsWith("/foundings/{founding}/")
                        || pattern.equals("/members/new");
                if (ofACase && pattern.endsWith("/new")) {
                    found.add(pattern.replace("{election}", walk.election())
                            .replace("{objection}", objection)
                            .replace("{founding}", "founding-sample-" + SampleUnion.FOUNDED.key())
                            .replaceAll("\\{end:.*}", "abandonment")
                            .replace("{paper}", paper())
                            .replaceAll("/new$", ""));
                }
            }
        }
        return found;
    }

    /** The first historic paper of the case. */
    private String paper() {
        return walk.view(GROUP)
                .path("election")
                .path("papers")
                .get(0)
                .path("paper")
                .asString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
