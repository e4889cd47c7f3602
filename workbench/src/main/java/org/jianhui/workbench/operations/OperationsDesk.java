package org.jianhui.workbench.operations;

import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.process.FindIncidents;
import org.jianhui.query.process.Incident;
import org.jianhui.query.projection.FindProjections;
import org.jianhui.query.projection.ProjectionRepair;
import org.jianhui.query.projection.ProjectionStatus;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;

/** What an operator sees and sets right: incidents and views, never a person and never a case's content. */
public final class OperationsDesk {

    private final Queries queries;
    private final ProjectionRepair repair;
    private final Authority authority;
    private final ActClock clock;

    OperationsDesk(Queries queries, ProjectionRepair repair, Authority authority, ActClock clock) {
        this.queries = queries;
        this.repair = repair;
        this.authority = authority;
        this.clock = clock;
    }

    public List<ProjectionStatus> projections(Caller caller) {
        return queries.ask(new FindProjections(), caller.account()).projections();
    }

    public List<Incident> incidents(Caller caller) {
        return queries.ask(new FindIncidents(), caller.account()).incidents();
    }

    /** Tries the failed step of an incident again; an act, recorded with the procedure. */
    public Outcome retry(String incident, Caller caller) {
        Incident found = incidents(caller).stream()
                .filter(each -> each.incident().equals(incident))
                .findFirst()
                .orElseThrow(() -> new NotFound("INCIDENT_UNKNOWN", "no such open incident"));
        return caller.perform((org.jianhui.workbench.api.ActDetails) null, sender -> {
            sender.send(new RetryIncident(found.instance(), found.incident()));
            return found.incident();
        });
    }

    /** Empties a view and reads it anew from the log. */
    public void rebuild(String projection, Caller caller) {
        requireOperator(caller);
        if (projections(caller).stream().noneMatch(each -> each.name().equals(projection))) {
            throw new NotFound("PROJECTION_UNKNOWN", "no such projection");
        }
        repair.rebuild(projection);
    }

    /** Takes a stream that was set aside in again. */
    public void retryStream(String projection, String stream, Caller caller) {
        requireOperator(caller);
        repair.retry(projection, stream);
    }

    private void requireOperator(Caller caller) {
        authority.toRead(caller.account(), ReadRight.OPERATIONS, null);
        if (authority.rolesOf(caller.account(), clock.now()).stream().noneMatch(held -> held.role() == Role.OPERATOR)) {
            throw new Forbidden("NO_AUTHORITY", "operators only");
        }
    }
}
