package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ShellSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BearerTokenTest {

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

    private Http http;
    private String login;
    private String token;

    @BeforeEach
    void issue() {
        http = new Http(port);
        login = "client" + logins++;
        secrets.set(accounts.add(login, Role.INSPECTOR), PASSWORD);
        HttpResponse<String> answer =
                http.postJson("/api/tokens", "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private int status() {
        return new Http(port)
                .get("/api/nothing-here", "Authorization", "Bearer " + token)
                .statusCode();
    }

    @Test
    void the_api_knows_who_asks() {
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void it_ends_after_eight_hours() {
        time.forward(Duration.ofHours(8).plusSeconds(1));

        assertThat(status()).isEqualTo(401);
    }

    @Test
    void it_can_be_revoked() {
        HttpResponse<String> answer = http.send(http.request("/api/tokens/current", "Authorization", "Bearer " + token)
                .DELETE());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void it_dies_with_the_account() {
        accounts.disable(login);

        assertThat(status()).isEqualTo(401);
    }

    @Test
    void it_dies_with_the_last_role() {
        accounts.endRolesOf(login);

        assertThat(status()).isEqualTo(401);
    }

    @Test
    void it_opens_no_page() {
        assertThat(new Http(port)
                        .get("/gallery", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_session_cookie_opens_no_api() {
        http.signIn(login, PASSWORD);

        assertThat(http.get("/api/nothing-here").statusCode()).isEqualTo(401);
    }
}
