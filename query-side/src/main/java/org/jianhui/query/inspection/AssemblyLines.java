package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.rule.Fact;

/** What the decisions of a meeting tell on the timeline: dates and counts, never a name. */
final class AssemblyLines {

    private AssemblyLines() {}

    static StepLines.Line of(AssemblyEvent event) {
        if (event instanceof AssemblyConvened e) {
            return act(Fact.of("form", e.form()), Fact.of("meetingOn", e.meetingOn()));
        } else if (event instanceof DelegatesAllotted e) {
            return act(
                    Fact.of("delegates", e.delegates()),
                    Fact.of("groups", e.quotas().size()));
        } else if (event instanceof DelegatesElected e) {
            return act(Fact.of("delegates", e.delegates().size()), Fact.of("present", e.present()));
        } else if (event instanceof CredentialsReviewed e) {
            return act(
                    Fact.of("accepted", e.accepted().size()),
                    Fact.of("refused", e.refused().size()));
        } else if (event instanceof AttendeesNotified e) {
            return act(Fact.of("notifiedOn", e.notifiedOn()), Fact.of("meetingOn", e.meetingOn()));
        } else if (event instanceof ElectionRulesAdopted e) {
            return act(Fact.of("version", e.rules().version()), Fact.of("hash", shortened(e.hash())));
        } else if (event instanceof TellersAppointed e) {
            return act(
                    Fact.of("scrutineers", e.scrutineers().size()),
                    Fact.of("tellers", e.tellers().size()));
        }
        return held(event);
    }

    private static StepLines.Line held(AssemblyEvent event) {
        if (event instanceof RollFrozen e) {
            return act(Fact.of("roll", e.roll().size()), Fact.of("hash", shortened(e.hash())));
        } else if (event instanceof AttendeesSignedIn e) {
            return act(Fact.of("persons", e.persons().size()), Fact.of("present", e.present()));
        } else if (event instanceof MeetingOpened e) {
            return act(Fact.of("due", e.due()), Fact.of("present", e.present()));
        } else if (event instanceof QuorumMissed e) {
            return act(Fact.of("due", e.due()), Fact.of("present", e.present()), Fact.of("required", e.required()));
        } else if (event instanceof OfficersElected e) {
            return act(Fact.of("officers", e.holders().size()));
        } else if (event instanceof OfficersTakenBack e) {
            return act(Fact.of("body", e.body()));
        } else if (event instanceof AssemblyConcluded e) {
            return act(Fact.of("elected", e.elected().size()));
        } else if (event instanceof AssemblyMoved e) {
            return act(Fact.of("before", e.before()), Fact.of("meetingOn", e.meetingOn()));
        } else if (event instanceof AssemblyPostponed e) {
            return act(
                    Fact.of("before", e.before()), Fact.of("meetingOn", e.meetingOn()), Fact.of("reason", e.reason()));
        } else if (event instanceof AssemblyEnded e) {
            return act(Fact.of("cause", e.cause()), Fact.of("reason", e.reason()));
        }
        return act();
    }

    /** Enough to recognise a fingerprint by. */
    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static StepLines.Line act(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.ACT, null, List.of(facts));
    }
}
