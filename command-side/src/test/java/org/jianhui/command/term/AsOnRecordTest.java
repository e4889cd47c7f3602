package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.RecallBy;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.ProposeRecall;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RecordRecallVote;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A third and a half are of no fewer than are on record: the members, or the delegates of the congress (TERM-7, TERM-8). */
@Covers({"TERM-7", "TERM-8"})
class AsOnRecordTest {

    private static TermScenario inOffice() {
        return given(Given.began()).today("2024-05-10");
    }

    private static ProposeRecall recall(int supporters, int members) {
        return new ProposeRecall(
                Given.TERM,
                Given.CHAIR,
                Office.CHAIR,
                RecallBy.MEMBERS,
                supporters,
                members,
                Given.day("2024-05-01"),
                Given.SCAN);
    }

    private static RecordRecallVote vote(int due, int votesFor) {
        return new RecordRecallVote(
                Given.TERM,
                Given.CHAIR,
                Office.CHAIR,
                new Vote(Given.day("2024-05-09"), due, due, votesFor, Given.SCAN));
    }

    private static TermScenario proposed() {
        return given(Given.began(), inOffice().when(recall(10, 30), RecallProposed.class))
                .today("2024-05-10");
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "31, true"})
    void a_third_of_no_fewer_members_than_are_on_record(int members, boolean accepted) {
        TermScenario thirty = inOffice().members("2022-06-01", 30);
        if (accepted) {
            assertThat(thirty.when(recall(11, members), RecallProposed.class)
                            .basis()
                            .facts())
                    .contains(Fact.of("membersOnRecord", 30));
        } else {
            thirty.refused(recall(11, members)).firstBy("TERM-7", "FEWER_MEMBERS_THAN_ON_RECORD");
        }
    }

    @Test
    void members_who_came_on_record_later_say_nothing_of_an_earlier_day() {
        assertThat(inOffice().members("2024-05-02", 450).when(recall(10, 30))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true"})
    void half_of_no_fewer_than_all_members_recall(int due, boolean accepted) {
        TermScenario thirty = proposed().members("2022-06-01", 30);
        if (accepted) {
            assertThat(thirty.when(vote(due, 16), RecallVoted.class).basis().facts())
                    .contains(Fact.of("dueOnRecord", 30));
        } else {
            thirty.refused(vote(due, 16)).firstBy("TERM-8", "FEWER_DUE_THAN_ON_RECORD");
        }
    }

    @ParameterizedTest
    @CsvSource({"43, false", "44, true", "450, true"})
    void or_than_the_delegates_of_the_congress(int due, boolean accepted) {
        TermScenario large = proposed().congress(44).members("2022-06-01", 450);
        if (accepted) {
            assertThat(large.when(vote(due, 10))).hasSize(1);
        } else {
            large.refused(vote(due, 30)).firstBy("TERM-8", "FEWER_DUE_THAN_ON_RECORD");
        }
    }

    /** From 100 members on a congress may meet that was formed after the election, and is not on record. */
    @ParameterizedTest
    @CsvSource({"99, false", "100, true"})
    void where_a_congress_may_have_been_formed_since_the_number_is_as_typed(int members, boolean accepted) {
        TermScenario some = proposed().members("2022-06-01", members);
        if (accepted) {
            assertThat(some.when(vote(40, 10))).hasSize(1);
        } else {
            some.refused(vote(40, 30)).firstBy("TERM-8", "FEWER_DUE_THAN_ON_RECORD");
        }
    }

    /** The committee is three with the auditor's body aside: two are left of it without its chair. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false", "29, false", "30, true"})
    void a_by_election_is_held_by_all_or_by_the_body_itself(int due, boolean accepted) {
        OfficeLeft left = inOffice()
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                Given.CHAIR,
                                Office.CHAIR,
                                Departure.DIED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        RecordFillingRound round = new RecordFillingRound(
                Given.TERM,
                Office.CHAIR,
                Given.day("2024-05-09"),
                due,
                due,
                List.of(new FillingVote(Given.VICE, Given.sealed(Given.VICE), due)),
                Given.SCAN);
        List<PersonId> roll = new ArrayList<>(IntStream.range(0, 29)
                .mapToObj(n -> new PersonId("person-" + n))
                .toList());
        roll.add(Given.VICE);
        TermScenario vacant =
                given(Given.began(), left).today("2024-05-10").members("2022-06-01", roll.toArray(PersonId[]::new));
        if (accepted) {
            assertThat(vacant.when(round)).hasSize(1);
        } else {
            vacant.refused(round).firstBy("TERM-8", "FEWER_DUE_THAN_ON_RECORD");
        }
    }

    @Test
    void the_roll_of_a_congress_is_kept_and_of_no_other_meeting() {
        try (TestDatabase database = TestDatabase.fresh()) {
            CongressRegister register = new CongressRegister(database.sql());
            AssemblyId congress = new AssemblyId("assembly-congress");
            frozen(register, congress, AssemblyForm.CONGRESS);
            assertThat(register.delegates(Given.ELECTION)).containsExactly(Given.CHAIR, Given.VICE);
            register.on(
                    new AssemblyEnded(congress, Given.ELECTION, AssemblyEnd.ABANDONED, "停电", LocalDate.of(2022, 7, 2)));
            assertThat(register.delegates(Given.ELECTION)).isEmpty();
            frozen(register, new AssemblyId("assembly-full"), AssemblyForm.FULL_MEETING);
            assertThat(register.delegates(Given.ELECTION)).isEmpty();
        }
    }

    private static void frozen(CongressRegister register, AssemblyId assembly, AssemblyForm form) {
        Basis basis = new Basis(Given.EDITION, List.of(), List.of());
        register.on(new AssemblyConvened(assembly, Given.ELECTION, Given.UNION, form, LocalDate.of(2022, 7, 1), basis));
        register.on(new RollFrozen(
                assembly, Instant.parse("2022-07-01T01:00:00Z"), List.of(Given.CHAIR, Given.VICE), "hash", basis));
    }
}
