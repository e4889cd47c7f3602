package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An administrator keeps the organisation by REST; what the rules forbid is refused with rule and code. */
@SpringBootTest(
        classes = OrganisationSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianhui.mode=sample", "jianhui.security.attempts-per-minute=100000"})
class AdministrationApiTest {

    private static final String TODAY = "2022-06-20";

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("jianhui.keys", keys::toString);
    }

    private String bearer;

    @BeforeEach
    void with_a_token() {
        sample.load(new SampleProgress());
        bearer = bearer("guanli");
    }

    @Test
    void the_tree_grows_moves_and_ends_by_day() {
        String union = created(
                "/api/organisation/unions",
                "{\"name\":\"试建工会\",\"level\":\"BASE_UNION\",\"parent\":\"" + SampleTownship.TOWNSHIP + "\",\"from\":\""
                        + TODAY + "\"}");
        String path = "/api/organisation/unions/" + union;
        done(path + "/names", "{\"name\":\"试建农民工工会\",\"from\":\"2022-07-01\"}");
        done(path + "/placement", "{\"parent\":\"" + SampleTownship.COUNTY + "\",\"from\":\"2022-07-01\"}");
        assertThat(post(path + "/placement", "{\"parent\":\"" + SampleTownship.TOWNSHIP + "\",\"from\":\"2022-07-01\"}")
                        .body())
                .contains("\"rule\":\"ORG-16\"", "\"code\":\"PLACEMENT_BACKDATED\"");
        done(path + "/closing", "{\"lastDay\":\"2022-07-31\",\"reason\":\"撤并\"}");
        assertThat(post(path + "/names", "{\"name\":\"再改\",\"from\":\"2022-08-01\"}")
                        .body())
                .contains("\"rule\":\"ORG-14\"");
        String village = created(
                "/api/organisation/villages",
                "{\"name\":\"试建村\",\"township\":\"" + SampleTownship.TOWNSHIP + "\",\"from\":\"" + TODAY + "\"}");
        done("/api/organisation/villages/" + village + "/names", "{\"name\":\"试建社区\",\"from\":\"2022-07-01\"}");
        String post = created(
                "/api/organisation/posts",
                "{\"area\":\"" + village + "\",\"kind\":\"UNION_STAFF\",\"title\":\"干事\",\"seats\":2}");
        String person = created(
                "/api/organisation/staff", "{\"name\":\"毛试任\",\"idNumber\":\"" + SampleNumbers.idNumber(9_501) + "\"}");
        done(
                "/api/organisation/posts/" + post + "/holders",
                "{\"person\":\"" + person + "\",\"from\":\"" + TODAY + "\"}");
        done(
                "/api/organisation/posts/" + post + "/holders/ending",
                "{\"person\":\"" + person + "\",\"lastDay\":\"2022-06-30\"}");
        done("/api/organisation/villages/" + village + "/closing", "{\"lastDay\":\"2022-07-31\",\"reason\":\"并村\"}");
        assertThat(post("/api/organisation/unions", "{\"name\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_villager_who_is_recorded_already_stays_one_person_with_two_accounts() {
        String idNumber = SampleNumbers.idNumber(9_502);
        String name = "向试四";
        String person = recordedByTheCadre(name, idNumber);
        String staff = "{\"name\":\"" + name + "\",\"idNumber\":\"" + idNumber + "\"}";
        assertThat(created("/api/organisation/staff", staff)).isEqualTo(person);
        assertThat(created("/api/organisation/staff", staff)).isEqualTo(person);
        assertThat(post("/api/organisation/staff", staff.replace(name, "别试名")).body())
                .contains("DUPLICATE_PERSON");
        assertThat(new Http(port)
                        .get("/api/organisation/staff", "Authorization", bearer)
                        .body())
                .contains(person);
        for (String login : new String[] {"liang.1", "liang.2"}) {
            created(
                    "/api/organisation/accounts",
                    "{\"login\":\"" + login + "\",\"person\":\"" + person + "\",\"home\":\"" + SampleTownship.TOWNSHIP
                            + "\"}");
        }
        assertThat(database.sql()
                        .sql("SELECT count(DISTINCT person) FROM register.account WHERE login LIKE 'liang.%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_gives_a_role_to_themselves_and_the_last_administrator_stays() {
        String own = "/api/organisation/accounts/" + SampleTownship.account("guanli");
        String role =
                "{\"role\":\"SUPERIOR_SIGNER\",\"area\":\"" + SampleTownship.COUNTY + "\",\"from\":\"" + TODAY + "\"}";
        assertThat(post(own + "/roles", role).body()).contains("\"rule\":\"ORG-8\"", "OWN_ROLE");
        assertThat(post(own + "/disabling", "{\"reason\":\"试\"}").body()).contains("LAST_ADMINISTRATOR");
        assertThat(post(own + "/closing", "{\"reason\":\"试\"}").body()).contains("LAST_ADMINISTRATOR");
    }

    @Test
    void an_administrator_still_reads_no_case_and_no_villager() {
        Http http = new Http(port);
        assertThat(http.get("/api/persons", "Authorization", bearer).statusCode())
                .isEqualTo(403);
    }

    private String recordedByTheCadre(String name, String idNumber) {
        String villager = "{\"village\":\"" + SampleTownship.village(0) + "\",\"name\":\"" + name + "\",\"idNumber\":\""
                + idNumber + "\"}";
        HttpResponse<String> answer =
                new Http(port).postJson("/api/persons", villager, "Authorization", bearer("cun1"));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private String created(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private void done(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String body) {
        return new Http(port).postJson(path, body, "Authorization", bearer);
    }

    private String bearer(String login) {
        String credentials = "{\"login\":\"" + login + "\",\"password\":\"" + SampleTownship.PASSWORD + "\"}";
        return "Bearer "
                + new Http(port)
                        .postJson("/api/tokens", credentials)
                        .body()
                        .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    }
}
