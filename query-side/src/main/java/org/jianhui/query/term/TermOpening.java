package org.jianhui.query.term;

import java.time.LocalDate;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/**
 * Whose term it is, and by which approval it began.
 *
 * @param repliesUnion who answers the committee's requests now
 * @param approval the superior's reply to the election's result
 * @param firstDay the day of the approval
 * @param years three or five
 * @param edition the rule-book edition it is judged by
 */
public record TermOpening(
        TermId term,
        ElectionId election,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        UnionId repliesUnion,
        ReplyPaper approval,
        LocalDate firstDay,
        int years,
        String edition) {

    TermOpening repliedBy(UnionId other) {
        return new TermOpening(
                term, election, union, upperUnion, countyUnion, other, approval, firstDay, years, edition);
    }
}
