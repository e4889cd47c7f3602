package org.jianhui.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.ReplayCheck;
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

/** An operator lets a running procedure go on by a newer drawing (MoveToNewestDrawing, NoteNewestDrawing). */
@WholeApplication
class NewestDrawingTest {

    private static int runs;

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

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Procedures procedures;

    @Autowired
    private ReplayCheck check;

    private final UnionId union = UnionId.random();
    private final UnionId superior = UnionId.random();
    private final UnionId county = UnionId.random();
    private String drawing;
    private String login;
    private ElectionId election;
    private String run;
    private Http group;
    private Http operator;

    @BeforeEach
    void a_case_with_a_run_of_the_first_drawing() {
        int number = runs++;
        drawing = "drawn_" + "abcdefghij".charAt(number);
        login = "mover" + number;
        Staff staff = new Staff(sql, secrets);
        AccountId opener = staff.employ("group" + number, union, Role.PREPARATORY_GROUP);
        staff.employ(login, UnionId.random(), Role.OPERATOR);
        group = signedIn("group" + number);
        operator = signedIn(login);
        places(union, superior);
        places(superior, county);
        election = opened(opener);
        deploy("one");
        start();
    }

    private Http signedIn(String name) {
        Http http = new Http(port);
        http.signIn(name, Staff.PASSWORD);
        return http;
    }

    private void places(UnionId lower, UnionId upper) {
        sql.sql("INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?)")
                .params(lower.value(), upper.value())
                .update();
    }

    private ElectionId opened(AccountId by) {
        ElectionId opened = ElectionId.random();
        acts.perform(act(by, person(by)), null, sender -> {
            sender.send(new OpenElection(
                    opened,
                    union,
                    superior,
                    county,
                    LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).plusDays(90),
                    new ObjectionContact("办公室", "023-70605301", "二楼")));
            return opened.value();
        });
        return opened;
    }

    private PersonId person(AccountId account) {
        return sql.sql("SELECT person FROM register.account WHERE account = ?")
                .param(account.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .single();
    }

    /** The next version: these tasks, one after the other. */
    private void deploy(String... tasks) {
        StringBuilder elements = new StringBuilder("<startEvent id=\"start\"/>");
        String from = "start";
        for (String task : tasks) {
            elements.append("<sequenceFlow id=\"to_" + task + "\" sourceRef=\"" + from + "\" targetRef=\"" + task
                    + "\"/><userTask id=\"" + task + "\"/>");
            from = task;
        }
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        drawing + ".bpmn",
                        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"test\">"
                                + "<process id=\"" + drawing + "\" isExecutable=\"true\">" + elements
                                + "</process></definitions>")
                .deploy();
    }

    private void start() {
        acts.perform(act(AccountId.random(), PersonId.random()), null, sender -> {
            procedures.start(drawing, election, Map.of());
            return election.value();
        });
        run = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(drawing)
                .singleResult()
                .getId();
    }

    private Act act(AccountId by, PersonId person) {
        return new Act(
                RequestId.random(), Actor.of(by, person), null, null, clock.now(), clock.now(), null, null, false);
    }

    private String page(String token) {
        return group.get("/elections/" + election.value() + "?seenAt=" + token).body();
    }

    private static String token(HttpResponse<String> done) {
        return done.headers().firstValue("Location").orElseThrow().replaceAll(".*seenAt=([^&]+).*", "$1");
    }

    @Test
    void the_case_page_shows_the_version_it_runs_on_before_and_after_the_move() {
        String path = "/operations/runs/" + run + "/newest-drawing";
        deploy("one", "two");
        assertThat(group.get("/procedures/" + drawing + "/1.bpmn").body())
                .contains("\"one\"")
                .doesNotContain("\"two\"");
        assertThat(group.get("/procedures/" + drawing + "/2.bpmn").body()).contains("\"two\"");
        assertThat(group.get("/procedures/" + drawing + "/3.bpmn").statusCode()).isEqualTo(404);
        assertThat(operator.get("/operations").body()).contains(path + "/new", election.value());
        assertThat(operator.get(path + "/new").body()).contains("由第 1 版改按第 2 版");

        HttpResponse<String> refused = operator.postForm(path + "/new", path, Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        HttpResponse<String> done = operator.postForm(path + "/new", path, Map.of("reason", "流程图已更正"));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(page(token(done)))
                .contains("/procedures/" + drawing + "/2.bpmn", "流程图第 2 版", "流程图已更正")
                .doesNotContain("/procedures/" + drawing + "/1.bpmn");
        assertThat(operator.get("/operations").body())
                .contains("改按新版流程图（运维）", "流程图已更正")
                .doesNotContain(path + "/new");
        assertThat(sql.sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                        .param("process-" + run)
                        .query(String.class)
                        .list())
                .containsSubsequence("process.drawing-move-ordered", "process.migrated");
        assertThat(check.run().differing()).isEmpty();
        assertThat(operator.get(path + "/new").statusCode()).isEqualTo(404);
    }

    @Test
    void a_step_without_a_place_is_refused_in_a_clear_sentence_and_keeps_what_was_typed() {
        String path = "/operations/runs/" + run + "/newest-drawing";
        deploy("another");
        HttpResponse<String> refused = operator.postForm(path + "/new", path, Map.of("reason", "想改按新版"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("正在等待的步骤（one）在新版流程图中没有对应位置", "DRAWING_WITHOUT_PLACE", "R-12", "想改按新版");
        assertThat(sql.sql("SELECT count(*) FROM log.event WHERE payload LIKE '%想改按新版%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_is_ordered_by_rest_and_by_operators_only() {
        deploy("one", "two");
        String path = "/api/operations/runs/" + run + "/newest-drawing";
        String order = "{\"reason\":\"流程图已更正\"}";
        assertThat(api(login.replace("mover", "group"), path, order).statusCode())
                .isEqualTo(403);
        assertThat(api(login, path, "{\"reason\":\"\"}").statusCode()).isEqualTo(400);
        HttpResponse<String> moved = api(login, path, order);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(201);
        assertThat(api(login, path, order).statusCode()).isEqualTo(404);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run)
                        .singleResult()
                        .getProcessDefinitionId())
                .startsWith(drawing + ":2:");
    }

    @Test
    void the_form_and_the_list_are_sound_on_desk_and_phone() {
        deploy("one", "two");
        String form = "/operations/runs/" + run + "/newest-drawing/new";
        try (Browser browser = Browser.at(port)) {
            browser.signIn(login, Staff.PASSWORD);
            for (String path : List.of("/operations", form)) {
                browser.open(path);
                browser.screenshots("newest-drawing" + (path.equals(form) ? "-form" : "-list"));
                assertThat(browser.accessibilityViolations()).as(path).isEmpty();
                browser.size(Browser.NARROW);
                assertThat(browser.sidewaysOverflow()).as(path).isZero();
                assertThat(browser.smallTouchTargets()).as(path).isEmpty();
                browser.size(Browser.DESK);
                assertThat(browser.complaints()).as(path).isEmpty();
            }
        }
    }

    private HttpResponse<String> api(String who, String path, String body) {
        Http client = new Http(port);
        String credentials = "{\"login\":\"" + who + "\",\"password\":\"" + Staff.PASSWORD + "\"}";
        String token =
                client.postJson("/api/tokens", credentials).body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        return client.postJson(
                path,
                body,
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
