package org.jianhui.query.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jianhui.kernel.process.IncidentCancelled;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.IncidentResolved;
import org.jianhui.kernel.process.IncidentRetried;
import org.jianhui.kernel.process.JobFailed;
import org.jianhui.kernel.process.ProcessDeleted;
import org.jianhui.kernel.process.ProcessEnded;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the open incidents; of failures only the last of each job, until its run ends. */
@ProcessingGroup(IncidentProjection.NAME)
final class IncidentProjection implements Projection {

    static final String NAME = "view-incident";

    private final JdbcClient sql;

    IncidentProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(JobFailed step) {
        sql.sql("INSERT INTO views.job_failure (job, instance, cause) VALUES (?, ?, ?)"
                        + " ON CONFLICT (job) DO UPDATE SET cause = excluded.cause")
                .params(step.job(), step.run().instance(), step.cause())
                .update();
    }

    @EventHandler
    void on(IncidentRaised step, @Timestamp Instant at) {
        sql.sql("INSERT INTO views.incident (incident, instance, definition, element, case_id, type, job, cause,"
                        + " cause_incident, raised_at) VALUES (:incident, :instance, :definition, :element, :case, :type,"
                        + " :job, (SELECT cause FROM views.job_failure WHERE job = :job), :cause, :at)")
                .param("incident", step.incident())
                .param("instance", step.run().instance())
                .param("definition", step.run().definition())
                .param("element", step.element())
                .param("case", step.run().businessKey())
                .param("type", step.type())
                .param("job", step.job())
                .param("cause", step.causeIncident())
                .param("at", at(at))
                .update();
    }

    @EventHandler
    void on(IncidentRetried step, @Timestamp Instant at) {
        sql.sql("UPDATE views.incident SET retried_at = ? WHERE incident = ?")
                .params(at(at), step.incident())
                .update();
    }

    @EventHandler
    void on(IncidentResolved step) {
        close(step.incident());
    }

    @EventHandler
    void on(IncidentCancelled step) {
        close(step.incident());
    }

    @EventHandler
    void on(ProcessEnded step) {
        forget(step.run().instance());
    }

    @EventHandler
    void on(ProcessDeleted step) {
        forget(step.run().instance());
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.incident").update();
        sql.sql("DELETE FROM views.job_failure").update();
    }

    List<Incident> open() {
        return sql.sql("SELECT * FROM views.incident ORDER BY raised_at, incident LIMIT 500")
                .query((row, n) -> new Incident(
                        row.getString("incident"),
                        row.getString("instance"),
                        row.getString("definition"),
                        row.getString("element"),
                        row.getString("case_id"),
                        row.getString("type"),
                        row.getString("job"),
                        row.getString("cause"),
                        row.getString("cause_incident"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("retried_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    private void close(String incident) {
        sql.sql("DELETE FROM views.incident WHERE incident = ?").param(incident).update();
    }

    private void forget(String instance) {
        sql.sql("DELETE FROM views.incident WHERE instance = ?").param(instance).update();
        sql.sql("DELETE FROM views.job_failure WHERE instance = ?")
                .param(instance)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).toOffsetDateTime();
    }
}
