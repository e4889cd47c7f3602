package org.jianhui.kernel.term.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/** A decision that rests on rules: it carries its basis. */
public sealed interface JudgedTermEvent extends TermEvent, Judged
        permits TermBegan,
                PostponementRequested,
                ReelectionMeetingRequested,
                RequestReplied,
                OfficeLeft,
                DepartureRequested,
                RecallProposed,
                RecallVoted,
                ActingChairNamed,
                FillingRoundHeld,
                FillingRequested,
                SubstituteDeclined {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
