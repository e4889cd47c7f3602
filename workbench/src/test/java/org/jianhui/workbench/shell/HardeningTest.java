package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries, and what the door refuses. */
@SpringBootTest(classes = ShellSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HardeningTest {

    private static final String PASSWORD = "a long enough secret";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountSecrets secrets;

    private Http http;

    @BeforeEach
    void someone() {
        http = new Http(port);
        secrets.set(accounts.add("hardy", Role.INSPECTOR), PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/gallery", "/api/tokens", "/no-such-page", "/assets/jianhui.css", "/api/no-such-thing"
            })
    void every_answer_carries_the_strict_headers(String path) {
        HttpResponse<String> answer = http.get(path);

        assertThat(answer.headers().firstValue("content-security-policy")).contains(POLICY);
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("x-frame-options")).contains("DENY");
        assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("cross-origin-opener-policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("server")).isEmpty();
    }

    @Test
    void no_page_of_a_person_is_kept_by_a_cache() {
        http.signIn("hardy", PASSWORD);

        assertThat(http.get("/gallery").headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PROPFIND", "TRACK", "PUT", "PATCH", "DELETE"})
    void other_methods_are_refused(String method) {
        http.signIn("hardy", PASSWORD);
        HttpResponse<String> answer = http.send(http.request("/gallery").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(400, 403, 405);
        assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`login`:`a`,`password`:`b`,`role`:`ADMINISTRATOR`} | 400 | UNKNOWN_FIELD",
                "{`login`:`a`,`login`:`b`,`password`:`b`} | 400 | DUPLICATE_FIELD",
                "{`login`:1,`password`:`b`} | 400 | WRONG_TYPE",
                "{`login`:`a\\u0000b`,`password`:`b`} | 400 | FORBIDDEN_CHARACTER",
                "{`login`:`a\\u202eb`,`password`:`b`} | 400 | FORBIDDEN_CHARACTER",
                "{`login`:`a\\ud800`,`password`:`b`} | 400 | FORBIDDEN_CHARACTER",
                "{`login`:`a`,`password`:`b`} {} | 400 | MALFORMED",
                "{`login`:`a` | 400 | MALFORMED",
                "{`login`:` `,`password`:`b`} | 400 | INVALID_FIELDS",
                "{`login`:`nobody`,`password`:`b`} | 401 | WRONG_CREDENTIALS",
            })
    void a_body_that_is_not_understood_exactly_is_refused_with_its_reason(String body, int status, String code) {
        HttpResponse<String> answer = http.postJson("/api/tokens", body.replace('`', '"'));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(http.postJson("/api/tokens", "[".repeat(10_000)).body()).contains("TOO_DEEP_OR_LONG");
    }

    @Test
    void a_large_body_is_refused() {
        String large = "{\"login\":\"" + "a".repeat(2_000_000) + "\"}";

        assertThat(http.postJson("/api/tokens", large).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/gallery", "/no-such-page"})
    void files_of_a_stranger_are_not_read(String path) {
        // not even well-formed: whoever read it would say so
        HttpResponse<String> answer = http.send(
                http.request(path, "Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("--x")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/login");
    }

    @Test
    void another_media_type_is_refused() {
        HttpResponse<String> answer = http.send(
                http.request("/api/tokens", "Content-Type", "application/xml").POST(BodyPublishers.ofString("<a/>")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_wrong_method_of_the_api_is_named() {
        HttpResponse<String> answer = http.send(http.request("/api/tokens").PUT(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void problems_speak_english_to_who_asks_for_it() {
        HttpResponse<String> chinese = http.postJson("/api/tokens", "{");
        HttpResponse<String> english = http.postJson("/api/tokens", "{", "Accept-Language", "en-GB");

        assertThat(chinese.body()).contains("请求的格式不正确");
        assertThat(english.body()).contains("The request is malformed");
    }

    @Test
    void the_pages_switch_to_english_and_back() {
        assertThat(http.get("/login?lang=en").body()).contains("Sign in").contains("lang=\"en\"");
        assertThat(http.get("/login").body()).contains("Sign in");
        assertThat(http.get("/login?lang=zh").body()).contains("登录").contains("lang=\"zh-CN\"");
    }

    @Test
    void a_sign_in_leads_back_to_no_foreign_place() {
        HttpResponse<String> answer = http.get("//evil.example/x");

        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.headers().firstValue("location").orElse("")).doesNotContain("evil");
    }
}
