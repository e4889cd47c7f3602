package org.jianhui.command.founding;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.rule.FormFitsMembers;
import org.jianhui.kernel.election.parameter.PreparationParameters;
import org.jianhui.kernel.founding.parameter.FollowUpParameters;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;

/**
 * What a founding is judged by.
 *
 * @param openFoundings whether a union has an open founding, or is brought in from its papers
 * @param superiors who stands above whom
 * @param moved the replies that moved a level up before the application was filed
 * @param proofs whether a file was handed in
 * @param electorate the members and union groups of a union
 */
record FoundingLaw(
        RuleBook book,
        CalendarBook calendars,
        Predicate<UnionId> openFoundings,
        Superiors superiors,
        MovedReplies moved,
        ProofsOnRecord proofs,
        Function<UnionId, Electorate> electorate) {

    /**
     * Who could elect.
     *
     * @param members admitted, and not of retained membership
     * @param groupsWithLeader union groups whose leader was elected
     */
    record Electorate(int members, int groupsWithLeader) {}

    ReplyParameters reply(String edition) {
        return book.edition(edition).parameters(ReplyParameters.class);
    }

    PreparationParameters preparation(String edition) {
        return book.edition(edition).parameters(PreparationParameters.class);
    }

    FollowUpParameters followUp(String edition) {
        return book.edition(edition).parameters(FollowUpParameters.class);
    }

    int backdatingFreeDays(String edition) {
        return book.edition(edition).parameters(BackdatingParameters.class).freeDays();
    }

    /** Who meets, all members or their delegates, beside how many members there are. */
    FormFitsMembers formFitsMembers(AssemblyForm form, int members, String edition) {
        return FormFitsMembers.by(book.edition(edition), form, members);
    }

    /** Whether this day is later than the working day after the due one, as that can be expected: it only reminds. */
    boolean isOverdue(LocalDate day, LocalDate dueOn) {
        LocalDate grace = dueOn.plusDays(1);
        while (grace.isBefore(day)
                && !calendars.current().expected(grace).kind().isWorking()) {
            grace = grace.plusDays(1);
        }
        return day.isAfter(grace);
    }
}
