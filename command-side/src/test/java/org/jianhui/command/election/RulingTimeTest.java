package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.objection;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.sealed;

import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CountedDay;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.RulingCommand.ChaseRuling;
import org.jianhui.kernel.election.RulingCommand.EscalateRuling;
import org.jianhui.kernel.election.RulingCommand.RecountRulings;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.election.parameter.ObjectionParameters;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-07", "I-31", "I-15"})
class RulingTimeTest {

    private static final ObjectionId FIRST = new ObjectionId("objection-1");

    @ParameterizedTest
    @CsvSource({
        "2022-06-20, 2022-06-27, 2022-07-03",
        "2022-06-24, 2022-07-01, 2022-07-07",
        "2022-06-25, 2022-07-01, 2022-07-07",
        "2022-04-01, 2022-04-11, 2022-04-17",
        "2022-04-02, 2022-04-12, 2022-04-18"
    })
    void counts_five_working_days_after_the_receipt_and_five_days_more(String received, String due, String escalate) {
        RulingPeriod period = period(received);
        assertThat(period.dueOn()).isEqualTo(due);
        assertThat(period.escalateOn()).isEqualTo(escalate);
        assertThat(period.days().stream().filter(CountedDay::counted)).hasSize(5);
    }

    @Test
    void is_counted_when_an_objection_is_recorded() {
        RulingTimeCounted counted = given(posted("2022-06-20"))
                .today("2022-06-22")
                .when(
                        new RecordObjection(ELECTION, FIRST, B, null, sealed("person-x"), day("2022-06-21")),
                        RulingTimeCounted.class);
        assertThat(counted.before()).isNull();
        assertThat(counted.period()).isEqualTo(period("2022-06-21"));
        assertThat(counted.basis().rules()).containsExactly("E-07", "I-31");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-27, 0", "2022-06-28, 0", "2022-06-29, 1", "2022-06-30, 1"})
    void is_chased_on_the_day_after_the_fifth(String today, int events) {
        assertThat(objected().today(today).when(chase())).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-03, 0", "2022-07-04, 1", "2022-07-05, 1"})
    void is_escalated_five_days_after_that(String today, int events) {
        assertThat(objected().and(chased()).today(today).when(escalate())).hasSize(events);
    }

    @Test
    void escalation_tells_the_county_and_chases_what_was_not() {
        var events = objected().today("2022-07-04").when(escalate());
        assertThat(events).hasExactlyElementsOfTypes(RulingChased.class, RulingEscalated.class);
        RulingEscalated escalated = (RulingEscalated) events.get(1);
        assertThat(escalated.rulesUnion()).isEqualTo(TOWNSHIP);
        assertThat(escalated.countyUnion()).isEqualTo(COUNTY);
        assertThat(objected().and(escalated).today("2022-07-05").when(escalate()))
                .isEmpty();
    }

    @Test
    void is_chased_once_and_never_once_ruled_on_or_ended() {
        assertThat(objected().and(chased()).today("2022-06-30").when(chase())).isEmpty();
        ObjectionRuled ruled =
                new ObjectionRuled(ELECTION, FIRST, B, ObjectionRuling.REJECTED, sealed("person-b"), day("2022-06-22"));
        assertThat(objected().and(ruled).today("2022-06-30").when(chase())).isEmpty();
        ElectionEnded ended = new ElectionEnded(ELECTION, EndCause.ABANDONED, "撤回", day("2022-06-22"));
        assertThat(objected().and(ended).today("2022-06-30").when(chase())).isEmpty();
        assertThat(objected().and(ended).today("2022-07-30").when(escalate())).isEmpty();
    }

    @Test
    void one_of_before_times_were_counted_is_left_alone() {
        ElectionScenario old = given(posted("2022-06-20")).and(objection("objection-1", B));
        assertThat(old.today("2022-07-30").when(chase())).isEmpty();
        assertThat(old.today("2022-07-30").when(escalate())).isEmpty();
        assertThat(old.when(recount())).isEmpty();
    }

    @Test
    void is_counted_again_where_a_calendar_changes_it() {
        assertThat(objected().when(recount())).isEmpty();
        RulingTimeCounted again = objected().calendar(without("2022-06-23")).when(recount(), RulingTimeCounted.class);
        assertThat(again.before()).isEqualTo(period("2022-06-21"));
        assertThat(again.period().dueOn()).isEqualTo("2022-06-29");
        assertThat(objected().and(again).today("2022-06-29").when(chase())).isEmpty();
        assertThat(objected().and(again).today("2022-06-30").when(chase())).hasSize(1);
    }

    private static ElectionScenario objected() {
        return given(posted("2022-06-20"))
                .and(objection("objection-1", B))
                .and(new RulingTimeCounted(ELECTION, FIRST, null, period("2022-06-21"), RulingTimeStep.basis("any")))
                .today("2022-06-22");
    }

    private static RulingPeriod period(String received) {
        ObjectionParameters parameters =
                RuleBook.shipped().editionOn(day("2022-06-20")).parameters(ObjectionParameters.class);
        return RulingPeriod.received(day(received), parameters, WorkingCalendar.shipped());
    }

    private static WorkingCalendar without(String day) {
        return WorkingCalendar.of(WorkingCalendar.shipped()
                .edition()
                .with(
                        new CalendarEditionId("calendar-test"),
                        NoticeImport.ofCsv(new YearNotice(2022, "测试", ""), "from,to,kind,name\n" + day + ",,off,元旦")));
    }

    private static RulingChased chased() {
        return new RulingChased(ELECTION, FIRST, TOWNSHIP, day("2022-06-28"), day("2022-06-29"));
    }

    private static ChaseRuling chase() {
        return new ChaseRuling(ELECTION, FIRST);
    }

    private static EscalateRuling escalate() {
        return new EscalateRuling(ELECTION, FIRST);
    }

    private static RecountRulings recount() {
        return new RecountRulings(ELECTION, new CalendarEditionId("calendar-test"));
    }
}
