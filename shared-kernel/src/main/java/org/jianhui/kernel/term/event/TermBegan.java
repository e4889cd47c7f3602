package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The elected took office, with the superior's approval and not before (附1-3(6), E-10).
 *
 * @param approval the superior's reply to the result
 * @param firstDay the day of the approval
 * @param lastDay last day of the term, included
 * @param years three or five (工会法16); of a union brought in from its papers as they say
 */
@EventName("term.began")
public record TermBegan(
        TermId term,
        ElectionId election,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        ReplyPaper approval,
        LocalDate firstDay,
        LocalDate lastDay,
        int years,
        List<OfficeHolder> offices,
        Basis basis)
        implements JudgedTermEvent {

    public TermBegan {
        offices = List.copyOf(offices);
    }
}
