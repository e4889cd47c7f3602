package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.term.rule.DueAsOnRecord;
import org.jianhui.command.term.rule.ElectedFromItsMidst;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.rule.FormFitsMembers;
import org.jianhui.kernel.election.parameter.AssemblyParameters;
import org.jianhui.kernel.election.parameter.TermParameters;
import org.jianhui.kernel.election.rule.WomenLedByAWoman;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.parameter.TermEndParameters;
import org.jianhui.kernel.term.parameter.VacancyParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a committee's term is judged by.
 *
 * @param moved the replies that moved a level up before the term began
 * @param rolls the members on record of each union
 * @param votes those of the elections held here
 * @param congresses who could vote in them
 * @param sexes by the recorded ID numbers
 */
record TermLaw(
        RuleBook book,
        MovedReplies moved,
        UnionRolls rolls,
        ProofsOnRecord proofs,
        RunnersUp votes,
        Congresses congresses,
        SexOnRecord sexes) {

    TermParameters length(String edition) {
        return book.edition(edition).parameters(TermParameters.class);
    }

    TermEndParameters end(String edition) {
        return book.edition(edition).parameters(TermEndParameters.class);
    }

    VacancyParameters vacancies(String edition) {
        return book.edition(edition).parameters(VacancyParameters.class);
    }

    ReplyParameters reply(String edition) {
        return book.edition(edition).parameters(ReplyParameters.class);
    }

    /** Who should attend on a day, at least. */
    Attendance attendance(Standing standing, LocalDate day) {
        return Attendance.on(
                day,
                standing.union(),
                congresses.delegates(standing.election()),
                this,
                book.edition(standing.edition())
                        .parameters(AssemblyParameters.class)
                        .congressFrom());
    }

    /** By the meeting, or who leads a body by the body itself; the women workers may meet by themselves, and how many they are is not on record. */
    DueAsOnRecord asOnRecord(Standing standing, Seats seats, Office office, LocalDate heldOn, int due) {
        boolean women = office.body() == Body.WOMEN_COMMITTEE;
        boolean fromItsMidst = office != Office.memberOf(office.body());
        return new DueAsOnRecord(
                due,
                women ? null : attendance(standing, heldOn).least(),
                fromItsMidst ? seats.size(office.body(), heldOn) : 0);
    }

    /** As many due as sit in the body, and fewer than the meeting has: then the body itself has voted. */
    ElectedFromItsMidst fromItsMidst(
            Standing standing, Seats seats, Office office, LocalDate heldOn, int due, List<PersonId> stood) {
        DueAsOnRecord known = asOnRecord(standing, seats, office, heldOn, due);
        boolean meeting = known.least() != null && due >= known.least();
        return new ElectedFromItsMidst(
                known.body() > 0 && due == known.body() && !meeting,
                stood.stream()
                        .filter(person -> !seats.sitsIn(office.body(), person, heldOn))
                        .toList());
    }

    /** Nothing to be said of any other office. */
    List<Rule> ledByAWoman(Office office, List<PersonId> stood) {
        return WomenLedByAWoman.concerns(office) ? List.of(WomenLedByAWoman.of(stood, sexes)) : List.of();
    }

    /** How many have a vote on a day; null if the union had nobody on record by then. */
    @Nullable
    Integer members(UnionId union, LocalDate day) {
        @Nullable LocalDate since = rolls.since(union);
        return since == null || day.isBefore(since) ? null : Integer.valueOf(rolls.voting(union, day));
    }

    FormFitsMembers formFitsMembers(AssemblyForm form, int members, String edition) {
        return FormFitsMembers.by(book.edition(edition), form, members);
    }

    int backdatingFreeDays(String edition) {
        return book.edition(edition).parameters(BackdatingParameters.class).freeDays();
    }
}
