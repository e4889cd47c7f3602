package org.jianhui.kernel.calendar.event;

import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

/**
 * A new edition is the current one. Running notices are counted again with it; it stands here whole, so that nobody has
 * to look it up.
 *
 * @param number 1 for the first imported edition, one more for each
 * @param basedOn the edition over which it was laid
 * @param content years and days of the new edition
 */
@EventName("calendar.edition-imported")
public record CalendarEditionImported(
        CalendarEditionId edition, UnionId superior, int number, CalendarEditionId basedOn, CalendarEdition content)
        implements CalendarEvent {}
