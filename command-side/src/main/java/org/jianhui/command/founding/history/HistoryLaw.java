package org.jianhui.command.founding.history;

import java.util.function.Predicate;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.rule.RuleBook;

/**
 * What an established union's record is judged by.
 *
 * @param here whether a union has a founding, a committee or a historic case here already
 * @param superiors who stands above whom
 * @param proofs whether a file was handed in
 */
record HistoryLaw(
        RuleBook book, CalendarBook calendars, Predicate<UnionId> here, Superiors superiors, ProofsOnRecord proofs) {

    NoticeParameters notice(String edition) {
        return book.edition(edition).parameters(NoticeParameters.class);
    }
}
