package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * No answer shows a personal value without its reader's look on record. The oracle knows nothing of how that is done: it opens
 * every name, number and statement of the sample, asks for everything that can be asked with GET, as each role, and searches the
 * answers for them. What hangs in public is the one exception.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class EveryLookTest {

    private static final Duration SAMPLE_LOADS = Duration.ofSeconds(180);
    private static final Pattern ENVELOPE = Pattern.compile("\\{\"person\":\"[^{}]*\"ciphertext\":\"[^\"]+\"}");
    private static final Set<String> TELLING =
            Set.of("person.name", "person.id-number", "person.phone", "person.statement");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private SampleProgress progress;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private FlywayConnectionDetails migrating;

    @Autowired
    private DataSource database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, Set<String>> identifiers = new java.util.TreeMap<>();
    private final Set<String> recorded = new TreeSet<>();
    private final Set<String> silent = new TreeSet<>();
    private Set<String> clear = Set.of();

    @BeforeEach
    void open() {
        await().atMost(SAMPLE_LOADS).until(() -> progress.state().complete());
        clear = clear();
    }

    @Test
    void nothing_personal_is_shown_without_a_look_on_record() {
        assertThat(clear).hasSizeGreaterThan(40);
        Set<String> roles = new LinkedHashSet<>();
        for (SampleAccount account : samples.all()) {
            if (roles.add(account.role())) {
                walk(account);
            }
        }
        stranger();
        softly.assertAll();
        assertThat(roles).hasSizeGreaterThan(4);
        assertThat(recorded)
                .contains(
                        "/elections/{}",
                        "/foundings/{}",
                        "/members/{}",
                        "/ledger/{}",
                        "/api/ledger/{}",
                        "/dues/receipts/{}",
                        "/ledger/imports/{}/report.xlsx",
                        "/persons",
                        "/organisation",
                        "/api/elections/{}")
                .anyMatch(each -> each.endsWith("/case-file.pdf"))
                .anyMatch(each -> each.startsWith("/files/"));
        assertThat(silent)
                .contains("/", "/members", "/ledger", "/ledger/imports", "/dues", "/elections", "/search", "/calendar");
    }

    /** On the real database: nothing that would have to be recorded is shown while it cannot be, and all else goes on. */
    @Test
    void what_cannot_be_recorded_is_not_shown() throws SQLException {
        SampleAccount inspector = samples.all().stream()
                .filter(each -> each.role().equals("INSPECTOR"))
                .findFirst()
                .orElseThrow();
        Http http = new Http(port);
        http.signIn(inspector.login(), inspector.password());
        String bearer = EveryAnswer.bearer(port, inspector);
        String election = "election-" + SampleUnion.CLEARED.id().value().replaceFirst("union-", "");
        List<String> paths = List.of(
                "/persons",
                "/api/persons",
                "/elections/" + election,
                "/api/elections/" + election,
                "/api/elections/" + election + "/case-file.pdf",
                "/organisation");
        JdbcClient owner = owner();
        owner.sql("REVOKE INSERT ON log.event FROM jianhui_app").update();
        try {
            for (String path : paths) {
                HttpResponse<byte[]> answer = http.answer(path, "Authorization", bearer);
                String body = new String(answer.body(), StandardCharsets.UTF_8);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(body).as(path).contains(path.startsWith("/api/") ? "LOOK_NOT_RECORDED" : "现在无法登记这次查阅");
                assertThat(clear).as(path).noneMatch(body::contains);
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .as(path)
                        .doesNotContain("attachment");
                assertThat(answer.headers().firstValue("Retry-After")).as(path).contains("5");
            }
            assertThat(http.answer("/members").statusCode()).isEqualTo(200);
        } finally {
            owner.sql("GRANT INSERT ON log.event TO jianhui_app").update();
        }
        assertThat(http.answer("/persons").statusCode()).isEqualTo(200);
        assertThat(http.answer("/elections/" + election).statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(http.get("/looks?case=" + election).body())
                                .contains(inspector.login(), "候选人与选举 · 网页", "姓名"));
        assertThat(http.get("/looks.csv?case=" + election).body())
                .contains("GET /elections/{election}", "person.name")
                .doesNotContain(clear);
        assertThat(http.get("/api/looks?login=" + inspector.login(), "Authorization", bearer)
                        .body())
                .contains("\"GET /persons\"");
    }

    private void walk(SampleAccount account) {
        new EveryAnswer(port, account, identifiers, this::isPrintedAlready)
                .walk(mapping, (http, path, headers) -> look(http, account, path, headers));
    }

    /** Printing takes its time, and who prints makes no difference to how it is recorded. */
    private boolean isPrintedAlready(String path) {
        return path.matches(".*(\\.pdf|/copies|/papers/.*/(PDF|DOCX))(\\?.*)?")
                && recorded.contains(EveryAnswer.kind(path));
    }

    private String look(Http http, SampleAccount account, String path, String... headers) {
        long before = looks(account);
        HttpResponse<byte[]> answer = http.answer(path, headers);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String body = FileText.of(type, answer.body());
        boolean isFile = path.matches("/files/.*|/api/attachments/.*") && answer.statusCode() == 200;
        List<String> seen = clear.stream().filter(body::contains).toList();
        long now = looks(account);
        if (now > before) {
            recorded.add(EveryAnswer.kind(path));
        } else {
            silent.add(EveryAnswer.kind(path));
        }
        boolean posted = path.startsWith("/notices") || path.startsWith("/api/notices");
        if (posted) {
            softly.assertThat(now).as("%s is posted", path).isEqualTo(before);
        } else if (isFile || !seen.isEmpty()) {
            softly.assertThat(now - before)
                    .as("looks for %s as %s, showing %s", path, account.role(), seen)
                    .isOne();
        }
        softly.assertThat(answer.statusCode()).as(path).isLessThan(500);
        return body;
    }

    private void stranger() {
        Http http = new Http(port);
        long before = looks("%");
        for (String path : List.of("/login", "/notices", "/api/notices", "/", "/members")) {
            http.get(path);
        }
        assertThat(looks("%")).isEqualTo(before);
    }

    private long looks(SampleAccount account) {
        return looks(sql.sql("SELECT account FROM register.account WHERE login = ?")
                .param(account.login())
                .query(String.class)
                .single());
    }

    private long looks(String account) {
        return sql.sql("SELECT count(*) FROM log.event WHERE type = 'reading.look-recorded' AND metadata LIKE ?")
                .param("%" + account + "%")
                .query(Long.class)
                .single();
    }

    /** As who may take the application its rights. */
    private JdbcClient owner() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return JdbcClient.create(new DriverManagerDataSource(
                    connection.getMetaData().getURL(), migrating.getUsername(), migrating.getPassword()));
        }
    }

    /** Every telling value that any event of the sample holds sealed. */
    private Set<String> clear() {
        return sql
                .sql("SELECT payload FROM log.event WHERE payload LIKE '%ciphertext%'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(payload -> ENVELOPE.matcher(payload).results().map(found -> found.group()))
                .map(json -> JsonMapper.shared().readValue(json, Envelope.class))
                .filter(envelope -> TELLING.contains(envelope.field()))
                .map(personalData::open)
                .filter(value -> value.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
