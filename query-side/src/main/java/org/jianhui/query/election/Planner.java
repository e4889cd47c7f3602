package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.rule.RuleBook;

/** Reckons ahead with the case's own rule-book edition and the current working-day calendar. */
final class Planner {

    private final RuleBook book;
    private final Supplier<CalendarBook> calendars;

    Planner(RuleBook book, Supplier<CalendarBook> calendars) {
        this.book = book;
        this.calendars = calendars;
    }

    BallotParameters ballot(ElectionView view) {
        return book.edition(view.opening().edition()).parameters(BallotParameters.class);
    }

    ElectionPlan plan(ElectionView view, LocalDate today, LocalDate postedOn, List<HeldRole> held) {
        NoticeParameters parameters = book.edition(view.opening().edition()).parameters(NoticeParameters.class);
        return new PlanReading(view, today, held)
                .plan(postedOn, parameters, calendars.get().current());
    }
}
