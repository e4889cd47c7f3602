package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * Whose case it is.
 *
 * @param edition the rule-book edition the case is judged by
 * @param repliesUnion who answers the requests now: the upper union, or the county federation after the reply has moved
 */
public record CaseOpening(
        ElectionId election,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        UnionId repliesUnion,
        LocalDate stageEnd,
        ObjectionContact contact,
        LocalDate openedOn,
        String edition) {

    CaseOpening repliedBy(UnionId other) {
        return new CaseOpening(election, union, upperUnion, countyUnion, other, stageEnd, contact, openedOn, edition);
    }

    static CaseOpening of(ElectionOpened e) {
        return new CaseOpening(
                e.election(),
                e.union(),
                e.upperUnion(),
                e.countyUnion(),
                e.upperUnion(),
                e.stageEnd(),
                e.contact(),
                e.openedOn(),
                e.basis().edition());
    }
}
