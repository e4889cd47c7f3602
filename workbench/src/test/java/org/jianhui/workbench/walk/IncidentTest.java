package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.jianhui.workbench.testing.Http;
import org.jianhui.workbench.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A timer of a real case fails until its retries are used up: the reminder of a late reply no longer knows its request. An
 * operator sees the incident, the cause is repaired, and the retry settles it, once ordered by REST and once by the page.
 */
@WholeApplication
@TestPropertySource(properties = "jianhui.test=incidents") // none but its own may be open
class IncidentTest {

    private static final String REQUEST = "request";

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectProvider<SampleStep> steps;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MeterRegistry meters;

    private RestClient rest;
    private CandidateWalk walk;
    private String failed = "";

    @Test
    void a_job_that_failed_is_retried_by_rest_and_by_the_page_until_it_is_settled() {
        steps.orderedStream()
                .filter(step -> step.name().equals("organisation"))
                .forEach(step -> step.load(new SampleProgress()));
        rest = new RestClient(URI.create("http://127.0.0.1:" + port));
        walk = new CandidateWalk(rest);
        walk.open();
        walk.recordPapers();
        walk.submit(UUID.randomUUID().toString(), "冉试一", "向试二", "谭试三", "杨试四").created();

        retriedByRest();
        retriedByThePage();
        assertThat(rest.get(INSPECTOR, walk.path() + "/timeline").found().toString())
                .contains("process.incident-raised", "process.incident-retried");
        rest.post(GROUP, walk.path() + "/abandonment", Map.of("reason", "测试完毕")).created();
    }

    private void retriedByRest() {
        double before = openIncidents();
        String incident = raised();
        assertThat(openIncidents()).as("the meter").isEqualTo(before + 1);
        String retry = "/api/operations/incidents/" + incident + "/retry";
        rest.post(SIGNER, retry, Map.of()).refused(403, "G-02", "NO_AUTHORITY");
        assertThat(rest.post(OPERATOR, "/api/operations/incidents/nothing/retry", Map.of())
                        .status())
                .isEqualTo(404);
        rest.post(OPERATOR, retry, Map.of()).created();
        settled(incident);
        assertThat(openIncidents()).as("the meter").isEqualTo(before);
        assertThat(orders()).contains(incident);
    }

    private void retriedByThePage() {
        Http operator = new Http(port);
        operator.signIn(OPERATOR, RestClient.PASSWORD);
        String incident = raised();
        String page = operator.get("/operations").body();
        assertThat(page)
                .contains("/operations/incidents/" + incident + "/retry", walk.election())
                .doesNotContain("??");
        assertThat(operator.postForm("/operations", "/operations/incidents/" + incident + "/retry", Map.of())
                        .statusCode())
                .isEqualTo(302);
        settled(incident);
        assertThat(operator.get("/operations").body())
                .doesNotContain("/operations/incidents/" + incident + "/retry")
                .contains(incident, OPERATOR);
    }

    /** Runs the timer as the executor would, until it is given up; then repairs what it failed of. */
    private String raised() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !timers().isEmpty());
        Job job = timers().get(0);
        failed = job.getId();
        String request = request(job);
        set(job, "nothing");
        for (int attempt = 0; attempt < 10 && timers().get(0).getRetries() > 0; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(failed))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(timers().get(0).getRetries()).isZero();
        String incident = await().atMost(Duration.ofSeconds(30)).until(this::open, found -> !found.isEmpty());
        set(job, request);
        return incident;
    }

    private void settled(String incident) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(rest.get(OPERATOR, "/api/operations/incidents").found().toString())
                    .doesNotContain(incident);
            assertThat(timers()).extracting(Job::getId).doesNotContain(failed);
        });
        List<String> told = sql.sql("SELECT a.login FROM log.event e JOIN register.account a"
                        + " ON a.account = e.metadata::json ->> 'account'"
                        + " WHERE e.type = 'process.incident-retried' AND e.payload LIKE ?")
                .param("%" + incident + "%")
                .query(String.class)
                .list();
        assertThat(told).containsExactly(OPERATOR);
    }

    private double openIncidents() {
        return meters.get("jianhui.incidents.open").gauge().value();
    }

    /** The open incident of the case, or nothing. */
    private String open() {
        for (JsonNode each :
                rest.get(OPERATOR, "/api/operations/incidents").found().path("incidents")) {
            if (each.path("caseId").asString().equals(walk.election())
                    && each.path("job").asString("").equals(failed)) {
                return each.path("incident").asString();
            }
        }
        return "";
    }

    private String orders() {
        return rest.get(OPERATOR, "/api/operations/orders").found().toString();
    }

    /** The waiting timers of the case, the next one first. */
    private List<Job> timers() {
        List<String> runs = engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .filter(run -> walk.election().equals(run.getBusinessKey()))
                .map(ProcessInstance::getProcessInstanceId)
                .toList();
        return engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> runs.contains(job.getProcessInstanceId()))
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    private String request(Job job) {
        return sql.sql("SELECT text_ FROM engine.act_ru_variable WHERE name_ = ? AND proc_inst_id_ = ?")
                .params(REQUEST, job.getProcessInstanceId())
                .query(String.class)
                .single();
    }

    private void set(Job job, String value) {
        int changed = sql.sql("UPDATE engine.act_ru_variable SET text_ = ? WHERE name_ = ? AND proc_inst_id_ = ?")
                .params(value, REQUEST, job.getProcessInstanceId())
                .update();
        assertThat(changed).isEqualTo(1);
    }
}
