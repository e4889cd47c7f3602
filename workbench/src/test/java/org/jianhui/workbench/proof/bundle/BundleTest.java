package org.jianhui.workbench.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle shows the whole case as it is stored and opens what is asked for, for whom may see it, recorded before it leaves (NoteBundle). */
@WholeApplication
@TestPropertySource(properties = "jianhui.sample.load=true")
class BundleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "jianhui-sample-2022";
    private static final String POSTED = "election-sample-" + SampleUnion.POSTED.key();
    private static final String FOUNDED = "founding-sample-" + SampleUnion.FOUNDED.key();
    private static final String MADE =
            "SELECT payload, metadata FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataSource database;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private SampleProgress progress;

    @Value("${jianhui.database.secrets}")
    private Path secrets;

    @BeforeEach
    void the_sample_is_loaded() {
        await().atMost(Duration.ofSeconds(180)).until(() -> progress.state().complete());
    }

    private HttpRequest.Builder request(String login, String path) {
        String token = tokens.computeIfAbsent(login, this::token);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private String token(String login) {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}";
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return JSON.readTree(sent(post).body()).path("token").asString();
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read(String login, String path) {
        return JSON.readTree(sent(request(login, path).GET()).body());
    }

    private HttpResponse<byte[]> asked(String login, Map<String, ?> body, String key) {
        return sent(request(login, "/api/proof/bundles")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Unpacked bundle(String login, Map<String, ?> body) {
        HttpResponse<byte[]> answer = asked(login, body, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(text(answer.body())).isEqualTo(200);
        return Unpacked.of(answer.body());
    }

    private void refused(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(text(answer.body())).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    private static String text(byte[] bytes) {
        return bytes.length > 20_000 ? bytes.length + " bytes" : new String(bytes, StandardCharsets.UTF_8);
    }

    private JsonNode recorded(String caseId, String column) {
        return JSON.readTree(sql.sql(MADE)
                .param("bundles-" + caseId)
                .query((row, n) -> row.getString(column))
                .single());
    }

    @Test
    void an_election_with_nothing_opened_is_whole_sound_and_sealed() throws Exception {
        JsonNode checkpoints = read("jiancha", "/api/proof").path("checkpoints");
        long held = checkpoints.get(checkpoints.size() - 1).path("size").asLong();
        Unpacked bundle = bundle("jiancha", Map.of("caseId", POSTED, "reason", "年度检查", "checkpoints", List.of(held)));

        bundle.isSound(read("jiancha", "/api/proof").path("key").asString());
        assertThat(bundle.names())
                .contains(
                        "manifest.txt",
                        "keys.txt",
                        "checkpoint.txt",
                        "checkpoints/" + held + ".txt",
                        "consistency/" + held + ".txt",
                        "events.jsonl",
                        "opened.jsonl",
                        "editions/rulebook-2023-01-01.tsv",
                        "catalogue.tsv",
                        "labels.tsv",
                        "report.pdf",
                        "readme.txt")
                .anyMatch(name -> name.startsWith("drawings/"))
                .noneMatch(name -> name.startsWith("files/"));
        assertThat(bundle.text("opened.jsonl")).isEmpty();
        assertThat(bundle.events())
                .extracting(event -> event.eventId().toString())
                .containsAll(listed(POSTED));
        bundle.isAsStoredIn(sql);

        Set<String> clear = bundle.clear(personalData);
        String all = bundle.everything();
        assertThat(clear).hasSizeGreaterThan(5).noneMatch(all::contains);
        assertThat(bundle.report()).contains("（密封）");

        JsonNode made = recorded(POSTED, "payload").path("bundle");
        assertThat(made.path("sha256").asString()).isEqualTo(bundle.sha256());
        assertThat(made.path("reason").asString()).isEqualTo("年度检查");
        assertThat(made.path("opened")).isEmpty();
        assertThat(recorded(POSTED, "metadata").path("account").asString()).isEqualTo("account-sample-jiancha");
        assertThat(bundle.events()).extracting("stream").doesNotContain("bundles-" + POSTED);
    }

    private List<String> listed(String caseId) {
        return read("jiancha", "/api/elections/" + caseId + "/events?limit=1000")
                .path("items")
                .valueStream()
                .map(event -> event.path("eventId").asString())
                .toList();
    }

    @Test
    void names_are_opened_where_they_are_asked_for_and_nothing_else_is() {
        Unpacked bundle = bundle("jiancha", Map.of("caseId", POSTED, "reason", "查姓名", "names", true));
        bundle.isSound(read("jiancha", "/api/proof").path("key").asString());
        assertThat(bundle.opened()).isNotEmpty().allSatisfy(open -> {
            JsonNode envelope = bundle.at(open);
            assertThat(envelope.path("field").asString()).isEqualTo("person.name");
            assertThat(open.value()).isEqualTo(personalData.open(JSON.treeToValue(envelope, Envelope.class)));
            assertThat(open.salt()).isNotNull();
        });
        Set<String> names = new TreeSet<>();
        bundle.opened().forEach(open -> names.add(open.value()));
        Set<String> others = bundle.clear(personalData);
        others.removeAll(names);
        String all = bundle.everything();
        assertThat(others).isNotEmpty().noneMatch(all::contains);
        assertThat(names).anyMatch(bundle.report()::contains);
        JsonNode opened = recorded(POSTED, "payload").path("bundle").path("opened");
        assertThat(sql.sql("SELECT payload::jsonb ->> 'about' FROM log.event WHERE type = 'reading.look-recorded'"
                                + " AND payload LIKE '%POST /api/proof/bundles%' ORDER BY position DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .as("whose case the look was at")
                .contains(POSTED);
        assertThat(opened.get(0).path("fields").get(0).asString()).isEqualTo("person.name");
        assertThat(opened.get(0).path("persons").size()).isEqualTo(names.size());
    }

    @Test
    void everything_of_one_person_is_opened_and_of_nobody_else() {
        Unpacked sealed = bundle("jiancha", Map.of("caseId", POSTED, "reason", "先看"));
        String person = sealed.events().stream()
                .filter(event -> event.type().equals("election.objection-recorded"))
                .map(event -> JSON.readTree(event.payload())
                        .path("grounds")
                        .path("person")
                        .asString())
                .findFirst()
                .orElseThrow();
        Map<String, ?> ask = Map.of("caseId", POSTED, "reason", "核对异议", "persons", List.of(person));

        Unpacked seen = bundle("jiancha", ask);
        assertThat(seen.opened())
                .isNotEmpty()
                .allSatisfy(open ->
                        assertThat(seen.at(open).path("person").asString()).isEqualTo(person));
        assertThat(seen.opened())
                .extracting(open -> seen.at(open).path("field").asString())
                .contains("person.statement");

        String group = sql.sql(
                        "SELECT account FROM register.role_grant WHERE role = 'PREPARATORY_GROUP' AND area = ? LIMIT 1")
                .param(SampleUnion.POSTED.id().value())
                .query(String.class)
                .single();
        // the stored events say by identifier who objected
        refused(asked(group.replace("account-sample-", ""), ask, "withheld-1"), 409, "OBJECTORS_WITHHELD");
    }

    @Test
    void a_founding_is_bound_with_its_election_and_its_papers_where_they_are_asked_for() {
        Unpacked bundle =
                bundle("jiancha", Map.of("caseId", FOUNDED, "reason", "查建会", "papers", true, "attachments", true));
        bundle.isSound(read("jiancha", "/api/proof").path("key").asString());
        bundle.isAsStoredIn(sql);
        assertThat(bundle.events())
                .extracting("stream", String.class)
                .contains(FOUNDED)
                .anyMatch(stream -> stream.startsWith("election-"));
        assertThat(bundle.opened()).isEmpty();
        JsonNode files = recorded(FOUNDED, "payload").path("bundle").path("files");
        assertThat(files.valueStream().map(file -> "files/" + file.asString()))
                .containsExactlyElementsOf(bundle.names().stream()
                        .filter(name -> name.startsWith("files/"))
                        .toList());
    }

    @Test
    void who_may_not_read_the_case_gets_nothing_and_a_repeated_request_nothing_more() {
        Map<String, ?> body = Map.of("caseId", POSTED, "reason", "试");
        for (String login : List.of("cun1", "guanli", "yunwei")) {
            refused(asked(login, body, UUID.randomUUID().toString()), 403, "NO_AUTHORITY");
        }
        refused(
                asked("jiancha", Map.of("caseId", "election-nowhere", "reason", "试"), "bundle-none"),
                404,
                "CASE_UNKNOWN");
        refused(
                asked("jiancha", Map.of("caseId", POSTED, "reason", "试", "checkpoints", List.of(7)), "bundle-seven"),
                404,
                "NOT_FOUND");
        refused(asked("jiancha", Map.of("caseId", POSTED, "reason", " "), "bundle-why"), 400, "INVALID_FIELDS");

        String key = UUID.randomUUID().toString();
        assertThat(asked("jiancha", body, key).statusCode()).isEqualTo(200);
        refused(asked("jiancha", body, key), 409, "BUNDLE_HANDED_OUT");
        JsonNode list = read("jiancha", "/api/proof/bundles?caseId=" + POSTED).path("bundles");
        assertThat(list).isNotEmpty();
        assertThat(list.get(0).path("account").asString()).isEqualTo("account-sample-jiancha");
        assertThat(sent(request("qianpi", "/api/proof/bundles?caseId=" + POSTED).GET())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proof.bundle-made", "reading.look-recorded"})
    void what_cannot_be_recorded_is_not_handed_out_and_no_bundle_is_on_record_without_the_look(String type)
            throws Exception {
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(secrets)));
        String url;
        try (Connection app = database.getConnection()) {
            url = app.getMetaData().getURL();
        }
        try (Connection owner = DriverManager.getConnection(url, "jianhui_owner", passwords.getProperty("owner"));
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE FUNCTION log.no_bundle() RETURNS trigger LANGUAGE plpgsql AS"
                    + " $$ BEGIN RAISE EXCEPTION 'disk full'; END $$");
            statement.execute("CREATE TRIGGER no_bundle BEFORE INSERT ON log.event FOR EACH ROW" + " WHEN (NEW.type = '"
                    + type + "') EXECUTE FUNCTION log.no_bundle()");
            long before = recorded();
            try {
                Map<String, ?> body = Map.of("caseId", POSTED, "reason", "试", "names", true);
                HttpResponse<byte[]> answer = asked("jiancha", body, "bundle-full-" + type);
                assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(recorded()).isEqualTo(before);
            } finally {
                statement.execute("DROP TRIGGER no_bundle ON log.event");
                statement.execute("DROP FUNCTION log.no_bundle()");
            }
        }
    }

    private long recorded() {
        return sql.sql("SELECT count(*) FROM log.event WHERE type = 'proof.bundle-made'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_newer_checkpoint_is_proved_to_go_on_from_an_older_one() {
        JsonNode checkpoints = read("chouban", "/api/proof").path("checkpoints");
        long from = checkpoints.get(checkpoints.size() - 1).path("size").asLong();
        long to = checkpoints.get(0).path("size").asLong();
        HttpResponse<byte[]> proof = sent(request("chouban", "/api/proof/consistency?from=" + from + "&to=" + to)
                .GET());
        assertThat(proof.statusCode()).isEqualTo(200);
        refused(
                sent(request("chouban", "/api/proof/consistency?from=" + (from - 1) + "&to=" + to)
                        .GET()),
                404,
                "CHECKPOINT_UNKNOWN");
    }
}
