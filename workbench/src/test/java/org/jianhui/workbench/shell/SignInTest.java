package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = ShellSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTest {

    private static final String PASSWORD = "a long enough secret";
    private static int logins;

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient sql;

    private Http http;
    private String login;

    @BeforeEach
    void someone() {
        http = new Http(port);
        login = "cadre" + logins++;
        secrets.set(accounts.add(login, Role.VILLAGE_CADRE), PASSWORD);
    }

    @Test
    void a_page_sends_the_stranger_to_the_login_page() {
        HttpResponse<String> answer = http.get("/gallery");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/login");
    }

    @Test
    void the_right_password_opens_a_session_with_a_guarded_cookie() {
        HttpResponse<String> answer = http.signIn(login, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("jianhui_session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(http.get("/gallery").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_keeps_the_login_and_not_the_password() {
        HttpResponse<String> answer = http.signIn(login, "not the password");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("value=\"" + login + "\"")
                .contains("WRONG_CREDENTIALS")
                .doesNotContain("not the password");
    }

    @Test
    void a_login_that_does_not_exist_is_answered_like_one_that_does() {
        HttpResponse<String> known = http.signIn(login, "wrong");
        HttpResponse<String> unknown = http.signIn("nobody" + login, "wrong");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(stripped(unknown.body(), "nobody" + login)).isEqualTo(stripped(known.body(), login));
    }

    private static String stripped(String page, String login) {
        return page.replace(login, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void no_secret_is_stored_in_clear() {
        HttpResponse<String> answer = http.signIn(login, PASSWORD);
        String cookie = answer.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith("jianhui_session="))
                .findFirst()
                .orElseThrow();
        String secret = cookie.substring("jianhui_session=".length(), cookie.indexOf(';'));

        assertThat(sql.sql("SELECT string_agg(t::text, ' ') FROM desk.access_token t")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(sql.sql("SELECT string_agg(password_hash, ' ') FROM desk.account_secret")
                        .query(String.class)
                        .single())
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(PASSWORD);
    }

    @Nested
    class After_five_wrong_passwords {

        @BeforeEach
        void lockOut() {
            for (int times = 0; times < 5; times++) {
                assertThat(http.signIn(login, "wrong").statusCode()).isEqualTo(401);
            }
        }

        @Test
        void the_right_one_is_refused_too() {
            HttpResponse<String> answer = http.signIn(login, PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).contains("SIGN_IN_LOCKED");
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
        }

        @Test
        void the_api_is_locked_as_well() {
            assertThat(http.postJson("/api/tokens", credentials(PASSWORD)).statusCode())
                    .isEqualTo(429);
        }

        @Test
        void it_opens_again_after_a_quarter_of_an_hour() {
            time.forward(Duration.ofMinutes(15).plusSeconds(1));

            assertThat(http.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        }

        @Test
        void trying_on_does_not_lengthen_the_lock() {
            time.forward(Duration.ofMinutes(14));
            http.signIn(login, "wrong");
            time.forward(Duration.ofMinutes(1).plusSeconds(1));

            assertThat(http.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_login_that_does_not_exist_is_locked_like_one_that_does() {
        for (int times = 0; times < 5; times++) {
            http.signIn("ghost" + login, "wrong");
        }

        assertThat(http.signIn("ghost" + login, "wrong").statusCode()).isEqualTo(429);
    }

    @Nested
    class Signed_in {

        @BeforeEach
        void signIn() {
            http.signIn(login, PASSWORD);
        }

        @Test
        void a_post_without_the_form_token_is_refused() {
            HttpResponse<String> answer =
                    http.send(http.request("/logout").POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(http.get("/gallery").statusCode()).isEqualTo(200);
        }

        @Test
        void signing_out_ends_the_session_in_the_database() {
            http.postForm("/gallery", "/logout", Map.of());

            assertThat(http.get("/gallery").statusCode()).isEqualTo(302);
            assertThat(sql.sql("SELECT count(*) FROM desk.access_token t JOIN (SELECT ?::text AS a) x ON t.account = a"
                                    + " WHERE revoked_at IS NULL")
                            .param(accounts.idOf(login).value())
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void a_disabled_account_is_out_at_its_next_request() {
            accounts.disable(login);

            assertThat(http.get("/gallery").statusCode()).isEqualTo(302);
        }

        @Test
        void half_an_hour_without_a_request_ends_the_session() {
            time.forward(Duration.ofMinutes(30).plusSeconds(1));

            assertThat(http.get("/gallery").statusCode()).isEqualTo(302);
        }

        @Test
        void requests_keep_the_session_alive_but_not_beyond_twelve_hours() {
            for (int times = 0; times < 24; times++) {
                assertThat(http.get("/gallery").statusCode()).isEqualTo(200);
                time.forward(Duration.ofMinutes(29));
            }
            assertThat(http.get("/gallery").statusCode())
                    .as("after 11:36 hours")
                    .isEqualTo(200);
            time.forward(Duration.ofMinutes(25));

            assertThat(http.get("/gallery").statusCode()).isEqualTo(302);
        }

        @Test
        void signing_in_again_gives_a_new_session_and_ends_the_old() {
            String before = sessions();
            http.signIn(login, PASSWORD);

            assertThat(sessions()).isNotEqualTo(before).doesNotContain(",");
        }

        private String sessions() {
            return sql.sql(
                            "SELECT string_agg(hash, ',') FROM desk.access_token WHERE account = ? AND revoked_at IS NULL")
                    .param(accounts.idOf(login).value())
                    .query(String.class)
                    .single();
        }
    }

    @Test
    void every_attempt_is_on_the_record() {
        http.signIn(login, "wrong");
        http.signIn(login, PASSWORD);

        assertThat(sql.sql("SELECT outcome FROM log.sign_in WHERE account = ? ORDER BY id")
                        .param(accounts.idOf(login).value())
                        .query(String.class)
                        .list())
                .containsExactly("WRONG_CREDENTIALS", "SIGNED_IN");
    }

    private String credentials(String password) {
        return "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
    }
}
