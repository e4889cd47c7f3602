package org.jianhui.command.calendar;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.calendar.event.CalendarEditionProposed;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;

/** The vocabulary of the calendar's tests. */
final class CalendarScenario {

    static final UnionId COUNTY = new UnionId("union-county");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final PersonId ONE = new PersonId("person-one");
    static final PersonId OTHER = new PersonId("person-other");
    static final CalendarEditionId NEXT = new CalendarEditionId("calendar-2027");
    static final CalendarEditionId FURTHER = new CalendarEditionId("calendar-2027-corrected");
    static final CalendarEdition SHIPPED = WorkingCalendar.shipped().edition();

    private CalendarScenario() {}

    static CalendarNotice notice(int year, String rows) {
        return NoticeImport.ofCsv(
                new YearNotice(year, "关于" + year + "年部分节假日安排的通知（测试）", ""), "from,to,kind,name\n" + rows);
    }

    static CalendarNotice noticeOf2027() {
        return notice(2027, "2026-12-28,,off,元旦\n2027-01-01,2027-01-03,off,元旦");
    }

    static CalendarEditionProposed proposed(CalendarEditionId edition) {
        return new CalendarEditionProposed(edition, COUNTY, ONE, SHIPPED.id(), noticeOf2027());
    }

    static CalendarEditionImported imported(CalendarEditionId edition) {
        return new CalendarEditionImported(edition, COUNTY, 1, SHIPPED.id(), SHIPPED.with(edition, noticeOf2027()));
    }

    static ResultValidator<Calendar> when(PersonId person, Command command, Object... given) {
        FixtureConfiguration<Calendar> fixture = new AggregateTestFixture<>(Calendar.class);
        fixture.registerCommandTargetResolver(
                message -> new org.axonframework.modelling.command.VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).aggregateId(), null));
        TestExecutor<Calendar> executor =
                given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(given));
        return executor.when(command, ActMetadata.of(act(person)));
    }

    static Act act(PersonId person) {
        Instant now = Instant.parse("2026-11-05T02:00:00Z");
        return new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-" + person.value()), person),
                COUNTY,
                null,
                now,
                now,
                null,
                null,
                false);
    }
}
