package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * An objection was ruled on; upheld, the candidate is out.
 */
@EventName("election.objection-ruled")
public record ObjectionRuled(
        ElectionId election,
        ObjectionId objection,
        Candidacy against,
        ObjectionRuling ruling,
        Envelope reason,
        LocalDate ruledOn)
        implements ElectionEvent {}
