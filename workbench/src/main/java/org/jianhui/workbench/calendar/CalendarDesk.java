package org.jianhui.workbench.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.NoticePlan;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.calendar.CalendarView;
import org.jianhui.query.calendar.FindCalendar;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** What page and API ask of the calendar. */
public final class CalendarDesk {

    private final Queries queries;
    private final Supplier<CalendarBook> calendars;
    private final Supplier<RuleBook> rules;
    private final Supplier<Authority> authority;
    private final Supplier<ActClock> clock;

    CalendarDesk(
            Queries queries,
            Supplier<CalendarBook> calendars,
            Supplier<RuleBook> rules,
            Supplier<Authority> authority,
            Supplier<ActClock> clock) {
        this.queries = queries;
        this.calendars = calendars;
        this.rules = rules;
        this.authority = authority;
        this.clock = clock;
    }

    CalendarView view(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindCalendar(), reader, seenAt);
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a needed year is not known */
    NoticePeriod noticePeriod(LocalDate postedOn) {
        return NoticePeriod.posted(
                postedOn, parameters(postedOn), calendars.get().current());
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated E-05 {@code CALENDAR_UNKNOWN} if a needed year is not known */
    public NoticePlan plan(LocalDate postedOn, LocalDate meetingBy) {
        return NoticePlan.of(
                postedOn, meetingBy, parameters(postedOn), calendars.get().current());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.get().now(), Zone.SHANGHAI);
    }

    /** The unions for which the account may propose a calendar edition today. */
    List<UnionId> superiors(AccountId account) {
        return held(account, Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER));
    }

    /** The unions for which the account may approve or reject one; the aggregate keeps out who proposed it. */
    List<UnionId> signsFor(AccountId account) {
        return held(account, Set.of(Role.SUPERIOR_SIGNER));
    }

    private List<UnionId> held(AccountId account, Set<Role> roles) {
        return authority.get().rolesOf(account, clock.get().now()).stream()
                .filter(held -> roles.contains(held.role()))
                .flatMap(held -> held.area().union().stream())
                .distinct()
                .toList();
    }

    private NoticeParameters parameters(LocalDate date) {
        return rules.get().editionOn(date).parameters(NoticeParameters.class);
    }
}
