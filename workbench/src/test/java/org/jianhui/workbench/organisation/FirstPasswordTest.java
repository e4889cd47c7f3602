package org.jianhui.workbench.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.security.RealTime;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An administrator gives a one-time password; its holder sets an own one with it, and can do nothing else before. */
@SpringBootTest(
        classes = {OrganisationSlice.class, FirstPasswordTest.Later.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianhui.mode=sample", "jianhui.security.attempts-per-minute=100000"})
@ExtendWith(OutputCaptureExtension.class)
class FirstPasswordTest {

    private static final String OWN = "my own long secret";
    private static final Pattern SHOWN = Pattern.compile("class=\"one-time\"><code[^>]*>([a-z2-9-]{14})</code>");
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @TempDir
    static Path keys;

    @TestConfiguration(proxyBeanMethods = false)
    static class Later {

        @Bean
        @Primary
        RealTime later() {
            return () -> Instant.now().plus(AHEAD.get());
        }
    }

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
    void someone_forgot_a_password() {
        AHEAD.set(Duration.ZERO);
        sample.load(new SampleProgress());
        administrator = new Http(port);
        administrator.signIn("guanli", SampleTownship.PASSWORD);
    }

    @Test
    void opens_one_sign_in_in_which_only_the_own_password_can_be_set() {
        String first = issued("jingban");
        Http holder = new Http(port);
        assertThat(holder.signIn("jingban", SampleTownship.PASSWORD).statusCode())
                .as("the password before is gone")
                .isEqualTo(401);
        assertThat(holder.signIn("jingban", first).statusCode()).isEqualTo(302);
        for (String path : List.of("/", "/organisation", "/persons", "/accounts", "/no-such-page")) {
            HttpResponse<String> led = holder.get(path);
            assertThat(led.statusCode()).as(path).isEqualTo(302);
            assertThat(led.headers().firstValue("location").orElseThrow()).endsWith("/account/password");
        }
        String page = holder.get("/account/password").body();
        assertThat(page)
                .contains("一次性密码")
                .doesNotContain("name=\"current\"", "??", "id=\"menu\" class=\"app-menu\"><ul><li>");

        assertThat(again(port, "jingban", first)).as("it works once").contains("FIRST_PASSWORD_OVER");

        assertThat(set(holder, first).body()).contains("不能和现在的密码一样");
        assertThat(set(holder, "short").body()).contains("至少 10 个字符");
        assertThat(set(holder, OWN).statusCode()).isEqualTo(302);
        assertThat(holder.get("/organisation").headers().firstValue("location").orElseThrow())
                .as("that session is over")
                .endsWith("/login");
        assertThat(holder.signIn("jingban", OWN).statusCode()).isEqualTo(302);
        assertThat(holder.get("/organisation").statusCode()).isEqualTo(200);
        assertThat(again(port, "jingban", first)).contains("WRONG_CREDENTIALS");
        assertThat(outcomes("jingban"))
                .endsWith(
                        "SIGNED_IN_FIRST", "FIRST_PASSWORD_OVER", "PASSWORD_CHANGED", "SIGNED_IN", "WRONG_CREDENTIALS");
    }

    @Test
    void an_open_session_cannot_be_asked_whether_a_guess_is_the_password() {
        Http page = new Http(port);
        page.signIn("cun2", SampleTownship.PASSWORD);
        Map<String, String> guess =
                Map.of("current", "a wrong guess", "fresh", SampleTownship.PASSWORD, "again", "something else");

        assertThat(page.postForm("/account/password", "/account/password", guess)
                        .body())
                .contains("两次输入的新密码不一样")
                .doesNotContain("不能和现在的密码一样");
    }

    @Test
    void what_was_let_in_by_a_secret_is_let_in_no_more_once_another_stands_there() {
        String lost = issued("cun3");
        Http finder = new Http(port);
        assertThat(finder.signIn("cun3", lost).statusCode()).isEqualTo(302);

        String fresh = reissued("cun3");

        set(finder, OWN);
        assertThat(finder.get("/account/password").statusCode())
                .as("that session is over")
                .isNotEqualTo(200);
        assertThat(again(port, "cun3", OWN)).contains("WRONG_CREDENTIALS");
        assertThat(again(port, "cun3", lost)).contains("WRONG_CREDENTIALS");
        assertThat(new Http(port).signIn("cun3", fresh).statusCode()).isEqualTo(302);
    }

    @Test
    void is_not_shown_again_when_the_page_is_sent_again() {
        String account = "/accounts/" + SampleTownship.account("cun1");
        Map<String, String> once = Map.of("_key", "page-" + java.util.UUID.randomUUID());
        Matcher shown = SHOWN.matcher(administrator
                .postForm(account, account + "/first-password", once)
                .body());
        assertThat(shown.find()).isTrue();
        String again = administrator
                .postForm(account, account + "/first-password", once)
                .body();
        assertThat(again).contains("不再显示").doesNotContain(shown.group(1));
        assertThat(new Http(port).signIn("cun1", shown.group(1)).statusCode()).isEqualTo(302);
    }

    @Test
    void expires_after_three_days() {
        String first = issued("qianpi");
        AHEAD.set(Duration.ofHours(72).plusSeconds(1));
        assertThat(again(port, "qianpi", first)).contains("FIRST_PASSWORD_OVER", "向管理员再要一个");
        String next = reissued("qianpi");
        AHEAD.set(Duration.ofHours(72 + 71));
        assertThat(new Http(port).signIn("qianpi", next).statusCode()).isEqualTo(302);
    }

    @Test
    void stands_in_clear_nowhere_but_on_the_page(CapturedOutput output) {
        String first = issued("xian-jingban");
        Http holder = new Http(port);
        holder.signIn("xian-jingban", first);
        set(holder, OWN);
        ClearTextSearch search = ClearTextSearch.forValues(first, OWN);
        assertThat(search.inDatabase(database.superuser())).isEmpty();
        assertThat(output.getAll()).doesNotContain(first).doesNotContain(OWN);
        assertThat(database.sql()
                        .sql("SELECT payload FROM log.event"
                                + " WHERE type = 'organisation.first-password-issued' ORDER BY position DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("account-sample-xian-jingban", "expiresAt");
    }

    @Nested
    class Over_the_api {

        @Test
        void is_good_for_setting_the_own_password_and_nothing_else() {
            String account = "/api/organisation/accounts/" + SampleTownship.account("jiancha");
            String bearer = bearer("guanli", SampleTownship.PASSWORD);
            HttpResponse<String> issued = post(account + "/first-password", "{}", bearer, "k-1");
            assertThat(issued.statusCode()).isEqualTo(201);
            String first = value(issued.body(), "firstPassword");
            HttpResponse<String> repeated = post(account + "/first-password", "{}", bearer, "k-1");
            assertThat(repeated.body()).contains("\"firstPassword\":null").doesNotContain(first);

            Http http = new Http(port);
            HttpResponse<String> token = http.postJson("/api/tokens", credentials("jiancha", first));
            assertThat(token.statusCode()).isEqualTo(403);
            assertThat(token.body()).contains("\"code\":\"PASSWORD_MUST_BE_CHANGED\"", "/api/account/password");

            assertThat(change(http, "jiancha", first, "short").body())
                    .contains("PASSWORD_TOO_SHORT", "\"field\":\"fresh\"");
            assertThat(change(http, "jiancha", first, first).body()).contains("PASSWORD_UNCHANGED");
            assertThat(change(http, "jiancha", "wrong", OWN).statusCode()).isEqualTo(401);
            assertThat(change(http, "jiancha", first, OWN).statusCode()).isEqualTo(204);
            assertThat(change(http, "jiancha", first, OWN + "!").body()).contains("WRONG_CREDENTIALS");
            assertThat(http.postJson("/api/tokens", credentials("jiancha", OWN)).statusCode())
                    .isEqualTo(201);
        }

        @Test
        void a_change_of_password_ends_sessions_and_tokens() {
            Http page = new Http(port);
            page.signIn("cun4", SampleTownship.PASSWORD);
            String bearer = bearer("cun4", SampleTownship.PASSWORD);
            Http http = new Http(port);
            assertThat(http.get("/api/organisation", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
            assertThat(change(http, "cun4", SampleTownship.PASSWORD, OWN).statusCode())
                    .isEqualTo(204);
            assertThat(http.get("/api/organisation", "Authorization", bearer).statusCode())
                    .isEqualTo(401);
            assertThat(page.get("/organisation").statusCode()).isEqualTo(302);
        }

        @Test
        void nobody_issues_one_to_themselves_or_without_the_role() {
            String own = "/api/organisation/accounts/" + SampleTownship.account("guanli") + "/first-password";
            assertThat(post(own, "{}", bearer("guanli", SampleTownship.PASSWORD), "k-2")
                            .body())
                    .contains("\"rule\":\"ORG-19\"", "OWN_FIRST_PASSWORD");
            assertThat(post(own, "{}", bearer("yunwei", SampleTownship.PASSWORD), "k-3")
                            .statusCode())
                    .isEqualTo(403);
        }

        private HttpResponse<String> change(Http http, String login, String current, String fresh) {
            return http.postJson(
                    "/api/account/password",
                    "{\"login\":\"" + login + "\",\"current\":\"" + current + "\",\"fresh\":\"" + fresh + "\"}");
        }

        private HttpResponse<String> post(String path, String body, String bearer, String key) {
            return new Http(port).postJson(path, body, "Authorization", bearer, "Idempotency-Key", key);
        }

        private String bearer(String login, String password) {
            return "Bearer "
                    + value(
                            new Http(port)
                                    .postJson("/api/tokens", credentials(login, password))
                                    .body(),
                            "token");
        }
    }

    @Test
    void a_locked_account_is_out_at_once_and_its_session_does_not_come_back() {
        Http holder = new Http(port);
        holder.signIn("chouban2", SampleTownship.PASSWORD);
        assertThat(holder.get("/organisation").statusCode()).isEqualTo(200);
        String account = "/accounts/" + SampleTownship.account("chouban2");
        assertThat(administrator
                        .postForm(account + "/lock", account + "/lock", Map.of("reason", "手机丢失"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(holder.get("/organisation").statusCode()).isEqualTo(302);
        assertThat(again(port, "chouban2", SampleTownship.PASSWORD)).contains("WRONG_CREDENTIALS");
        administrator.postForm(account + "/unlock", account + "/unlock", Map.of("reason", "找回"));
        assertThat(holder.get("/organisation").statusCode())
                .as("the old session stays dead")
                .isEqualTo(302);
        assertThat(new Http(port).signIn("chouban2", SampleTownship.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    private String issued(String login) {
        String account = "/accounts/" + SampleTownship.account(login);
        HttpResponse<String> answer = administrator.postForm(
                account, account + "/first-password", Map.of("_key", "page-" + java.util.UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        Matcher shown = SHOWN.matcher(answer.body());
        assertThat(shown.find()).as(answer.body()).isTrue();
        return shown.group(1);
    }

    /** After the administrator's session has expired. */
    private String reissued(String login) {
        administrator.signIn("guanli", SampleTownship.PASSWORD);
        return issued(login);
    }

    private static HttpResponse<String> set(Http holder, String fresh) {
        return holder.postForm("/account/password", "/account/password", Map.of("fresh", fresh, "again", fresh));
    }

    private static String again(int port, String login, String password) {
        return new Http(port).signIn(login, password).body();
    }

    private List<String> outcomes(String login) {
        return database.sql()
                .sql("SELECT outcome FROM log.sign_in WHERE account = ? ORDER BY id")
                .param(SampleTownship.account(login).value())
                .query(String.class)
                .list();
    }

    private static String credentials(String login, String password) {
        return "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
    }

    private static String value(String json, String name) {
        return json.replaceAll("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
}
