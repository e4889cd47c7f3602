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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.testing.StoredHashes;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.FormOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    /** A rule's number or a clause, in what is said beside a field. */
    private static final Pattern RULE_BESIDE =
            Pattern.compile("<p class=\"field-rule\">(?:(?!</p>).)*(?:class=\"clause\"|规则 [A-Z]-\\d)", Pattern.DOTALL);

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

    /** A superior may interrupt a notice too; and the sample's signer acts for another union's group, which has members. */
    private static final Set<String> FOR_BOTH = Set.of("interruption", "members");

    private static final List<String> CASES = List.of(
            "/elections/{election}/",
            "/foundings/{founding}/",
            "/terms/{term}/",
            "/members/new",
            "/members/{membership}/");
    private static final List<String> DECIDED =
            List.of("admission", "refusal", "override", "decline", "withdrawal", "retention", "resumption", "ending");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private JdbcClient sql;

    private CandidateWalk walk;
    private String objection = "";
    private String term = "";
    private String membership = "";

    private void a_case_whose_notice_hangs_and_is_objected_to() {
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
        aTermWhosePostponementIsAskedFor(rest);
        membership = rest.get(GROUP, "/api/members?standing=APPLIED")
                .found()
                .at("/items/0/membership")
                .asString();
    }

    private void aTermWhosePostponementIsAskedFor(RestClient rest) {
        JsonNode ending =
                rest.get(GROUP, "/api/terms").found().path("items").get(0).path("term");
        term = ending.at("/opening/term").asString();
        if (!ending.path("asked").isObject()) {
            rest.post(
                            GROUP,
                            "/api/terms/" + term + "/postponement",
                            Map.of(
                                    "number",
                                    "榨菜工〔2026〕2号",
                                    "dated",
                                    walk.today().toString(),
                                    "until",
                                    LocalDate.parse(ending.path("lastDay").asString())
                                            .plusMonths(2)
                                            .toString(),
                                    "reason",
                                    "外出务工的会员春节前才能返乡"))
                    .created();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(GROUP, "/api/terms/" + term)
                        .found()
                        .at("/page/term/asked")
                        .isObject());
    }

    @Test
    void opens_asks_for_what_it_needs_and_decides_nothing_for_whoever_may_do_the_act_and_is_refused_to_the_other() {
        a_case_whose_notice_hangs_and_is_objected_to();
        Set<String> forms = forms();
        assertThat(forms).hasSizeGreaterThan(40);
        Map<String, Set<String>> opened = new TreeMap<>();
        for (String login : List.of(GROUP, SIGNER)) {
            Http http = new Http(port);
            http.signIn(login, RestClient.PASSWORD);
            for (String form : forms) {
                HttpResponse<String> page = http.get(form + "/new");
                if (page.statusCode() == 403) {
                    isRefusedInWords(form, page.body());
                    HttpResponse<String> sent = http.postForm("/", form, Map.of("number", ""));
                    assertThat(sent.statusCode()).as(form).isBetween(400, 499);
                    assertThat(sent.body()).as(form).doesNotContain("<datalist id=\"roll\"");
                } else {
                    opened.computeIfAbsent(form, each -> new TreeSet<>()).add(login);
                    opens(form, page);
                    asksForWhatItNeeds(http, form);
                }
            }
        }
        assertThat(opened.keySet()).isEqualTo(forms);
        assertThat(opened)
                .as("shut to one of the two, save for what both may do")
                .allSatisfy((form, by) ->
                        assertThat(by).as(form).hasSize(FOR_BOTH.contains(form.replaceAll(".*/", "")) ? 2 : 1));
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        rest.post(GROUP, walk.path() + "/abandonment", Map.of("reason", "试完")).created();
    }

    /** What the walk above and those of the sample have stored, up to an approved result: nothing else in it was changed since. */
    @Test
    void every_event_that_acts_have_stored_hashes_to_what_is_stored_beside_it() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        List<Boolean> equal = StoredHashes.hold(sql);
        assertThat(equal).hasSizeGreaterThan(500).doesNotContain(false);
    }

    @Test
    void an_address_that_names_nothing_leads_nowhere() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
        Http http = new Http(port);
        http.signIn(GROUP, RestClient.PASSWORD);
        for (String none : List.of(
                "/elections/x/abandonment/new",
                "/foundings/x/withdrawal/new",
                "/terms/x/postponement/new",
                "/members/x/admission/new",
                "/members/x/nonsense/new",
                "/assemblies/x/roll/new")) {
            assertThat(http.get(none).statusCode()).as(none).isIn(400, 404);
        }
    }

    @Test
    void says_which_act_it_is_for() {
        Set<String> silent = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            boolean says = method.hasMethodAnnotation(FormOf.class) || method.hasMethodAnnotation(FormOf.Several.class);
            info.getPatternValues().stream()
                    .filter(pattern -> pattern.endsWith("/new") && !says)
                    .forEach(silent::add);
        });
        assertThat(silent)
                .as("a count and its sheet open for whom they wait")
                .containsExactly("/counts/{ballot}/count-sheets/new", "/counts/{ballot}/new");
    }

    private static void isRefusedInWords(String form, String page) {
        assertThat(page)
                .as(form)
                .contains("G-02", "NO_AUTHORITY", "正文三(一)")
                .doesNotContain("<form class=\"panel\"", "??");
    }

    private static void opens(String form, HttpResponse<String> page) {
        assertThat(page.statusCode()).as(form).isEqualTo(200);
        assertThat(page.body())
                .as(form)
                .contains("<form")
                .doesNotContain("??", "mistake-link")
                .containsPattern(RULE_BESIDE);
        Matcher select = SELECT.matcher(page.body());
        while (select.find()) {
            String field = select.group(1);
            if (DECISIONS.contains(field) || field.endsWith(".verdict")) {
                assertThat(select.group(2)).as(form + " " + field).doesNotContainPattern(CHOSEN);
            }
        }
    }

    private static void asksForWhatItNeeds(Http http, String form) {
        if (DECIDED.stream().anyMatch(act -> form.endsWith("/" + act)) && form.startsWith("/members/")) {
            // What needs nothing but the decision would be decided.
            return;
        }
        HttpResponse<String> page = http.postForm(form + "/new", form, Map.of("number", ""));
        assertThat(page.statusCode()).as(form).isEqualTo(400);
        assertThat(page.body()).as(form).contains("处要改", "mistake-link");
        Matcher link = Pattern.compile("mistake-link\" href=\"#([^\"]+)\"").matcher(page.body());
        while (link.find()) {
            assertThat(page.body()).as(form).contains("id=\"" + link.group(1) + "\"");
        }
    }

    /** The paths of all forms of the case, of a founding, a term and an application of the sample, without their /new. */
    private Set<String> forms() {
        Set<String> found = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                if (pattern.endsWith("/new") && CASES.stream().anyMatch(pattern::startsWith)) {
                    found.addAll(paths(pattern.replaceAll("/new$", "")));
                }
            }
        }
        return found;
    }

    /** One path, or one for each step that the same method shows the form of. */
    private List<String> paths(String pattern) {
        String path = pattern.replace("{election}", walk.election())
                .replace("{objection}", objection)
                .replace("{founding}", "founding-sample-" + SampleUnion.FOUNDED.key())
                .replace("{term}", term)
                .replace("{membership}", membership)
                .replace("{paper}", paper());
        if (path.contains("{act:")) {
            return DECIDED.stream()
                    .map(act -> path.replaceAll("\\{act:.*}", act))
                    .toList();
        }
        return path.contains("{end:")
                ? Stream.of("withdrawal", "abandonment")
                        .map(end -> path.replaceAll("\\{end:.*}", end))
                        .toList()
                : List.of(path);
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
