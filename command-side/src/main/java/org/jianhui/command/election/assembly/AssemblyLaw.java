package org.jianhui.command.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jianhui.command.election.assembly.rule.MoreCandidatesThanSeats;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.DayUnit;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.parameter.AssemblyParameters;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is judged by.
 *
 * @param cases the running election cases; null for one that does not run
 * @param approvedForm in which form the superior agreed to a case's meeting; null if that was not decided here
 * @param running whether an election has a meeting that is not over
 */
record AssemblyLaw(
        RuleBook book,
        CalendarBook calendars,
        ProofsOnRecord proofs,
        Function<ElectionId, @Nullable CaseFacts> cases,
        Function<ElectionId, @Nullable AssemblyForm> approvedForm,
        Predicate<ElectionId> running,
        Candidacies candidacies,
        Electorate electorate,
        BodyResults results,
        SexOnRecord sexes) {

    AssemblyParameters meeting(String edition) {
        return book.edition(edition).parameters(AssemblyParameters.class);
    }

    BallotParameters ballot(String edition) {
        return book.edition(edition).parameters(BallotParameters.class);
    }

    /** Whether enough stand for the seats of each body, blocked ones included: known once the meeting may be held. */
    List<Rule> enoughStand(ElectionId election, ElectionRules rules) {
        @Nullable CaseFacts facts = cases.apply(election);
        if (facts == null || !facts.cleared()) {
            return List.of();
        }
        BallotParameters figures = ballot(facts.edition());
        return rules.seats().stream()
                .<Rule>map(each -> new MoreCandidatesThanSeats(
                        each.body(),
                        candidacies.standing(election, each.body()).size(),
                        0,
                        each.seats(),
                        figures.surplusFor(each.body(), each.seats())))
                .toList();
    }

    /** How many of them are women by their recorded ID numbers; who is on record without one is not counted. */
    int women(List<PersonId> persons) {
        return (int) persons.stream()
                .filter(person -> sexes.of(person).filter(Sex.FEMALE::equals).isPresent())
                .count();
    }

    BackdatingParameters backdating(String edition) {
        return book.edition(edition).parameters(BackdatingParameters.class);
    }

    /** The delegates' own period, counted as the public notice is, with its own number of days. */
    NoticePeriod notice(String edition, LocalDate notifiedOn) {
        NoticeParameters counted = book.edition(edition).parameters(NoticeParameters.class);
        return NoticePeriod.posted(
                notifiedOn,
                new NoticeParameters(
                        meeting(edition).noticeWorkdays(),
                        DayUnit.WORKING,
                        counted.countFirstDay(),
                        counted.makeupIsWorkday()),
                calendars.current());
    }
}
