package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.kernel.process.TaskDueMoved;
import org.jianhui.kernel.process.TimerCancelled;
import org.jianhui.kernel.process.TimerMoved;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An objection waits for its ruling five working days, then it is chased, then the county is told; it blocks all along. */
@Covers({"E-07", "I-31", "I-15"})
class LateRulingTest {

    private static final String COUNTED = "election.ruling-time-counted";
    private static final String CHASED = "election.ruling-chased";
    private static final String ESCALATED = "election.ruling-escalated";
    private static final String RULED = "election.objection-ruled";

    private final Township township = new Township();

    @AfterEach
    void close() {
        township.node.agrees();
        township.close();
    }

    private Case posted(String day) {
        Case election = new Case(township).on(day).prepared();
        Candidacy[] all = {election.a, election.b, election.c, election.d};
        return election.submits(all).replies(Verdict.APPROVE, all).posts(all);
    }

    private List<String> rulings(Case election) {
        return township.node.events(election.id).stream()
                .filter(type -> List.of(COUNTED, CHASED, ESCALATED, RULED).contains(type))
                .toList();
    }

    @Test
    void is_chased_when_the_fifth_working_day_is_over_and_a_make_up_day_is_one() {
        Case election = posted("2026-10-08");
        ObjectionId objection = election.objects(election.b);
        // Friday, make-up Saturday, Monday to Wednesday
        election.at("2026-10-14T23:59");
        assertThat(rulings(election)).containsExactly(COUNTED);
        againChangesNothing(election);
        election.at("2026-10-15T00:00");
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED);
        againChangesNothing(election);
        election.at("2026-10-19T23:59");
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED);
        election.at("2026-10-20T00:00");
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED, ESCALATED);
        againChangesNothing(election);
        assertThat(election.tasks()).contains("rule_on_objection");
        election.rules(objection, ObjectionRuling.REJECTED);
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED, ESCALATED, RULED);
        assertThat(township.node.visited(election.id)).contains("end_chase", "end_escalation", "receive_ruling");
        assertThat(township.node.value(
                        "SELECT payload::json->>'countyUnion' FROM log.event WHERE stream = ? AND type = ?",
                        election.id.value(),
                        ESCALATED))
                .isEqualTo(election.county.value());
    }

    @Test
    void over_a_plain_weekend_the_fifth_working_day_is_a_week_later() {
        Case election = posted("2022-06-16");
        election.objects(election.b);
        election.at("2022-06-23T23:59");
        assertThat(rulings(election)).containsExactly(COUNTED);
        election.at("2022-06-24T00:00");
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED);
    }

    @Test
    void a_ruling_in_the_last_minute_is_in_time_and_each_objection_has_its_own() {
        Case election = posted("2022-06-16");
        ObjectionId first = election.objects(election.a);
        ObjectionId second = election.on("2022-06-17").objects(election.b);
        election.at("2022-06-23T23:59").rules(first, ObjectionRuling.REJECTED);
        assertThat(township.node.steps(TimerCancelled.class).stream()
                        .map(TimerCancelled::element)
                        .filter(element -> element.endsWith("ruling_due")))
                .containsExactlyInAnyOrder("chase_ruling_due", "escalate_ruling_due");
        election.at("2022-06-24T23:59");
        assertThat(rulings(election)).containsExactly(COUNTED, COUNTED, RULED);
        election.at("2022-06-25T00:00");
        assertThat(rulings(election)).containsExactly(COUNTED, COUNTED, RULED, CHASED);
        assertThat(township.node.value(
                        "SELECT payload::json->>'objection' FROM log.event WHERE stream = ? AND type = ?",
                        election.id.value(),
                        CHASED))
                .isEqualTo(second.value());
    }

    @Test
    void counts_from_the_day_of_receipt_not_of_the_entry() {
        Case election = posted("2022-06-16").on("2022-06-17");
        election.today = election.today.minusDays(1);
        election.objects(election.b);
        assertThat(rulings(election)).containsExactly(COUNTED);
        election.at("2022-06-24T00:00");
        assertThat(rulings(election)).containsExactly(COUNTED, CHASED);
    }

    @Test
    void an_ended_case_waits_for_no_ruling() {
        Case election = posted("2022-06-16");
        election.objects(election.b);
        election.does(new AbandonElection(election.id, "筹备组撤回"));
        election.on("2022-07-10");
        assertThat(rulings(election)).containsExactly(COUNTED);
        assertThat(election.isOver()).isTrue();
    }

    @Test
    void a_new_calendar_moves_the_time_of_the_objections_it_concerns() {
        Case election = posted("2026-12-21").on("2026-12-23");
        ObjectionId moved = election.objects(election.b);
        Case other = posted("2026-12-23");
        other.rules(other.objects(other.b), ObjectionRuling.REJECTED);
        // counted 24, 25, 28, 29, 30 December
        imports("2026-12-28,2026-12-28");
        assertThat(rulings(election)).containsExactly(COUNTED, COUNTED);
        assertThat(rulings(other)).containsExactly(COUNTED, RULED);
        assertThat(township.node.steps(TimerMoved.class).stream()
                        .filter(step -> step.run().definition().equals(RulingProcess.KEY)))
                .hasSize(2);
        assertThat(township.node.steps(TaskDueMoved.class))
                .extracting(step -> step.dueAt().toString())
                .containsExactly("2026-12-31T16:00:00Z");
        againChangesNothing(election);
        election.at("2026-12-31T23:59");
        assertThat(rulings(election)).doesNotContain(CHASED);
        election.at("2027-01-01T00:00");
        assertThat(rulings(election)).endsWith(CHASED);
        election.rules(moved, ObjectionRuling.UPHELD);
    }

    @Test
    void the_days_of_an_unknown_year_are_expected_ones_until_its_notice_comes() {
        Case election = posted("2026-12-21").on("2026-12-30");
        election.objects(election.b);
        // 31 December, then of January 4 to 7: the first is a holiday, the second and third a weekend
        assertThat(township.node.value(
                        "SELECT payload::json->'period'->>'dueOn' || (payload::json->'period'->>'provisional')"
                                + " FROM log.event WHERE stream = ? AND type = ?",
                        election.id.value(),
                        COUNTED))
                .isEqualTo("2027-01-07true");
        imports("2027-01-01,2027-01-04");
        assertThat(township.node.steps(TaskCreated.class).stream()
                        .filter(step -> step.element().equals("rule_on_objection")))
                .hasSize(1);
        election.at("2027-01-08T23:59");
        assertThat(rulings(election)).doesNotContain(CHASED);
        election.at("2027-01-09T00:00");
        assertThat(rulings(election)).endsWith(CHASED);
    }

    private void againChangesNothing(Case election) {
        List<ProcessStep> before = township.node.steps(ProcessStep.class);
        List<String> events = township.node.events(election.id);
        township.node.deliversAgain();
        assertThat(township.node.steps(ProcessStep.class)).isEqualTo(before);
        assertThat(township.node.events(election.id)).isEqualTo(events);
    }

    /** Two persons of the county bring in a notice for 2027 that takes these days, first and last, off. */
    private void imports(String daysOff) {
        CalendarEditionId edition = new CalendarEditionId("calendar-2027");
        UnionId county = UnionId.random();
        CalendarNotice notice = NoticeImport.ofCsv(
                new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", ""), "from,to,kind,name\n" + daysOff + ",off,元旦");
        township.node.does(new ProposeCalendarEdition(edition, county, notice));
        township.node.does(new ApproveCalendarEdition(edition, county));
    }
}
