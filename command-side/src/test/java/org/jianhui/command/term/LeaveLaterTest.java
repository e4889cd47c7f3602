package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.TermEvent;
import org.junit.jupiter.api.Test;

/** With consent in May a chair leaves at the year's end: until then the office is held, and nobody else is in it (TERM-5, TERM-9). */
@Covers({"TERM-5", "TERM-9"})
class LeaveLaterTest {

    private static final PersonId NEW = new PersonId("person-new");

    private static TermScenario agreed() {
        DepartureRequested requested = given(Given.began())
                .today("2024-05-10")
                .when(
                        new RequestDeparture(
                                Given.TERM,
                                Given.request("2024-05-02", PaperIssuer.BASE_UNION),
                                Given.CHAIR,
                                Office.CHAIR,
                                Departure.TRANSFERRED,
                                Given.day("2024-12-31")),
                        DepartureRequested.class);
        List<TermEvent> replied = given(Given.began(), requested)
                .today("2024-05-10")
                .when(new ReplyToCommittee(
                        Given.TERM, Given.reply("2024-05-10", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null));
        assertThat(((OfficeLeft) replied.get(1)).lastDay()).isEqualTo("2024-12-31");
        return given(Given.began(), requested).and(replied.toArray(TermEvent[]::new));
    }

    private static RequestFilling fills(String heldOn) {
        return new RequestFilling(
                Given.TERM,
                new RequestPaper(
                        new PaperId("paper-filling"), "太农工〔2024〕9号", Given.day(heldOn), PaperIssuer.BASE_UNION),
                NEW,
                Given.sealed(NEW),
                Office.CHAIR,
                Filling.BY_ELECTION,
                new Vote(Given.day(heldOn), 30, 25, 20, Given.SCAN));
    }

    private static LeaveOffice dies(String lastDay) {
        return new LeaveOffice(Given.TERM, Given.CHAIR, Office.CHAIR, Departure.DIED, Given.day(lastDay), Given.SCAN);
    }

    @Test
    void the_office_is_vacant_the_day_after_and_not_before() {
        agreed().today("2024-12-31").refused(fills("2024-12-31")).firstBy("TERM-9", "BEFORE_THE_VACANCY");
        assertThat(agreed().today("2025-01-01").when(fills("2025-01-01"))).hasSize(1);
    }

    @Test
    void who_leaves_later_may_be_recalled_or_die_before() {
        assertThat(agreed().today("2024-06-01")
                        .when(new ProposeRecall(
                                Given.TERM,
                                Given.CHAIR,
                                Office.CHAIR,
                                RecallBy.COMMITTEE,
                                0,
                                30,
                                Given.day("2024-06-01"),
                                Given.SCAN)))
                .hasSize(1);
        OfficeLeft died = agreed().today("2024-06-02").when(dies("2024-06-01"), OfficeLeft.class);
        assertThat(agreed().and(died).today("2024-06-02").when(fills("2024-06-02")))
                .as("the vacancy begins earlier")
                .hasSize(1);
        OfficeFilled filled = new OfficeFilled(
                Given.TERM, Given.UNION, NEW, Given.sealed(NEW), Office.CHAIR, "太工复〔2024〕5号", Given.day("2024-06-20"));
        agreed().and(died, filled)
                .today("2025-01-01")
                .refused(fills("2025-01-01"))
                .firstBy("TERM-9", "OFFICE_NOT_VACANT");
        agreed().and(died).today("2024-06-03").refused(dies("2024-06-01")).firstBy("TERM-4", "NOT_IN_OFFICE");
    }

    @Test
    void with_the_last_day_the_office_is_left() {
        assertThat(agreed().today("2024-12-30").when(dies("2024-12-30"))).hasSize(1);
        agreed().today("2024-12-31").refused(dies("2024-12-31")).firstBy("TERM-4", "NOT_IN_OFFICE");
    }
}
