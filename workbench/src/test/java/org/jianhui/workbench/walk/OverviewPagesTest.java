package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The superior's desk over all unions below: the queue and its filters, and the table of all running cases. */
class OverviewPagesTest {

    @TempDir
    static Path home;

    private static HostedApplication application;
    private static Browser browser;

    private final Person person = new Person(browser, Browser.DESK);
    private final Http http = new Http(application.baseUrl().getPort());

    @BeforeAll
    static void start() {
        application = HostedApplication.withSample(home);
        browser = Browser.at(application.baseUrl().getPort());
        application.start();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
        application.close();
    }

    @Test
    void the_queue_says_the_days_and_is_narrowed() {
        person.signsIn(SIGNER).opens("/").sees("已逾期 ", "还剩 ");
        assertThat(tasks()).hasSizeGreaterThan(2);
        person.chooses("期限", "已逾期").presses("筛选").sees("符合条件的 1 件", SampleUnion.OVERDUE.unionName());
        assertThat(tasks()).hasSize(1);
        look("queue-late");
        person.chooses("认领", "我认领的").presses("筛选").sees("没有符合条件的待办。");
        person.presses("清除筛选").seesNot("符合条件的");

        RestClient rest = new RestClient(application.baseUrl());
        JsonNode soon = rest.get(SIGNER, "/api/tasks?when=LATE").found().path("tasks");
        assertThat(soon.valueStream().map(task -> task.path("daysOverdue").asInt()))
                .singleElement()
                .satisfies(days -> assertThat(days).isPositive());
        assertThat(rest.get(SIGNER, "/api/tasks?when=YESTERDAY").status()).isEqualTo(400);
    }

    @Test
    void the_table_has_every_running_case_the_late_one_first_and_goes_out_as_a_file() {
        person.signsIn(SIGNER).opens("/overview").sees("逾期 ", "轮到谁", "上级工会签批人");
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows.get(0)).contains(SampleUnion.OVERDUE.unionName(), "候选人建议名单的请示", "逾期 ");
        look("overview");
        person.chooses("案卷种类", "建会").presses("筛选");
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row).contains("建会"));

        http.signIn(SIGNER, RestClient.PASSWORD);
        List<String> file = http.get("/overview.csv").body().lines().toList();
        assertThat(file).hasSize(rows.size() + 1);
        assertThat(file.get(0)).contains("工会,案卷,进行到哪一步,轮到谁,期限,剩余天数,逾期天数");
        assertThat(file.get(1))
                .contains(SampleUnion.OVERDUE.unionName(), "2026-03-20,,3,")
                .contains("election-sample-");
        assertThat(http.get("/overview.csv?kind=FOUNDING").body().lines()).hasSizeLessThan(file.size());
    }

    @Test
    void everybody_sees_their_own_unions_and_who_reads_no_case_none() {
        RestClient rest = new RestClient(application.baseUrl());
        List<String> all = unions(rest, SIGNER, "/api/overview");
        String one = all.get(0);
        assertThat(unions(rest, SIGNER, "/api/overview?union=" + one)).containsOnly(one);
        assertThat(rest.get(OPERATOR, "/api/overview").status()).isEqualTo(403);

        http.signIn(OPERATOR, RestClient.PASSWORD);
        HttpResponse<String> refused = http.get("/overview");
        assertThat(refused.statusCode()).isEqualTo(403);
        http.signIn(GROUP, RestClient.PASSWORD);
        assertThat(http.get("/overview").statusCode()).isEqualTo(200);
        assertThat(http.get("/").body()).doesNotContain("href=\"/overview\"");
    }

    private static List<String> unions(RestClient rest, String login, String path) {
        return rest.get(login, path)
                .found()
                .path("items")
                .valueStream()
                .map(row -> row.path("union").asString())
                .toList();
    }

    private static List<String> tasks() {
        return texts(".task-list .task-head h2");
    }

    private static List<String> rows() {
        return texts(".overview-table tbody tr");
    }

    private static List<String> texts(String css) {
        return browser.driver().findElements(org.openqa.selenium.By.cssSelector(css)).stream()
                .map(org.openqa.selenium.WebElement::getText)
                .toList();
    }

    private static void look(String name) {
        browser.screenshots("desk-" + name);
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.accessibilityViolations()).as("%s on a phone", name).isEmpty();
        assertThat(browser.sidewaysOverflow())
                .as(() -> name + String.join("\n", browser.widerThanTheWindow()))
                .isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.backToSize();
    }
}
