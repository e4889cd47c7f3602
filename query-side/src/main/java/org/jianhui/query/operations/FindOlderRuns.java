package org.jianhui.query.operations;

import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.process.Drawings.OlderRun;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** Runs that go on by an older version of their drawing than the newest, at most 200; from the engine itself. */
public record FindOlderRuns() implements Query<FindOlderRuns.Runs> {

    public record Runs(List<OlderRun> runs) {}

    @Override
    public Class<Runs> answer() {
        return Runs.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OPERATIONS;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }
}
