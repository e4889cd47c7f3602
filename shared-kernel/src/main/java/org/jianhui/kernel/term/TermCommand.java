package org.jianhui.kernel.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/** Everything that can be asked of a committee's term. Days are in Asia/Shanghai, both ends included. */
public sealed interface TermCommand extends Command {

    TermId term();

    @Override
    default String aggregateId() {
        return term().value();
    }

    /**
     * The result of an election is approved: the elected take office (E-10).
     *
     * @param upperUnion who approves what the committee asks for
     * @param countyUnion the next level, for late and conflicted replies
     * @param approval the superior's reply to the result
     * @param approvedOn first day of the offices
     * @param lastDay last day of the term, as the approval decided it
     * @param offices everybody elected
     * @param edition the rule-book edition of the election; the term keeps it
     * @param first whether the union had no approved committee before: then its preparatory group is dissolved
     */
    record BeginTerm(
            TermId term,
            ElectionId election,
            UnionId union,
            UnionId upperUnion,
            UnionId countyUnion,
            ReplyPaper approval,
            LocalDate approvedOn,
            LocalDate lastDay,
            List<OfficeHolder> offices,
            String edition,
            boolean first)
            implements TermCommand {
        public BeginTerm {
            offices = List.copyOf(offices);
        }
    }

    /** The next committee has taken office, or the union has ended. */
    record EndTerm(TermId term, TermEnd cause, LocalDate lastDay) implements TermCommand {}
}
