package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** An administrator builds up and keeps the organisation, by page, from a union to a person who signs in. */
@SpringBootTest(
        classes = OrganisationSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianhui.mode=sample", "jianhui.security.attempts-per-minute=100000"})
class AdministrationTest {

    private static final String ID_NUMBER = SampleNumbers.idNumber(9_500);
    private static final String TODAY = "2022-06-20";

    @TempDir
    static Path keys;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleOrganisation sample;

    @Autowired
    private TestDatabase database;

    private Http administrator;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("jianhui.keys", keys::toString);
    }

    @BeforeEach
    void sign_in() {
        sample.load(new SampleProgress());
        administrator = new Http(port);
        administrator.signIn("guanli", SampleTownship.PASSWORD);
    }

    @Test
    void a_township_with_a_village_a_cadre_and_an_account_is_built_and_closed_again() {
        submit(
                "/organisation/units/new",
                "/organisation/units",
                Map.of(
                        "kind",
                        "TOWNSHIP_FEDERATION",
                        "name",
                        "新设乡工会联合会",
                        "parent",
                        SampleTownship.COUNTY.value(),
                        "from",
                        TODAY));
        String township = area("新设乡工会联合会");
        submit(
                "/organisation/units/new?under=" + township,
                "/organisation/units",
                Map.of("kind", "VILLAGE", "name", "新设村", "parent", township, "from", TODAY));
        String village = area("新设村");
        String unit = "/organisation/units/" + village;
        submit(unit + "/name", unit + "/name", Map.of("name", "新设社区", "from", TODAY));
        submit(
                unit + "/post",
                unit + "/post",
                Map.of("postKind", "DEDICATED_CADRE", "title", "新设社区专职干部", "seats", "1"));
        String person = submit(
                        "/accounts/staff",
                        "/accounts/staff",
                        Map.of("name", "吕试干", "idNumber", ID_NUMBER, "phone", "13990001299"))
                .replaceAll(".*person=([^&]+).*", "$1");
        String post = "/organisation/posts/" + post("新设社区专职干部");
        submit(
                post + "/appointment",
                post + "/appointment",
                Map.of("person", person, "from", TODAY, "until", "2022-12-31"));
        assertThat(administrator.get(unit).body())
                .contains("新设社区", "新设社区专职干部", "吕试干", "2022-06-20 至 2022-12-31", "离任")
                .doesNotContain("??", ID_NUMBER);

        String opened = submit(
                "/accounts/new?person=" + person,
                "/accounts",
                Map.of(
                        "person",
                        person,
                        "login",
                        "xinshe",
                        "home",
                        township,
                        "role",
                        "VILLAGE_CADRE",
                        "area",
                        village,
                        "from",
                        TODAY));
        String account = opened.replaceAll("\\?.*", "");
        String page = administrator
                .postForm(account, account + "/first-password", Map.of("_key", "page-" + UUID.randomUUID()))
                .body();
        Matcher shown =
                Pattern.compile("class=\"one-time\"><code[^>]*>([^<]+)</code>").matcher(page);
        assertThat(shown.find()).isTrue();
        Http cadre = new Http(port);
        assertThat(cadre.signIn("xinshe", shown.group(1)).statusCode()).isEqualTo(302);
        cadre.postForm(
                "/account/password",
                "/account/password",
                Map.of("fresh", "own long secret", "again", "own long secret"));
        cadre.signIn("xinshe", "own long secret");
        assertThat(cadre.get("/persons").body()).contains("新设社区");

        HttpResponse<String> refused =
                administrator.postForm(unit + "/closing", unit + "/closing", Map.of("lastDay", TODAY, "reason", "并村"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ORG-13", "ORGANISATION_NOT_EMPTY", "并村", "value=\"" + TODAY + "\"");
        submit(account + "/end", account + "/end", Map.of("reason", "调离"));
        assertThat(cadre.get("/persons").statusCode()).isEqualTo(302);
        submit(post + "/leaving", post + "/leaving", Map.of("person", person, "lastDay", TODAY));
        submit(unit + "/closing", unit + "/closing", Map.of("lastDay", TODAY, "reason", "并村"));
        assertThat(administrator.get("/organisation?on=2022-06-20").body()).contains("新设社区");
        assertThat(administrator.get("/organisation?on=2022-06-21").body()).doesNotContain("新设社区");
        assertThat(administrator.get("/accounts").body()).contains("xinshe", "已注销");
    }

    @Test
    void a_term_and_a_role_that_have_not_begun_are_seen_on_the_page_and_withdrawn_there() {
        String person = submit(
                        "/accounts/staff",
                        "/accounts/staff",
                        Map.of("name", "冉试后", "idNumber", SampleNumbers.idNumber(9_510)))
                .replaceAll(".*person=([^&]+).*", "$1");
        String unit = "/organisation/units/" + SampleTownship.UNION;
        submit(unit + "/post", unit + "/post", Map.of("postKind", "UNION_STAFF", "title", "候任干事", "seats", "1"));
        String post = "/organisation/posts/" + post("候任干事");
        submit(post + "/appointment", post + "/appointment", Map.of("person", person, "from", "2022-08-01"));
        assertThat(administrator.get(unit).body()).contains("冉试后", "将于 2022-08-01 任职", post + "/leaving");
        assertThat(administrator.get(post + "/leaving").body())
                .contains("value=\"" + person + "\"", "冉试后 · 自 2022-08-01 起", "可以撤回")
                .doesNotContain("??");
        submit(post + "/leaving", post + "/leaving", Map.of("person", person, "lastDay", "2022-07-31"));
        assertThat(administrator.get(unit).body()).doesNotContain("冉试后", post + "/leaving");

        String account = "/accounts/" + SampleTownship.account("cun4");
        String union = SampleTownship.TOWNSHIP.value();
        submit(
                account + "/role",
                account + "/role",
                Map.of("role", "SUPERIOR_REVIEWER", "area", union, "from", "2022-08-01"));
        assertThat(administrator.get(account + "/role-end").body())
                .contains("value=\"SUPERIOR_REVIEWER@" + union + "\"", "自 2022-08-01 起", "可以撤回");
        submit(
                account + "/role-end",
                account + "/role-end",
                Map.of("held", "SUPERIOR_REVIEWER@" + union, "lastDay", "2022-07-31"));
        assertThat(administrator.get(account).body()).contains("原定自 2022-08-01 起，已撤回");
        assertThat(administrator.get(account + "/role-end").body()).doesNotContain("SUPERIOR_REVIEWER@");
    }

    @Test
    void every_form_opens_with_its_texts_and_only_for_administrators() {
        String unit = "/organisation/units/" + SampleTownship.UNION;
        String account = "/accounts/" + SampleTownship.account("cun2");
        for (String path : new String[] {
            unit + "/name",
            unit + "/placement",
            unit + "/closing",
            unit + "/post",
            "/organisation/units/new",
            "/organisation/posts/post-sample-cun2/appointment",
            "/organisation/posts/post-sample-cun2/leaving",
            "/accounts/new",
            "/accounts/staff",
            account + "/role",
            account + "/role-end",
            account + "/lock",
            account + "/unlock",
            account + "/end"
        }) {
            HttpResponse<String> form = administrator.get(path);
            assertThat(form.statusCode()).as(path).isEqualTo(200);
            assertThat(form.body()).as(path).doesNotContain("??");
            assertThat(administrator
                            .get(path + (path.contains("?") ? "&" : "?") + "lang=en")
                            .body())
                    .as(path)
                    .doesNotContain("??");
            administrator.get("/organisation?lang=zh");
            assertThat(signedIn("jiancha").get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(administrator.get(unit + "/nothing").statusCode()).isEqualTo(404);
    }

    /** The address the finished act leads to. */
    private String submit(String formPath, String path, Map<String, String> fields) {
        HttpResponse<String> answer = administrator.postForm(formPath, path, fields);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(302);
        URI led = URI.create(answer.headers().firstValue("location").orElseThrow());
        String next = led.getRawPath() + "?" + led.getRawQuery();
        assertThat(administrator.get(next).statusCode()).as(next).isEqualTo(200);
        return next;
    }

    private String area(String name) {
        return one("SELECT area FROM views.area_name WHERE name = ?", name);
    }

    private String post(String title) {
        return one("SELECT post FROM views.post WHERE title = ?", title);
    }

    private String one(String statement, String value) {
        return database.sql().sql(statement).param(value).query(String.class).single();
    }

    private Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, SampleTownship.PASSWORD);
        return http;
    }
}
