package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.command.term.RunnersUp.RunnerUp;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.NameActingChair;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vacant office is filled from the day of the approval on, for the rest of the term (E-10, TERM-8 to TERM-10). */
@Covers({"E-10", "TERM-8", "TERM-9", "TERM-10"})
class RequestFillingTest {

    private static final PersonId NEW = new PersonId("person-new");
    private static final PersonId OTHER = new PersonId("person-other");
    private static final Envelope NAME = new Envelope(NEW, "name", 1, "request-1", "bm9uY2U=", "Y2lwaGVy");

    private static TermScenario withoutChair() {
        return given(Given.began(), left(Given.CHAIR, Office.CHAIR)).today("2024-06-10");
    }

    private static RequestFilling fills(PersonId person, Office office, Filling way, int votesFor) {
        return new RequestFilling(
                Given.TERM,
                Given.request("2024-06-01", PaperIssuer.BASE_UNION),
                person,
                NAME,
                office,
                way,
                new Vote(Given.day("2024-05-30"), 30, 20, votesFor, Given.SCAN));
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true"})
    void elected_is_who_has_more_than_half_of_those_due(int votesFor, boolean accepted) {
        RequestFilling command = fills(NEW, Office.CHAIR, Filling.BY_ELECTION, votesFor);
        if (accepted) {
            assertThat(withoutChair().when(command)).hasSize(1);
        } else {
            withoutChair().refused(command).firstBy("TERM-8", "NOT_ELECTED");
        }
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void an_office_is_for_a_member_once_there_are_members_on_record() {
        RequestFilling command = fills(NEW, Office.CHAIR, Filling.BY_ELECTION, 20);
        withoutChair().members("2024-05-30", Given.VICE).refused(command).firstBy("M-14", "OFFICE_FOR_A_MEMBER");
        assertThat(withoutChair().members("2024-05-30", NEW).when(command)).hasSize(1);
        assertThat(withoutChair().members("2024-05-31", Given.VICE).when(command))
                .as("voted before anybody was on record")
                .hasSize(1);
    }

    private static TermScenario withoutMember() {
        return given(Given.began(), left(Given.MEMBER, Office.COMMITTEE_MEMBER)).today("2024-06-10");
    }

    private static RequestFilling substitute(PersonId person) {
        return fills(person, Office.COMMITTEE_MEMBER, Filling.SUBSTITUTION, 0);
    }

    @Test
    void a_substitute_needs_no_second_majority_where_the_election_was_on_paper() {
        assertThat(withoutMember().when(substitute(NEW))).hasSize(1);
    }

    @Test
    void who_leads_a_body_is_elected_and_never_a_substitute() {
        withoutChair()
                .refused(fills(NEW, Office.CHAIR, Filling.SUBSTITUTION, 0))
                .firstBy("TERM-8", "SUBSTITUTION_NOT_OPEN");
        given(Given.began(), left(Given.AUDITOR, Office.FUND_AUDIT_CHAIR))
                .today("2024-06-10")
                .refused(fills(NEW, Office.FUND_AUDIT_CHAIR, Filling.SUBSTITUTION, 0))
                .firstBy("TERM-8", "SUBSTITUTION_NOT_OPEN");
    }

    @Test
    void the_substitute_had_the_majority_and_the_next_most_votes_without_a_seat() {
        RunnerUp next = new RunnerUp(NEW, 24, 24);
        RunnerUp then = new RunnerUp(OTHER, 23, 23);
        assertThat(withoutMember().counted(next, then).when(substitute(NEW))).hasSize(1);
        withoutMember().counted(next, then).refused(substitute(OTHER)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        withoutMember().counted().refused(substitute(NEW)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        assertThat(withoutMember().counted(next, new RunnerUp(OTHER, 24, 24)).when(substitute(OTHER)))
                .as("equal votes")
                .hasSize(1);
        withoutMember()
                .counted(next, new RunnerUp(OTHER, 24, 11))
                .refused(substitute(OTHER))
                .firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        assertThat(withoutMember()
                        .members("2022-01-01", OTHER)
                        .counted(next, then)
                        .when(substitute(OTHER)))
                .as("the next one is no member any more")
                .hasSize(1);
        assertThat(withoutMember()
                        .counted(new RunnerUp(Given.VICE, 25, 25), then)
                        .when(substitute(OTHER)))
                .as("the next one sits there already")
                .hasSize(1);
    }

    @Test
    void whoever_may_not_sit_there_is_passed_over() {
        TermBegan withMember = Given.began(new OfficeHolder(OTHER, Office.FUND_AUDIT_MEMBER));
        OfficeLeft gone = left(withMember, OTHER, Office.FUND_AUDIT_MEMBER, "2024-05-01");
        assertThat(given(withMember, gone)
                        .today("2024-06-10")
                        .counted(new RunnerUp(Given.CHAIR, 24, 24), new RunnerUp(NEW, 23, 23))
                        .when(fills(NEW, Office.FUND_AUDIT_MEMBER, Filling.SUBSTITUTION, 0)))
                .hasSize(1);
    }

    /** As in a union that was brought in without a chair: another office that was left says nothing of this one. */
    @Test
    void an_office_nobody_held_is_vacant_from_the_first_day() {
        TermBegan began = Given.began(Given.OFFICES.stream()
                .filter(each -> each.office() != Office.CHAIR)
                .toList());
        OfficeLeft vice = left(began, Given.VICE, Office.VICE_CHAIR, "2024-06-05");
        assertThat(given(began, vice).today("2024-06-10").when(fills(NEW, Office.CHAIR, Filling.BY_ELECTION, 20)))
                .hasSize(1);
    }

    private static OfficeLeft left(PersonId person, Office office) {
        return left(Given.began(), person, office, "2024-05-01");
    }

    private static OfficeLeft left(TermBegan began, PersonId person, Office office, String on) {
        return given(began)
                .today("2024-06-10")
                .when(
                        new LeaveOffice(Given.TERM, person, office, Departure.DIED, Given.day(on), Given.SCAN),
                        OfficeLeft.class);
    }

    @Test
    void the_womens_body_may_be_formed_by_consultation_and_no_other() {
        withoutChair()
                .refused(fills(NEW, Office.CHAIR, Filling.CONSULTATION, 0))
                .firstBy("TERM-8", "CONSULTATION_NOT_OPEN");
        TermBegan began = Given.began(new OfficeHolder(NEW, Office.WOMEN_COMMISSIONER));
        OfficeLeft left = given(began)
                .today("2024-05-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                NEW,
                                Office.WOMEN_COMMISSIONER,
                                Departure.RESIGNED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        assertThat(given(began, left)
                        .today("2024-06-10")
                        .when(fills(Given.MEMBER, Office.WOMEN_COMMISSIONER, Filling.CONSULTATION, 0)))
                .hasSize(1);
    }

    @Test
    @Covers("F-05")
    void a_man_does_not_lead_the_womens_body() {
        RequestFilling led = fills(NEW, Office.WOMEN_COMMISSIONER, Filling.CONSULTATION, 0);
        TermScenario withoutWomen = given(Given.began()).today("2024-06-10");
        assertThat(withoutWomen.when(led, FillingRequested.class).basis().facts())
                .contains(Fact.of("sexUnknown", 1));
        assertThat(withoutWomen.sex(NEW, Sex.FEMALE).when(led)).hasSize(1);
        withoutWomen.sex(NEW, Sex.MALE).refused(led).firstBy("F-05", "WOMEN_LED_BY_A_MAN");
        assertThat(withoutChair().sex(NEW, Sex.MALE).when(fills(NEW, Office.CHAIR, Filling.BY_ELECTION, 20)))
                .hasSize(1);
    }

    @Test
    void only_a_vacant_office_is_filled_and_nobody_sits_twice_or_audits_the_union_they_head() {
        withoutChair()
                .refused(fills(NEW, Office.VICE_CHAIR, Filling.BY_ELECTION, 20))
                .firstBy("TERM-9", "OFFICE_NOT_VACANT");
        withoutChair()
                .refused(fills(Given.AUDITOR, Office.CHAIR, Filling.BY_ELECTION, 20))
                .firstBy("TERM-9", "ALREADY_SEATED");
    }

    /** Of a committee that was brought in not everybody may be on record. */
    @Test
    void who_led_a_body_and_is_not_on_record_can_be_filled_in_too() {
        TermScenario withoutWomen = given(Given.began()).today("2024-06-10");
        assertThat(withoutWomen.when(fills(NEW, Office.WOMEN_COMMISSIONER, Filling.CONSULTATION, 0)))
                .hasSize(1);
        assertThat(withoutWomen.when(fills(NEW, Office.WOMEN_DIRECTOR, Filling.CONSULTATION, 0)))
                .hasSize(1);
        given(Given.began(new OfficeHolder(NEW, Office.WOMEN_COMMISSIONER)))
                .today("2024-06-10")
                .refused(fills(Given.MEMBER, Office.WOMEN_DIRECTOR, Filling.CONSULTATION, 0))
                .firstBy("TERM-9", "OFFICE_NOT_VACANT");
    }

    @Test
    void the_office_is_held_from_the_day_of_the_approval_on() {
        FillingRequested requested =
                withoutChair().when(fills(NEW, Office.CHAIR, Filling.BY_ELECTION, 20), FillingRequested.class);
        List<TermEvent> events = withoutChair()
                .and(requested)
                .when(new ReplyToCommittee(
                        Given.TERM, Given.reply("2024-06-10", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null));
        OfficeFilled filled = (OfficeFilled) events.get(1);
        assertThat(filled.since()).isEqualTo("2024-06-10");
        assertThat(filled.person()).isEqualTo(NEW);
    }

    /** The chair died on 1 May, and was in office on that day. */
    @ParameterizedTest
    @CsvSource({"2024-04-30, false", "2024-05-01, false", "2024-05-02, true"})
    void a_by_election_is_held_and_somebody_acts_from_the_day_after_the_last(String day, boolean accepted) {
        RequestFilling filling = fills(NEW, Office.CHAIR, Filling.BY_ELECTION, day);
        NameActingChair acting = new NameActingChair(Given.TERM, Given.VICE, Given.day(day), Given.SCAN);
        if (accepted) {
            assertThat(withoutChair().when(filling)).hasSize(1);
            assertThat(withoutChair().when(acting)).hasSize(1);
        } else {
            withoutChair().refused(filling).firstBy("TERM-9", "BEFORE_THE_VACANCY");
            withoutChair().refused(acting).firstBy("TERM-9", "BEFORE_THE_VACANCY");
        }
    }

    /** As a log has it in which the vote came before the vacancy. */
    @ParameterizedTest
    @CsvSource({"2024-06-08, 2024-06-10", "2024-06-09, 2024-06-10", "2024-06-10, 2024-06-11"})
    void nobody_is_in_the_office_before_the_other_has_left_it(String lastDay, String since) {
        FillingRequested requested =
                withoutChair().when(fills(NEW, Office.CHAIR, Filling.BY_ELECTION, 20), FillingRequested.class);
        OfficeLeft left = given(Given.began())
                .today(lastDay)
                .when(
                        new LeaveOffice(
                                Given.TERM, Given.CHAIR, Office.CHAIR, Departure.DIED, Given.day(lastDay), Given.SCAN),
                        OfficeLeft.class);
        OfficeFilled filled = given(Given.began(), left, requested)
                .today("2024-06-10")
                .when(
                        new ReplyToCommittee(
                                Given.TERM,
                                Given.reply("2024-06-10", ReplySource.SIGNED_HERE),
                                ReplyOutcome.APPROVED,
                                null),
                        OfficeFilled.class);
        assertThat(filled.since()).isEqualTo(since);
    }

    private static RequestFilling fills(PersonId person, Office office, Filling way, String heldOn) {
        return new RequestFilling(
                Given.TERM,
                Given.request("2024-06-01", PaperIssuer.BASE_UNION),
                person,
                NAME,
                office,
                way,
                new Vote(Given.day(heldOn), 30, 20, 20, Given.SCAN));
    }

    @Test
    void who_is_elected_higher_in_the_body_leaves_the_lower_seat_the_day_before() {
        FillingRequested requested =
                withoutChair().when(fills(Given.VICE, Office.CHAIR, Filling.BY_ELECTION, 20), FillingRequested.class);
        List<TermEvent> events = withoutChair()
                .and(requested)
                .when(new ReplyToCommittee(
                        Given.TERM, Given.reply("2024-06-10", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null));
        OfficeLeft lower = (OfficeLeft) events.get(2);
        assertThat(events).hasSize(3);
        assertThat(lower.person()).isEqualTo(Given.VICE);
        assertThat(lower.office()).isEqualTo(Office.VICE_CHAIR);
        assertThat(lower.departure()).isEqualTo(Departure.ELECTED_HIGHER);
        assertThat(lower.lastDay()).isEqualTo("2024-06-09");
        assertThat(lower.serving()).as("the chair and a member").isEqualTo(2);
        TermScenario filled = withoutChair()
                .and(requested)
                .and(events.toArray(TermEvent[]::new))
                .today("2024-06-12");
        LeaveOffice vice = new LeaveOffice(
                Given.TERM, Given.VICE, Office.VICE_CHAIR, Departure.DIED, Given.day("2024-06-11"), Given.SCAN);
        filled.refused(vice).firstBy("TERM-4", "NOT_IN_OFFICE");
        filled.refused(new LeaveOffice(
                        Given.TERM,
                        Given.VICE,
                        Office.CHAIR,
                        Departure.ELECTED_HIGHER,
                        Given.day("2024-06-11"),
                        Given.SCAN))
                .firstBy("TERM-9", "LEFT_BY_ELECTION");
    }

    @Test
    void nobody_is_elected_lower_in_the_body_than_they_sit() {
        OfficeLeft left = given(Given.began())
                .today("2024-05-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                Given.VICE,
                                Office.VICE_CHAIR,
                                Departure.DIED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        TermScenario withoutVice = given(Given.began(), left).today("2024-06-10");
        withoutVice
                .refused(fills(Given.CHAIR, Office.VICE_CHAIR, Filling.BY_ELECTION, 20))
                .firstBy("TERM-9", "ALREADY_SEATED");
        assertThat(withoutVice.when(fills(Given.MEMBER, Office.VICE_CHAIR, Filling.BY_ELECTION, 20)))
                .hasSize(1);
    }

    @Test
    void until_then_somebody_of_the_committee_acts_as_chair() {
        NameActingChair vice = new NameActingChair(Given.TERM, Given.VICE, Given.day("2024-05-02"), Given.SCAN);
        assertThat(withoutChair().when(vice)).hasSize(1);
        withoutChair()
                .refused(new NameActingChair(Given.TERM, Given.AUDITOR, Given.day("2024-05-02"), Given.SCAN))
                .firstBy("TERM-10", "ACTING_NOT_IN_COMMITTEE");
        given(Given.began()).today("2024-06-10").refused(vice).firstBy("TERM-9", "OFFICE_NOT_VACANT");
    }
}
