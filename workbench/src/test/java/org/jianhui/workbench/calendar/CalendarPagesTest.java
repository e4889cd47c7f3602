package org.jianhui.workbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = CalendarSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Covers({"CAL-1", "CAL-2", "E-05"})
class CalendarPagesTest {

    private static final String PASSWORD = "a long enough secret";
    private static final String ROWS = "from,to,kind,name\n2026-12-28,,off,元旦\n2027-01-01,2027-01-03,off,元旦\n";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountSecrets secrets;

    private Http one;
    private Http other;

    @BeforeEach
    void sign_in() {
        TwoPersons.LOGINS.forEach(login -> secrets.set(TwoPersons.account(login), PASSWORD));
        one = new Http(port);
        one.signIn("one", PASSWORD);
        other = new Http(port);
        other.signIn("other", PASSWORD);
    }

    @Test
    void the_page_counts_a_notice_day_by_day() {
        HttpResponse<String> page = one.get("/calendar?postedOn=2022-09-26");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("最早可以开会的日子：2022-10-09")
                .contains("2022-10-08 周六")
                .contains("调休上班")
                .contains("国庆节");
    }

    @Test
    void the_page_says_each_holiday_as_one_span() {
        assertThat(one.get("/calendar").body())
                .contains("<span>春节</span> <span class=\"once\">2月15日至2月23日</span>")
                .contains("<span>春节</span> <span class=\"once\">2月14日</span>");
        assertThat(one.get("/calendar?lang=en").body()).contains("15 Feb to 23 Feb");
    }

    @Test
    void the_page_refuses_to_count_in_an_unknown_year_by_rule_and_clause() {
        assertThat(one.get("/calendar?postedOn=2028-03-01").body())
                .contains("CALENDAR_UNKNOWN")
                .contains("附1-3(4)")
                .contains("2028 年的放假安排还没有录入");
    }

    @Test
    void a_wrong_row_is_named_and_what_was_typed_stays() {
        HttpResponse<String> answer = propose(one, "from,to,kind,name\n2027-13-01,,off,元旦");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("CALENDAR_ROW_INVALID")
                .contains("第 1 行")
                .contains("2027-13-01,,off,元旦");
    }

    @Test
    void two_persons_bring_in_a_year_that_settles_what_was_to_be_confirmed() {
        assertThat(one.get("/calendar?postedOn=2026-12-21").body())
                .contains("最早可以开会的日子：2026-12-29")
                .contains("待确认");
        HttpResponse<String> proposed = propose(one, ROWS);
        assertThat(proposed.statusCode()).isEqualTo(302);
        String approval = approvalOn(one.get(goingTo(proposed)).body());
        Map<String, String> superior = Map.of("superior", TwoPersons.COUNTY.value());

        HttpResponse<String> alone = one.postForm("/calendar", approval, superior);
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("SAME_PERSON");

        HttpResponse<String> approved = other.postForm("/calendar", approval, superior);
        assertThat(approved.statusCode()).isEqualTo(302);
        assertThat(other.get(goingTo(approved)).body()).contains("2027").contains("新版本已启用");
        assertThat(other.get("/calendar?postedOn=2026-12-21").body()).contains("最早可以开会的日子：2026-12-30");
    }

    @Test
    void the_api_answers_the_same_by_problem_details() {
        String token = token();
        String plan = "/api/planner/notice?meetingBy=2022-07-31&postedOn=";
        HttpResponse<String> counted = api(plan + "2022-07-25", token);
        HttpResponse<String> unknown = api(plan + "2030-01-01", token);

        assertThat(counted.body())
                .contains("\"earliestMeeting\":\"2022-08-02\"")
                .contains("\"date\":\"2022-07-24\"")
                .contains("\"stageMissed\":true");
        assertThat(api(plan + "2022-07-24", token).body()).contains("\"stageMissed\":false");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"rule\":\"E-05\"").contains("\"code\":\"CALENDAR_UNKNOWN\"");
        assertThat(api(plan + "soon", token).statusCode()).isEqualTo(400);
    }

    @Test
    void the_api_takes_a_proposal_and_names_wrong_rows() {
        String body = """
                {"superior":"union-county","year":2027,"paper":"测试通知",
                 "rows":[{"from":"2027-01-01","to":"2027-01-03","kind":"off","name":"元旦"},
                         {"from":"2027-02-30","kind":"%s","name":"春节"}]}""";
        HttpResponse<String> refused =
                one.postJson("/api/calendar/editions", body.formatted("x"), "Authorization", "Bearer " + token());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"rows[2].from\"").contains("\"field\":\"rows[2].kind\"");

        HttpResponse<String> taken = one.postJson(
                "/api/calendar/editions",
                body.formatted("off").replace("02-30", "02-28"),
                "Authorization",
                "Bearer " + token());
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(taken.body()).contains("\"id\":\"calendar-").contains("seenAt");
    }

    private HttpResponse<String> propose(Http who, String rows) {
        return who.postForm(
                "/calendar",
                "/calendar/editions",
                Map.of(
                        "superior",
                        TwoPersons.COUNTY.value(),
                        "year",
                        "2027",
                        "paper",
                        "关于2027年部分节假日安排的通知（测试）",
                        "rows",
                        rows));
    }

    /** The newest proposal stands first. */
    private static String approvalOn(String page) {
        Matcher form = Pattern.compile("action=\"(/calendar/editions/[^\"]+/approval)\"")
                .matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static String goingTo(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private String token() {
        return one.postJson("/api/tokens", "{\"login\":\"one\",\"password\":\"" + PASSWORD + "\"}")
                .body()
                .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> api(String path, String token) {
        return one.get(path, "Authorization", "Bearer " + token);
    }
}
