package org.jianhui.workbench.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.query.election.ElectionStep;
import org.jianhui.query.election.FindElectionPlan;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.DutyNotice;
import org.jspecify.annotations.Nullable;

/** What may be done in a case today: the one source of the case's page, the planner's page and the API. */
final class CasePlans {

    private final Queries queries;
    private final CaseReading reading;
    private final Offers offers;

    CasePlans(Queries queries, CaseReading reading, Offers offers) {
        this.queries = queries;
        this.reading = reading;
        this.offers = offers;
    }

    /** While a meeting of the case runs, no other is convened; nobody is given the steps of both sides (I-37). */
    ElectionPlan of(ElectionId election, @Nullable LocalDate postedOn, AccountId reader, @Nullable SeenAt seenAt) {
        ElectionPlan plan = queries.ask(new FindElectionPlan(election, postedOn), reader, seenAt);
        boolean running = queries.ask(new FindAssemblies(election, null), reader, seenAt).meetings().stream()
                .anyMatch(each -> each.status().phase() != AssemblyPhase.ENDED);
        Parties parties = reading.parties(election, reader);
        return (running ? plan.without(ElectionStep.CONVENE_MEETING) : plan)
                .conflicted(step -> offers.bothSides(reader, side(step), parties.own()));
    }

    /** What is said to whoever stands on both sides; null to all others. */
    @Nullable
    DutyNotice notice(ElectionId election, ElectionPlan plan, AccountId reader) {
        List<Side> lacking = plan.steps().stream()
                .filter(ElectionPlan.Possible::bothSides)
                .map(CasePlans::side)
                .toList();
        return lacking.isEmpty() ? null : DutyNotice.of(lacking, offers, reading.parties(election, reader));
    }

    private static Side side(ElectionPlan.Possible step) {
        return step.superiors() ? Side.SUPERIOR : Side.UNION;
    }
}
