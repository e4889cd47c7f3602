package org.jianhui.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.operations.OperationsCommand.NoteIncidentRetry;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.TestActs;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.Staff;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does (RebuildView, RetryParkedStream, NoteIncidentRetry) is remembered: who, what and when. */
@WholeApplication
class OperatorsOrdersTest {

    private static final String VIEW = "view-calendar";
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

    private String login;
    private AccountId operator;
    private Http http;

    @BeforeEach
    void an_operator_and_an_administrator() {
        Staff staff = new Staff(sql, secrets);
        login = "ops" + runs++;
        operator = staff.employ(login, UnionId.random(), Role.OPERATOR);
        staff.employ("adm-" + login, UnionId.random(), Role.ADMINISTRATOR);
        http = new Http(port);
        http.signIn(login, Staff.PASSWORD);
    }

    /** Others share the application: no page is refused to them because a view is still being rebuilt. */
    @AfterEach
    void leaves_no_view_half_rebuilt() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !http.get("/operations").body().contains("重建中"));
    }

    private record Stored(String type, String account, String payload) {}

    private List<Stored> orders() {
        return sql.sql("SELECT type, metadata::json ->> 'account', payload FROM log.event WHERE stream = 'operations'"
                        + " AND metadata::json ->> 'account' = ? ORDER BY seq")
                .param(operator.value())
                .query((row, n) -> new Stored(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Test
    void a_rebuilt_view_is_remembered_and_shown_with_who_ordered_it() {
        HttpResponse<String> done =
                http.postForm("/operations", "/operations/projections/" + VIEW + "/rebuild", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(orders())
                .containsExactly(
                        new Stored("operations.view-rebuild-ordered", operator.value(), "{\"view\":\"" + VIEW + "\"}"));
        assertThat(http.get("/operations").body())
                .contains("运维操作记录", "重建视图", "<td data-label=\"账号\">" + login + "</td>")
                .doesNotContain("??");
    }

    @Test
    void the_same_form_sent_twice_orders_once() {
        Map<String, String> form = Map.of("_key", "page-00000000-0000-0000-0000-00000000000" + runs % 10);
        String path = "/operations/projections/" + VIEW + "/rebuild";

        assertThat(http.postForm("/operations", path, form).statusCode()).isEqualTo(302);
        assertThat(http.postForm("/operations", path, form).statusCode()).isEqualTo(302);

        assertThat(orders()).hasSize(1);
    }

    @Test
    void parked_events_taken_in_again_are_remembered() {
        sql.sql("INSERT INTO views.parked_stream (projection, stream, cause) VALUES (?, ?, 'test')")
                .params(VIEW, "calendar-" + login)
                .update();

        HttpResponse<String> done = api(login, "/projections/" + VIEW + "/parked/calendar-" + login + "/retry");

        assertThat(done.statusCode()).as(done.body()).isEqualTo(202);
        assertThat(orders()).extracting(Stored::type).containsExactly("operations.stream-retry-ordered");
        assertThat(api(login, "/projections/" + VIEW + "/parked/calendar-" + login + "/retry")
                        .body())
                .contains("STREAM_NOT_PARKED");
        assertThat(orders()).hasSize(1);
    }

    @Test
    void an_incident_tried_again_is_remembered_among_the_orders() {
        PersonId person = sql.sql("SELECT person FROM register.account WHERE account = ?")
                .param(operator.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .single();
        Act act = TestActs.by(Actor.of(operator, person), clock);

        acts.perform(act, null, sender -> {
            sender.send(new NoteIncidentRetry("incident-1", "public_notice", "confirm_notice"));
            return "incident-1";
        });

        assertThat(orders()).extracting(Stored::type).containsExactly("operations.incident-retry-ordered");
    }

    @Test
    void who_is_no_operator_is_refused_and_orders_nothing() {
        String path = "/projections/" + VIEW + "/rebuild";

        assertThat(api("adm-" + login, path).statusCode()).isEqualTo(403);
        assertThat(api(login, "/projections/view-nothing/rebuild").statusCode()).isEqualTo(404);

        assertThat(orders()).isEmpty();
        assertThat(sql.sql("SELECT count(*) FROM log.event WHERE type = 'operations.view-rebuild-ordered'"
                                + " AND metadata LIKE '%adm-%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> api(String who, String path) {
        Http client = new Http(port);
        String credentials = "{\"login\":\"" + who + "\",\"password\":\"" + Staff.PASSWORD + "\"}";
        String token =
                client.postJson("/api/tokens", credentials).body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        return client.postJson("/api/operations" + path, "{}", "Authorization", "Bearer " + token);
    }
}
