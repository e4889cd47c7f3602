package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = OrganisationSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jianhui.mode=sample")
class OrganisationPagesTest {

    private static final String ID_NUMBER = "500230199006150017";

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private org.jianhui.testing.TestDatabase database;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("jianhui.keys", keys::toString);
    }

    @BeforeEach
    void load_once() {
        Integer accounts = database.sql()
                .sql("SELECT count(*) FROM desk.account_secret")
                .query(Integer.class)
                .single();
        if (accounts < SampleTownship.everyClerk().size()) {
            sample.load(new SampleProgress());
        }
    }

    @Test
    void the_page_shows_the_tree_of_a_day_with_posts_and_holders() {
        assertThat(signedIn("chouban").get("/organisation").body())
                .contains("太平坝乡工会联合会", "双流坝村", "领导小组组长（乡党委书记）", "试组长", "乡镇工会联合会")
                .doesNotContain("登记组织", "??");
        assertThat(signedIn("chouban").get("/organisation?on=2021-12-31").body())
                .contains("这一天还没有登记组织")
                .doesNotContain("双流坝村");
    }

    @Test
    void moving_the_replies_up_is_offered_where_the_superior_replies_only() {
        String union = "/organisation/units/" + SampleTownship.UNION;
        assertThat(signedIn("jingban").get(union).body()).contains("reply-move/new");
        assertThat(signedIn("chouban").get(union).body()).doesNotContain("reply-move/new");
        assertThat(signedIn("jingban")
                        .get("/organisation/units/" + SampleTownship.TOWNSHIP)
                        .body())
                .doesNotContain("reply-move/new");
    }

    @Test
    void the_administrator_sees_accounts_and_is_refused_by_rule_where_the_rules_forbid_it() {
        Http administrator = signedIn("guanli");
        assertThat(administrator.get("/accounts").body())
                .contains("开立账号", "qianpi-jianren", "系统管理员")
                .doesNotContain("??");
        assertThat(signedIn("jiancha").get("/accounts").body())
                .contains("qianpi-jianren")
                .doesNotContain("开立账号");
        String account = "/accounts/" + SampleTownship.account("cun1");
        assertThat(administrator.get(account).body()).contains("终止角色", "本人已设置").doesNotContain("??");
        String roles = account + "/role";
        Map<String, String> cadreAtTownship =
                Map.of("role", "VILLAGE_CADRE", "area", SampleTownship.TOWNSHIP.value(), "from", "2022-06-20");
        HttpResponse<String> refused = administrator.postForm(roles, roles, cadreAtTownship);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ROLE_AREA_MISMATCH", "正文三(一)", "这个角色不属于这一级组织", "value=\"2022-06-20\"");
        HttpResponse<String> unfilled = administrator.postForm(roles, roles, Map.of("role", "INSPECTOR"));
        assertThat(unfilled.statusCode()).isEqualTo(400);
        Map<String, String> inspector =
                Map.of("role", "INSPECTOR", "area", SampleTownship.TOWNSHIP.value(), "from", "2022-06-20");
        assertThat(administrator.postForm(roles, roles, inspector).statusCode()).isEqualTo(302);
        assertThat(signedIn("chouban").get(roles).statusCode()).isEqualTo(403);
        assertThat(signedIn("chouban")
                        .postForm("/organisation", roles, inspector)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "-5000-01-01", "+999999999-12-31"})
    void a_day_outside_all_range_is_refused_beside_its_field_and_never_stored(String day) {
        String account = "/accounts/" + SampleTownship.account("cun1");
        String before = database.sql()
                .sql("SELECT count(*) FROM log.event WHERE type NOT LIKE 'reading.%'")
                .query(String.class)
                .single();
        Map<String, String> typed = Map.of(
                "role", "VILLAGE_CADRE", "area", SampleTownship.village(1).value(), "from", day);
        HttpResponse<String> form = signedIn("guanli").postForm(account + "/role", account + "/role", typed);
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).contains("日期须在 1900 年至 2200 年之间", "value=\"" + day + "\"");
        String role =
                "{\"role\":\"VILLAGE_CADRE\",\"area\":\"" + SampleTownship.village(1) + "\",\"from\":\"" + day + "\"}";
        HttpResponse<String> body = api("guanli", "POST", "/api/organisation" + account + "/roles", role);
        assertThat(body.statusCode()).isEqualTo(400);
        assertThat(body.body()).contains("DAY_OUT_OF_RANGE", "\"field\":\"from\"", "1900");
        String on = "?on=" + day.replace("+", "%2B");
        HttpResponse<String> parameter = api("guanli", "GET", "/api/organisation" + on, "");
        assertThat(parameter.statusCode()).isEqualTo(400);
        assertThat(parameter.body()).contains("DAY_OUT_OF_RANGE", "\"field\":\"on\"");
        assertThat(signedIn("guanli").get("/organisation" + on).statusCode()).isEqualTo(400);
        assertThat(database.sql()
                        .sql("SELECT count(*) FROM log.event WHERE type NOT LIKE 'reading.%'")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void a_cadre_records_a_person_whose_numbers_are_masked_and_shown_in_full_only_with_a_reason() {
        Http cadre = signedIn("cun3");
        Map<String, String> person = Map.of(
                "village",
                SampleTownship.village(2).value(),
                "name",
                "吕试验",
                "idNumber",
                ID_NUMBER,
                "phone",
                "139 9000 1234");
        HttpResponse<String> recorded = cadre.postForm("/persons", "/persons", person);
        assertThat(recorded.statusCode()).isEqualTo(302);
        URI shown = URI.create(recorded.headers().firstValue("Location").orElseThrow());
        String list = cadre.get(shown.getPath() + "?" + shown.getQuery()).body();
        assertThat(list)
                .contains("吕试验", "**************0017", "*******1234", "下坝村")
                .doesNotContain(ID_NUMBER, "13990001234", "??");
        assertThat(cadre.postForm("/persons", "/persons/search", Map.of("name", "lsy"))
                        .body())
                .contains("吕试验");
        assertThat(cadre.postForm("/persons", "/persons/search", Map.of("name", "zhang"))
                        .body())
                .contains("没有符合的人");

        HttpResponse<String> again = cadre.postForm("/persons", "/persons", person);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("DUPLICATE_PERSON", "由乡工会联合会处理");
        assertThat(signedIn("cun2").get("/persons").body()).doesNotContain("吕试验");
        assertThat(signedIn("chouban").get("/persons").statusCode()).isEqualTo(403);

        String found = api("cun3", "GET", "/api/persons?name=" + "lvshiyan", "").body();
        String id = found.replaceAll("(?s).*\"person\":\"([^\"]+)\".*", "$1");
        String ask = "{\"field\":\"person.id-number\",\"reason\":\"核对登记\"}";
        assertThat(api("cun3", "POST", "/api/persons/" + id + "/full", ask).body())
                .contains(ID_NUMBER);
        assertThat(api("cun2", "POST", "/api/persons/" + id + "/full", ask).statusCode())
                .isEqualTo(404);
        assertThat(database.sql()
                        .sql("SELECT count(*) FROM log.event WHERE type = 'privacy.person-read-in-full'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_api_answers_the_same_and_refuses_by_problem_details() {
        assertThat(api("jiancha", "GET", "/api/organisation?on=2022-06-01", "").body())
                .contains("\"kind\":\"COUNTY_FEDERATION\"", "太平坝乡农民工工会");
        assertThat(api("guanli", "GET", "/api/organisation/accounts", "").body())
                .contains("\"login\":\"yunwei\"");
        assertThat(api("jingban", "GET", "/api/organisation/accounts", "").statusCode())
                .isEqualTo(403);
        String move = "{\"superior\":\"" + SampleTownship.TOWNSHIP + "\",\"reason\":\"试\"}";
        String path = "/api/organisation/unions/" + SampleTownship.UNION + "/reply-move";
        assertThat(api("jingban", "POST", path, move).body())
                .contains("\"rule\":\"I-37\"", "\"code\":\"SUPERIOR_NOT_CONFLICTED\"");
        assertThat(api("guanli", "POST", path, move).statusCode()).isEqualTo(403);
        assertThat(api("guanli", "POST", path, "{\"superior\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    private Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, SampleTownship.PASSWORD);
        return http;
    }

    private HttpResponse<String> api(String login, String method, String path, String body) {
        Http http = new Http(port);
        String credentials = "{\"login\":\"" + login + "\",\"password\":\"" + SampleTownship.PASSWORD + "\"}";
        String token =
                http.postJson("/api/tokens", credentials).body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        return method.equals("GET")
                ? http.get(path, "Authorization", "Bearer " + token)
                : http.postJson(path, body, "Authorization", "Bearer " + token);
    }
}
