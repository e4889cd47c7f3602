package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Several applications are chosen and decided together: one act and one event for each, and nothing twice when it is sent again. */
final class AdmittedTogether {

    private final MembershipPagesTest pages;
    private final int port;
    private final JdbcClient sql;

    AdmittedTogether(MembershipPagesTest pages, int port, JdbcClient sql) {
        this.pages = pages;
        this.port = port;
        this.sql = sql;
    }

    void all() {
        List<String> waiting = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            HttpResponse<String> applied = pages.api(
                    "m-cadre",
                    "/api/members",
                    MembershipPagesTest.application("5002301988030%d0017".formatted(i), "1988-03-0" + i, "null"));
            assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);
            waiting.add(MembershipPagesTest.read(applied.body()).path("id").asString());
            pages.awaitTask("m-group", waiting.get(i - 1), "decide_admission");
        }
        assertThat(pages.api("m-cadre", "/api/members/admissions", "{\"memberships\":[\"" + waiting.get(0) + "\"]}")
                        .body())
                .contains("\"fate\":\"REFUSED\"", "NO_AUTHORITY");
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-group", Staff.PASSWORD).open("/members").press("集中审批入会申请");
            MembershipPagesTest.look(browser, "admissions");
            browser.press("批准所选的人入会").awaitText("不能为空");
            browser.press("全选").press("批准所选的人入会").awaitText("已批准 3 人，原已是会员 0 人，没有批准 0 人");
            MembershipPagesTest.look(browser, "admissions-done");
        }
        assertThat(sql.sql("SELECT count(DISTINCT tx_id) FROM log.event WHERE type = 'membership.member-admitted'"
                                + " AND stream = ANY (?)")
                        .param(waiting.toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(pages.get("m-group", "/api/members/" + waiting.get(2))
                                .body())
                        .contains("\"standing\":\"MEMBER\""));
        String again = "{\"memberships\":[\"" + String.join("\",\"", waiting) + "\",\"membership-none\"]}";
        JsonNode results = MembershipPagesTest.read(
                pages.api("m-group", "/api/members/admissions", again).body());
        assertThat(results.path("items").findValuesAsString("fate"))
                .containsExactly("ALREADY", "ALREADY", "ALREADY", "REFUSED");
    }
}
