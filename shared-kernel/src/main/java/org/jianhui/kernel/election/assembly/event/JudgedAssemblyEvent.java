package org.jianhui.kernel.election.assembly.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/** A decision that rests on rules: it carries its basis. */
public sealed interface JudgedAssemblyEvent extends AssemblyEvent, Judged
        permits AssemblyConvened,
                DelegatesAllotted,
                DelegatesElected,
                CredentialsReviewed,
                AttendeesNotified,
                ElectionRulesAdopted,
                TellersAppointed,
                RollFrozen,
                AttendeesSignedIn,
                MeetingOpened,
                QuorumMissed,
                OfficersElected,
                AssemblyConcluded {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
