package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** Port to the offices of a case of whatever kind, read in the transaction of the act that asks. */
@FunctionalInterface
public interface CaseOffices {

    /**
     * The union whose case it is, and the one that replies in it.
     *
     * @param caseId an election, a founding, a term of office, a meeting, a membership, a hand-in of cash or a batch for the real-name system
     * @param day on which the superior of the last three is asked for, in Asia/Shanghai; the other cases keep theirs
     * @return empty if there is no such case
     */
    Optional<Parties> of(String caseId, LocalDate day);
}
