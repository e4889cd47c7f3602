package org.jianhui.query.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is.
 *
 * @param edition the rule-book edition the case is judged by
 * @param earlierCommittee true if the union has or had a committee when the case was opened; null for a first election
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
        String edition,
        @Nullable Boolean earlierCommittee) {

    CaseOpening repliedBy(UnionId other) {
        return new CaseOpening(
                election,
                union,
                upperUnion,
                countyUnion,
                other,
                stageEnd,
                contact,
                openedOn,
                edition,
                earlierCommittee);
    }

    CaseOpening byCommittee() {
        return new CaseOpening(
                election, union, upperUnion, countyUnion, repliesUnion, stageEnd, contact, openedOn, edition, true);
    }

    /** Whether the committee prepares this election, and no preparatory group. */
    public boolean later() {
        return Boolean.TRUE.equals(earlierCommittee);
    }

    /** In whose name the meeting is asked for and the candidates are proposed. */
    public PaperIssuer asks() {
        return PaperIssuer.preparing(later());
    }

    /** Who acts for the union while the election runs. */
    public Role actor() {
        return later() ? Role.UNION_COMMITTEE : Role.PREPARATORY_GROUP;
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
                e.basis().edition(),
                null);
    }
}
