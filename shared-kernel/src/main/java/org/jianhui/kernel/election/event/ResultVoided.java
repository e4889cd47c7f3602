package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The superior voided the election's result; nobody takes office, and the election must be held anew (E-10).
 *
 * @param signedBy who signed here; null if recorded from paper
 * @param reason in plain words
 */
@EventName("election.result-voided")
public record ResultVoided(
        ElectionId election,
        UnionId union,
        ReplyPaper reply,
        @Nullable PersonId signedBy,
        LocalDate voidedOn,
        String reason,
        Basis basis)
        implements JudgedElectionEvent {}
