package org.jianhui.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.CalendarCommand;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.CalendarNotice;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.calendar.event.CalendarEditionProposed;
import org.jianhui.kernel.calendar.event.CalendarEditionRejected;
import org.jianhui.kernel.calendar.event.CalendarEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class CalendarViewTest {

    private static final UnionId COUNTY = new UnionId("union-county");
    private static final CalendarEdition SHIPPED = WorkingCalendar.shipped().edition();
    private static final CalendarNotice NOTICE = NoticeImport.ofCsv(
            new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", ""), "from,to,kind,name\n2027-01-01,,off,元旦\n");

    private Views views;

    @BeforeEach
    void open() {
        views = new Views(CalendarConfiguration.class, Told.class);
        views.rights().grant(Role.INSPECTOR, COUNTY);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void shows_the_shipped_edition_and_the_open_proposal_before_anybody_approved() {
        SeenAt seen = views.given(CalendarCommand.CALENDAR, proposed("calendar-a"));

        CalendarView view = views.ask(new FindCalendar(), seen);

        assertThat(view.current()).isEqualTo(SHIPPED);
        assertThat(view.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
            assertThat(proposal.notice()).isEqualTo(NOTICE);
            assertThat(proposal.decidedAt()).isNull();
        });
    }

    @Test
    void shows_the_imported_edition_and_the_fate_of_every_proposal_newest_first() {
        SeenAt seen = story();

        CalendarView view = views.ask(new FindCalendar(), seen);

        assertThat(view.current().id()).isEqualTo(new CalendarEditionId("calendar-b"));
        assertThat(view.current().lastYear()).isEqualTo(2027);
        assertThat(view.proposals())
                .extracting(ProposedEdition::state)
                .containsExactly(ProposalState.IMPORTED, ProposalState.REJECTED);
        assertThat(view.proposals().get(1).reason()).isEqualTo("wrong file");
    }

    private SeenAt story() {
        CalendarEditionId b = new CalendarEditionId("calendar-b");
        return views.given(
                CalendarCommand.CALENDAR,
                List.of(
                        proposed("calendar-a"),
                        new CalendarEditionRejected(new CalendarEditionId("calendar-a"), COUNTY, "wrong file"),
                        proposed("calendar-b"),
                        new CalendarEditionImported(b, COUNTY, 1, SHIPPED.id(), SHIPPED.with(b, NOTICE))));
    }

    private static CalendarEditionProposed proposed(String edition) {
        return new CalendarEditionProposed(
                new CalendarEditionId(edition), COUNTY, new PersonId("person-one"), SHIPPED.id(), NOTICE);
    }

    @Configuration(value = "calendarTold", proxyBeanMethods = false)
    static class Told {

        @Bean
        EventContents calendarEvents() {
            return new EventContents(CalendarEvent.class);
        }
    }
}
