package org.jianhui.process.election;

import static org.jianhui.process.engine.Waiting.at;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.process.engine.IdList;
import org.jianhui.process.engine.Procedures;

/** Moves the procedure of a meeting from its convening to its result. */
class AssemblyCorrelator implements Correlator {

    private final Procedures procedures;

    AssemblyCorrelator(Procedures procedures) {
        this.procedures = procedures;
    }

    @EventHandler
    void on(AssemblyConvened event) {
        procedures.start(
                FirstAssembly.KEY,
                event.assembly(),
                Map.of(
                        FirstAssembly.CONGRESS,
                        event.form() == AssemblyForm.CONGRESS,
                        FirstAssembly.PREPARED,
                        false,
                        FirstAssembly.QUORUM_MET,
                        false,
                        FirstAssembly.UNDECIDED,
                        false,
                        FirstAssembly.BODIES,
                        IdList.join(List.of(Body.values()))));
    }

    @EventHandler
    void on(DelegatesAllotted event) {
        done(event, FirstAssembly.ALLOT_DELEGATES, Map.of());
    }

    @EventHandler
    void on(CredentialsReviewed event) {
        done(event, FirstAssembly.REVIEW_CREDENTIALS, Map.of());
    }

    @EventHandler
    void on(AttendeesNotified event) {
        done(event, FirstAssembly.NOTIFY_ATTENDEES, Map.of());
    }

    @EventHandler
    void on(ElectionRulesAdopted event) {
        done(event, FirstAssembly.ADOPT_RULES, Map.of());
    }

    @EventHandler
    void on(TellersAppointed event) {
        done(event, FirstAssembly.APPOINT_TELLERS, Map.of(FirstAssembly.PREPARED, true));
    }

    @EventHandler
    void on(RollFrozen event) {
        done(event, FirstAssembly.FREEZE_ROLL, Map.of());
    }

    @EventHandler
    void on(MeetingOpened event) {
        done(
                event,
                FirstAssembly.TAKE_ATTENDANCE,
                Map.of(FirstAssembly.QUORUM_MET, true, FirstAssembly.REOPENED_VOID, false));
    }

    @EventHandler
    void on(QuorumMissed event) {
        done(event, FirstAssembly.TAKE_ATTENDANCE, Map.of(FirstAssembly.QUORUM_MET, false));
    }

    @EventHandler
    void on(AssemblyMoved event) {
        moved(event);
    }

    @EventHandler
    void on(AssemblyPostponed event) {
        moved(event);
    }

    /** Where the quorum was missed a task waits for the new day; before, the day of a running preparation changes. */
    private void moved(AssemblyEvent event) {
        procedures.message(FirstAssembly.MEETING_MOVED, event.assembly(), Map.of());
        done(event, FirstAssembly.POSTPONE_MEETING, Map.of());
    }

    @EventHandler
    void on(OfficersElected event) {
        done(event, FirstAssembly.ELECT_OFFICERS, Map.of());
    }

    @EventHandler
    void on(AssemblyConcluded event) {
        done(event, FirstAssembly.CONCLUDE_MEETING, Map.of());
    }

    @EventHandler
    void on(AssemblyEnded event) {
        procedures.message(FirstAssembly.MEETING_ENDED, event.assembly(), Map.of());
    }

    private void done(AssemblyEvent event, String task, Map<String, ?> values) {
        procedures.complete(at(event.assembly(), task), values);
    }
}
