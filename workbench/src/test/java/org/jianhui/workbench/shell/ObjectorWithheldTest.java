package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No answer tells whoever acts for the union who objected, not even by identifier. The oracle takes the identifiers from the log,
 * asks for everything that can be asked with GET, pages, programs' answers, tables and printed files, and searches them.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class ObjectorWithheldTest {

    private static final Duration SAMPLE_LOADS = Duration.ofSeconds(180);
    private static final String CASE = "election-sample-" + SampleUnion.POSTED.key();

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ActClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void whoever_acts_for_the_union_finds_the_objectors_nowhere() {
        await().atMost(SAMPLE_LOADS).until(() -> progress.state().complete());
        somebodyObjectsByName();
        Set<String> objectors = objectors();
        assertThat(objectors).hasSize(2);

        Set<String> asked = new TreeSet<>();
        Set<String> telling = telling(group(), objectors, asked);
        assertThat(asked)
                .contains("/elections/{}", "/elections/{}/events", "/elections/{}/events.csv", "/search")
                .contains("/api/elections/{}", "/api/elections/{}/events", "/api/elections/{}/timeline")
                .contains("/api/elections/{}/case-file.pdf", "/api/elections/{}/procedures");
        assertThat(telling).isEmpty();

        String bearer = EveryAnswer.bearer(port, account("INSPECTOR"));
        for (String path : List.of("", "/events?limit=1000", "/events.csv")) {
            String address = "/api/elections/" + CASE + path;
            HttpResponse<String> answer = new Http(port).get(address, "Authorization", bearer);
            assertThat(objectors).as(address).anyMatch(answer.body()::contains);
        }
    }

    /** The addresses whose answers hold one of the identifiers. */
    private Set<String> telling(SampleAccount account, Set<String> objectors, Set<String> asked) {
        Set<String> telling = new TreeSet<>();
        Map<String, Set<String>> met = new TreeMap<>(Map.of("election", new TreeSet<>(List.of(CASE))));
        new EveryAnswer(port, account, met, path -> isPrinted(path) && asked.contains(EveryAnswer.kind(path)))
                .walk(mapping, (http, path, headers) -> {
                    HttpResponse<byte[]> answer = http.answer(path, headers);
                    String type = answer.headers().firstValue("Content-Type").orElse("");
                    String body = FileText.of(type, answer.body());
                    if (answer.statusCode() == 200) {
                        asked.add(EveryAnswer.kind(path));
                    }
                    if (objectors.stream().anyMatch(body::contains)) {
                        telling.add(EveryAnswer.kind(path));
                    }
                    return body;
                });
        return telling;
    }

    /** Printing takes its time: each kind once. */
    private static boolean isPrinted(String path) {
        return path.matches(".*(\\.pdf|/copies|/papers/.*/(PDF|DOCX))(\\?.*)?");
    }

    private Set<String> objectors() {
        Set<String> found = new TreeSet<>();
        sql.sql("SELECT payload FROM log.event WHERE type = 'election.objection-recorded' AND stream = ?")
                .param(CASE)
                .query(String.class)
                .list()
                .forEach(payload -> {
                    JsonNode objection = JsonMapper.shared().readTree(payload);
                    found.add(objection.path("grounds").path("person").asString());
                    found.add(objection.path("by").path("person").asString(""));
                });
        found.remove("");
        return found;
    }

    private void somebodyObjectsByName() {
        SampleAccount reviewer = account("SUPERIOR_REVIEWER");
        String bearer = EveryAnswer.bearer(port, reviewer);
        Http http = new Http(port);
        JsonNode candidate = JsonMapper.shared()
                .readTree(http.get("/api/elections/" + CASE, "Authorization", bearer)
                        .body())
                .path("election")
                .path("candidates")
                .get(0)
                .path("candidacy");
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        Map<String, Object> objection = Map.of(
                "person",
                candidate.path("person").asString(),
                "body",
                candidate.path("body").asString(),
                "objectorName",
                "安无名",
                "objectorPhone",
                "13900000000",
                "grounds",
                "反映其长期不在岗",
                "receivedOn",
                today.toString());
        HttpResponse<String> answer = http.postJson(
                "/api/elections/" + CASE + "/objections",
                JsonMapper.shared().writeValueAsString(objection),
                "Authorization",
                bearer,
                "Idempotency-Key",
                "somebody-objects-by-name");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private SampleAccount account(String role) {
        return samples.all().stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** Who prepares the election of the union in whose case somebody objected. */
    private SampleAccount group() {
        String login = sql.sql("SELECT a.login FROM register.role_grant g JOIN register.account a USING (account)"
                        + " WHERE g.area = ? AND g.role = 'PREPARATORY_GROUP' LIMIT 1")
                .param(SampleUnion.POSTED.id().value())
                .query(String.class)
                .single();
        return new SampleAccount(login, account("INSPECTOR").password(), "PREPARATORY_GROUP", "");
    }
}
