package org.jianhui.workbench.election;

import java.time.LocalDate;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.query.election.ElectionStep;
import org.jianhui.query.election.FindElectionPlan;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** What may be done in a case today: the one source of the case's page, the planner's page and the API. */
final class CasePlans {

    private final Queries queries;

    CasePlans(Queries queries) {
        this.queries = queries;
    }

    /** While a meeting of the case runs, no other is convened. */
    ElectionPlan of(ElectionId election, @Nullable LocalDate postedOn, AccountId reader, @Nullable SeenAt seenAt) {
        ElectionPlan plan = queries.ask(new FindElectionPlan(election, postedOn), reader, seenAt);
        boolean running = queries.ask(new FindAssemblies(election), reader, seenAt).meetings().stream()
                .anyMatch(each -> each.status().phase() != AssemblyPhase.ENDED);
        return running ? plan.without(ElectionStep.CONVENE_MEETING) : plan;
    }
}
