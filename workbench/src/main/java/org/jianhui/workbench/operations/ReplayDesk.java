package org.jianhui.workbench.operations;

import java.util.Optional;
import org.jianhui.process.engine.ReplayCheck;
import org.jianhui.query.process.FindIncidents;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;

/** Whether the engine stands where the recorded steps say; for whoever may see incidents. It reads only. */
public final class ReplayDesk {

    private final Queries queries;
    private final ReplayCheck check;

    ReplayDesk(Queries queries, ReplayCheck check) {
        this.queries = queries;
        this.check = check;
    }

    /** Compares every running procedure now. */
    public ReplayCheck.Result compare(Caller caller) {
        mayLook(caller);
        return check.run();
    }

    /** What this node found last, by night or by order. */
    public Optional<ReplayCheck.Result> last(Caller caller) {
        mayLook(caller);
        return check.last();
    }

    private void mayLook(Caller caller) {
        queries.ask(new FindIncidents(), caller.account());
    }
}
