package org.jianhui.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a page's post becomes an act: its key, its body, its time, its refusal. */
@SpringBootTest(classes = ShellSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ActsTest {

    private static final String PASSWORD = "a long enough secret";
    private static int logins;

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private ShellSlice.RememberedActs acts;

    private Http http;
    private String login;

    @BeforeEach
    void signedIn() {
        http = new Http(port);
        login = "actor" + logins++;
        secrets.set(accounts.add(login, Role.PREPARATORY_GROUP), PASSWORD);
        http.signIn(login, PASSWORD);
        acts.acts.clear();
        acts.keys.clear();
    }

    @Test
    void a_done_act_leads_to_a_page_that_sees_it() {
        HttpResponse<String> answer = post(Map.of("place", "村务公开栏"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .contains("/gallery?seenAt=")
                .contains("&done=generic");
        assertThat(acts.acts).singleElement().satisfies(act -> {
            assertThat(act.actor().account()).isEqualTo(accounts.idOf(login).value());
            assertThat(act.actedOn()).isEqualTo(act.receivedAt());
        });
    }

    @Test
    void the_page_it_leads_to_says_that_it_is_done() {
        assertThat(http.get("/gallery?done=generic").body()).contains("已办理。");
        assertThat(http.get("/gallery?done=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void the_same_form_sent_twice_carries_the_same_key_and_body() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("place", "村务公开栏");
        form.put("_key", "page-0b6c6f4e-0000-4000-8000-000000000001");
        post(form);
        post(form);

        assertThat(acts.keys).hasSize(2);
        IdempotencyKey first = acts.keys.get(0);
        IdempotencyKey second = acts.keys.get(1);
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(Arrays.equals(first.body(), second.body())).isTrue();
    }

    @Test
    void another_content_under_the_same_key_is_another_body() {
        post(Map.of("place", "甲", "_key", "page-0b6c6f4e-0000-4000-8000-000000000002"));
        post(Map.of("place", "乙", "_key", "page-0b6c6f4e-0000-4000-8000-000000000002"));

        assertThat(Arrays.equals(acts.keys.get(0).body(), acts.keys.get(1).body()))
                .isFalse();
    }

    @Test
    void a_rule_that_refuses_is_shown_with_code_clause_facts_and_what_was_typed() {
        HttpResponse<String> answer = post(Map.of("place", "", "note", "雨天，贴在门厅 <b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("E-05", "NOTICE_TOO_SHORT", "附1-3(4)", "雨天，贴在门厅 &lt;b&gt;")
                .contains("公示不足");
    }

    @Test
    void a_refused_form_keeps_its_key() {
        String key = "page-0b6c6f4e-0000-4000-8000-000000000003";

        assertThat(post(Map.of("place", "", "_key", key)).body()).contains("name=\"_key\" value=\"" + key + "\"");
    }

    @Test
    void a_hidden_character_is_an_error_of_its_field() {
        HttpResponse<String> answer = post(Map.of("place", "甲", "note", "138\u202c0000"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("field-refused").contains("看不见的控制字符");
        assertThat(acts.acts).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_an_error_of_its_field_and_stays() {
        HttpResponse<String> answer = post(Map.of("place", "甲", "postedOn", "2026-02-30"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("2026-02-30").contains("field-refused");
    }

    @Test
    void the_future_is_refused_by_its_rule() {
        HttpResponse<String> answer = post(Map.of("place", "甲", "act.actedOn", "2030-01-01T08:00"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ACTED_IN_FUTURE").contains("2030-01-01T08:00");
    }

    @Test
    void a_local_time_is_of_shanghai() {
        post(Map.of("place", "甲", "act.actedOn", "2026-11-23T09:30"));

        assertThat(acts.acts)
                .singleElement()
                .satisfies(act -> assertThat(act.actedOn()).hasToString("2026-11-23T01:30:00Z"));
    }

    @Test
    void changing_the_password_ends_this_session_and_the_old_password() {
        String fresh = "an entirely new secret";
        HttpResponse<String> answer = http.postForm(
                "/account/password", "/account/password", Map.of("current", PASSWORD, "fresh", fresh, "again", fresh));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(http.get("/gallery").statusCode()).isEqualTo(302);
        assertThat(new Http(port).signIn(login, PASSWORD).statusCode()).isEqualTo(401);
        assertThat(new Http(port).signIn(login, fresh).headers().firstValue("location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("login"));
    }

    @Test
    void a_poor_password_is_refused_with_its_reason() {
        assertThat(changed("short").body()).contains("至少 10 个字符");
        assertThat(changed("xx" + login + "xxxxxxxx").body()).contains("不能包含账号");
        assertThat(changed("1234567890").body()).contains("太常见");
        assertThat(changed("1234567890").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> changed(String fresh) {
        return http.postForm(
                "/account/password", "/account/password", Map.of("current", PASSWORD, "fresh", fresh, "again", fresh));
    }

    private HttpResponse<String> post(Map<String, String> form) {
        return http.postForm("/gallery", "/gallery", form);
    }
}
