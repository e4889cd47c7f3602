package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.TestActs;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applications, members and groups as the cadre, the group and the federation see them, in a browser and over REST. */
@WholeApplication
class MembershipPagesTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final UnionId COUNTY = new UnionId("union-member-county");
    private static final UnionId TOWNSHIP = new UnionId("union-member-township");
    static final UnionId UNION = new UnionId("union-member-base");
    private static final VillageId VILLAGE = new VillageId("village-member-one");
    static final String ID_NUMBER = "500230199006150017";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private Acts acts;

    @Autowired
    private ActClock clock;

    @BeforeEach
    void a_township_with_its_people() {
        if (sql.sql("SELECT count(*) FROM register.account WHERE login = 'm-cadre'")
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        setup(new EstablishUnion(COUNTY, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, FROM));
        setup(new EstablishUnion(TOWNSHIP, "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, FROM));
        setup(new EstablishUnion(UNION, "测试乡农民工工会", UnionLevel.BASE_UNION, TOWNSHIP, FROM));
        setup(new RegisterVillage(VILLAGE, "测试下坝村", TOWNSHIP, FROM));
        Staff staff = new Staff(sql, secrets);
        AccountId cadre = staff.employ("m-cadre", TOWNSHIP);
        sql.sql("INSERT INTO register.role_grant (account, role, area, from_day) VALUES (?, 'VILLAGE_CADRE', ?, ?)")
                .params(cadre.value(), VILLAGE.value(), FROM)
                .update();
        staff.employ("m-group", UNION, Role.PREPARATORY_GROUP);
        staff.employ("m-signer", TOWNSHIP, Role.SUPERIOR_SIGNER);
        staff.employ("m-admin", TOWNSHIP, Role.ADMINISTRATOR);
    }

    @Test
    @Covers({"P-01", "P-02", "P-03", "P-04", "P-05"})
    void an_application_goes_from_the_cadre_s_form_to_the_group_s_leader() {
        String membership;
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-cadre", Staff.PASSWORD).open("/members");
            look(browser, "members-empty");
            browser.open("/members/new");
            JoiningTexts.on(FROM)
                    .dutiesAndRights()
                    .forEach(each -> assertThat(browser.text())
                            .as("what the applicant is told")
                            .contains(each.clause() + " " + each.quote()));
            look(browser, "application");
            browser.fill("name", "吕试验").fill("idNumber", ID_NUMBER).fill("birthDate", "1990-06-15");
            choose(browser, "union", UNION.value());
            choose(browser, "sex", "MALE");
            choose(browser, "relation", "EMPLOYMENT");
            choose(browser, "consentForm", "SIGNED_ON_PAPER");
            browser.fill("employer", "测试劳务公司");
            browser.press("提交申请");
            browser.awaitText("没有办理");
            assertThat(browser.text()).contains("正文三(四)", "正文二", "WAGE_NOT_MAIN_INCOME", "CONSENT_MISSING");
            look(browser, "application-refused");
            browser.driver()
                    .findElements(org.openqa.selenium.By.cssSelector("input[type=checkbox]"))
                    .forEach(box -> {
                        if (!box.isSelected()) {
                            ((org.openqa.selenium.JavascriptExecutor) browser.driver())
                                    .executeScript("arguments[0].click()", box);
                        }
                    });
            browser.press("提交申请");
            browser.awaitText("申请已登记");
            membership = browser.driver().getCurrentUrl().replaceAll(".*/members/([^?]+).*", "$1");
            assertThat(browser.text()).contains("吕试验", "**************0017", "周岁", "16-60", "男：16-60周岁");
            assertThat(browser.text()).doesNotContain(ID_NUMBER, "1990-06-15", "??");
            look(browser, "member");
        }
        theGroupSeesItComing(membership);
        HttpResponse<String> admitted = api("m-cadre", "/api/members/" + membership + "/admission", "{}");
        assertThat(admitted.statusCode()).isEqualTo(403);
        assertThat(api("m-group", "/api/members/" + membership + "/admission", "{}")
                        .statusCode())
                .isEqualTo(200);
        groupAndLeader();
        RollAndSearch found = new RollAndSearch(this, port);
        found.theRollOfADay();
        found.theSearchBox(membership);
        new AdmittedTogether(this, port, sql).all();
        Http stranger = signedIn("m-admin");
        assertThat(stranger.get("/members/" + membership).statusCode()).isIn(403, 404);
    }

    /** On its desk, and with the procedure drawn on the person's page. */
    private void theGroupSeesItComing(String membership) {
        awaitTask("m-group", membership, "decide_admission");
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-group", Staff.PASSWORD).open("/");
            browser.awaitText("决定是否吸收入会");
            look(browser, "inbox");
            browser.press("决定是否吸收入会");
            browser.awaitText("吕试验");
            browser.awaitText("看全图");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !browser.driver()
                            .findElements(org.openqa.selenium.By.cssSelector("#diagram .step-current"))
                            .isEmpty());
            look(browser, "member-procedure");
        }
    }

    void awaitTask(String login, String membership, String element) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(get(login, "/api/tasks").body()).contains(membership, "\"" + element + "\""));
    }

    private void groupAndLeader() {
        try (Browser browser = Browser.at(port)) {
            browser.signIn("m-group", Staff.PASSWORD).open("/groups");
            look(browser, "groups");
            browser.fill("name", "测试下坝小组").press("成立");
            browser.awaitText("小组已成立");
            browser.click("input[name=persons]").press("编入");
            browser.awaitText("已编入");
            look(browser, "group");
            browser.press("登记选举小组长");
            browser.awaitText("没有选举记录不能任小组长");
            look(browser, "leader");
            String person = sql.sql("SELECT person FROM register.group_member LIMIT 1")
                    .query(String.class)
                    .single();
            choose(browser, "leader", person);
            browser.fill("present", "1").fill("votes", "1");
            ((org.openqa.selenium.JavascriptExecutor) browser.driver())
                    .executeScript("document.querySelector('input[name=scan]').removeAttribute('required')");
            browser.driver()
                    .findElement(org.openqa.selenium.By.cssSelector("main form button[type=submit]"))
                    .click();
            browser.awaitText("LEADER_NOT_ELECTED");
            browser.open("/members");
            assertThat(browser.text()).contains("吕*验", "测试下坝小组", "会员").doesNotContain("吕试验", ID_NUMBER);
            look(browser, "members");
        }
    }

    @Test
    void the_api_refuses_by_rule_and_the_federation_makes_the_exception() {
        String old = application("500230196001010017", "1960-01-01", "null");
        HttpResponse<String> refused = api("m-cadre", "/api/members", old);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("AGE_ABOVE_MAX", "M-02", "正文二").doesNotContain("500230196001010017");
        HttpResponse<String> asked =
                api("m-cadre", "/api/members", application("500230196001010017", "1960-01-01", "\"本人仍在务工\""));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String membership = read(asked.body()).path("id").asString();
        String path = "/api/members/" + membership;
        awaitTask("m-signer", membership, "rule_on_exception");
        assertThat(api("m-group", path + "/admission", "{}").body()).contains("STEP_SKIPPED");
        assertThat(api("m-signer", path + "/override", "{\"reason\":\"保障范围内\"}").statusCode())
                .isEqualTo(200);
        awaitTask("m-group", membership, "decide_admission");
        HttpResponse<String> admitted = api("m-group", path + "/admission", "{}");
        assertThat(admitted.statusCode()).as(admitted.body()).isEqualTo(200);
        String seen = read(admitted.body()).path("seenAt").asString();
        String detail = get("m-signer", path + "?seenAt=" + seen).body();
        assertThat(detail)
                .contains("\"standing\":\"MEMBER\"", "\"overridden\":true", "保障范围内", "\"ageLimits\"")
                .doesNotContain("1960-01-01", "500230196001010017");
        itIsReadAsItWas(membership);
        itsRecordIsReadByWhomCasesAreShown(membership);
        assertThat(get("m-cadre", "/api/members/texts").body()).contains("joining-2022-06-06", "P-10");
    }

    private void itIsReadAsItWas(String membership) {
        JsonNode entered = read(get("m-signer", "/api/members/" + membership + "/events")
                        .body())
                .path("items")
                .get(0);
        assertThat(entered.path("type").asString()).isEqualTo("membership.application-entered");
        String then = "?asOf=" + entered.path("place").asString();
        assertThat(get("m-signer", "/api/members/" + membership + then).body())
                .contains("\"standing\":\"AWAITING_FEDERATION\"", "本人仍在务工")
                .doesNotContain("保障范围内");
        assertThat(signedIn("m-group").get("/members/" + membership + then).body())
                .contains("这是当时系统里的记录")
                .doesNotContain("/new\"", "??", "保障范围内");
    }

    /** A cadre enters applications and sees the members of a village; the record of a case is not the cadre's to read. */
    private void itsRecordIsReadByWhomCasesAreShown(String membership) {
        String page = "/members/" + membership;
        Http signer = signedIn("m-signer");
        assertThat(signer.get(page).body()).contains(page + "/events");
        assertThat(signer.get(page + "/events").body())
                .contains("membership.member-admitted", "附1-2", "m-cadre", page + "/events.csv")
                .doesNotContain("向试甲", "??");
        assertThat(signer.get(page + "/events.csv").body())
                .contains("membership.application-entered", "membership.member-admitted", "m-cadre")
                .doesNotContain("向试甲");
        Http cadre = signedIn("m-cadre");
        assertThat(cadre.get(page).body()).doesNotContain(page + "/events");
        assertThat(cadre.get(page + "/events").statusCode()).isEqualTo(403);
        assertThat(cadre.get(page + "/admission/new").statusCode()).isEqualTo(403);
    }

    static String application(String idNumber, String birth, String exception) {
        String checked = idNumber.substring(0, 17) + check(idNumber.substring(0, 17));
        return "{\"union\":\"" + UNION + "\",\"name\":\"向试甲\",\"idNumber\":\"" + checked
                + "\",\"sex\":\"MALE\",\"birthDate\":\"" + birth + "\",\"registeredIn\":\"" + VILLAGE
                + "\",\"employer\":\"测试厂\",\"relation\":\"LABOUR_SERVICE\",\"wagesMainIncome\":true,"
                + "\"ruralResident\":true,\"purposes\":[\"JOIN_UNION\",\"PROCESS_PERSONAL_DATA\",\"REAL_NAME_SYSTEM\"],"
                + "\"consentForm\":\"SENT_BY_PERSON\",\"consentOn\":\"2022-06-16\",\"acknowledged\":true,"
                + "\"text\":\"joining-2022-06-06\",\"exception\":" + exception + "}";
    }

    private static char check(String start) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (start.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    static void look(Browser browser, String name) {
        assertThat(browser.text()).as(name).doesNotContain("??");
        browser.screenshots("membership-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.size(Browser.DESK);
    }

    private static void choose(Browser browser, String name, String value) {
        browser.click("select[name=" + name + "] option[value='" + value + "']");
    }

    private void setup(Command command) {
        acts.perform(TestActs.by(Actor.SETUP, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    Http signedIn(String login) {
        Http http = new Http(port);
        http.signIn(login, Staff.PASSWORD);
        return http;
    }

    HttpResponse<String> api(String login, String path, String body) {
        return new Http(port).postJson(path, body, "Authorization", "Bearer " + token(login));
    }

    HttpResponse<String> get(String login, String path) {
        return new Http(port).get(path, "Authorization", "Bearer " + token(login));
    }

    private String token(String login) {
        String credentials = "{\"login\":\"" + login + "\",\"password\":\"" + Staff.PASSWORD + "\"}";
        return read(new Http(port).postJson("/api/tokens", credentials).body())
                .path("token")
                .asString();
    }

    static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
