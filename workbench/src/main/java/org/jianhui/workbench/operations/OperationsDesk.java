package org.jianhui.workbench.operations;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.operations.OperationsCommand;
import org.jianhui.kernel.operations.OperationsCommand.NoteIncidentRetry;
import org.jianhui.kernel.operations.OperationsCommand.NoteNewestDrawing;
import org.jianhui.kernel.operations.OperationsCommand.RebuildView;
import org.jianhui.kernel.operations.OperationsCommand.RetryParkedStream;
import org.jianhui.kernel.process.Drawings.OlderRun;
import org.jianhui.kernel.process.ProcedureCommand.MoveToNewestDrawing;
import org.jianhui.kernel.process.ProcedureCommand.RetryIncident;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.query.operations.FindOlderRuns;
import org.jianhui.query.operations.FindOperatorsOrders;
import org.jianhui.query.process.FindIncidents;
import org.jianhui.query.process.Incident;
import org.jianhui.query.projection.FindProjections;
import org.jianhui.query.projection.ProjectionRepair;
import org.jianhui.query.projection.ProjectionStatus;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.projection.ViewRebuild;
import org.jianhui.query.projection.ViewRebuilds;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;

/** What an operator sees and sets right: incidents and views, never a person and never a case's content. */
public final class OperationsDesk {

    private final Queries queries;
    private final ProjectionRepair repair;
    private final ViewRebuilds rebuilds;

    OperationsDesk(Queries queries, ProjectionRepair repair, ViewRebuilds rebuilds) {
        this.rebuilds = rebuilds;
        this.queries = queries;
        this.repair = repair;
    }

    public List<ProjectionStatus> projections(Caller caller) {
        return queries.ask(new FindProjections(), caller.account()).projections();
    }

    public List<Incident> incidents(Caller caller) {
        return queries.ask(new FindIncidents(), caller.account()).incidents();
    }

    public List<FindOperatorsOrders.Order> orders(Caller caller) {
        return queries.ask(new FindOperatorsOrders(), caller.account()).orders();
    }

    /** Tries the failed step of an incident again; an act, recorded with the procedure and among the operators' orders. */
    public Outcome retry(String incident, Caller caller) {
        Incident found = incidents(caller).stream()
                .filter(each -> each.incident().equals(incident))
                .findFirst()
                .orElseThrow(() -> new NotFound("INCIDENT_UNKNOWN", "no such open incident"));
        return caller.perform((ActDetails) null, sender -> {
            sender.send(new NoteIncidentRetry(found.incident(), found.definition(), found.element()));
            sender.send(new RetryIncident(found.instance(), found.incident()));
            return found.incident();
        });
    }

    /** Runs that go on by an older version of their drawing. */
    public List<OlderRun> olderRuns(Caller caller) {
        return queries.ask(new FindOlderRuns(), caller.account()).runs();
    }

    /** @throws NotFound {@code RUN_UNKNOWN}: no such run follows an older drawing */
    public OlderRun olderRun(String instance, Caller caller) {
        return olderRuns(caller).stream()
                .filter(each -> each.run().instance().equals(instance))
                .findFirst()
                .orElseThrow(() -> new NotFound("RUN_UNKNOWN", "no such run follows an older drawing"));
    }

    /** Moves a run to the newest drawing; recorded with the procedure and among the operators' orders. */
    public Acts.Work move(OlderRun older, String reason) {
        ProcessRun run = older.run();
        return sender -> {
            sender.send(new NoteNewestDrawing(run.instance(), run.definition(), run.version(), older.newest(), reason));
            sender.send(new MoveToNewestDrawing(run.instance(), reason));
            return run.instance();
        };
    }

    /** Begins to make a view anew beside the live one, to be swapped in when it is there. */
    public void rebuild(String projection, Caller caller) {
        status(projection, caller);
        ordered(new RebuildView(projection), caller, rebuilds::refuseWhileBusy, () -> rebuilds.begin(projection));
    }

    /** How the last rebuild of this node went or goes. */
    public Optional<ViewRebuild> rebuild(Caller caller) {
        projections(caller);
        return rebuilds.last();
    }

    /** Takes a stream that was set aside in again. */
    public void retryStream(String projection, String stream, Caller caller) {
        if (status(projection, caller).parked().stream()
                .noneMatch(each -> each.stream().equals(stream))) {
            throw new NotFound("STREAM_NOT_PARKED", "nothing of this stream is set aside");
        }
        ordered(new RetryParkedStream(projection, stream), caller, () -> {}, () -> repair.retry(projection, stream));
    }

    /** Remembers the order first; an order that is only repeated is not carried out again. */
    private static void ordered(OperationsCommand order, Caller caller, Runnable check, Runnable work) {
        AtomicBoolean given = new AtomicBoolean();
        caller.perform((ActDetails) null, sender -> {
            check.run();
            sender.send(order);
            given.set(true);
            return order.aggregateId();
        });
        if (given.get()) {
            work.run();
        }
    }

    private ProjectionStatus status(String projection, Caller caller) {
        return projections(caller).stream()
                .filter(each -> each.name().equals(projection))
                .findFirst()
                .orElseThrow(() -> new NotFound("PROJECTION_UNKNOWN", "no such projection"));
    }
}
