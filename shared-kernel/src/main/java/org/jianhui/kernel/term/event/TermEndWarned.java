package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/**
 * The committee was told that its term ends; with the first warning its re-election falls due.
 *
 * @param warning 1, 2 or 3
 */
@EventName("term.end-warned")
public record TermEndWarned(TermId term, UnionId union, int warning, LocalDate lastDay, LocalDate warnedOn)
        implements TermEvent {}
