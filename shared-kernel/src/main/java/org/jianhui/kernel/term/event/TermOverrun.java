package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/**
 * The last day passed without a successor: the committee goes on, and the superior was told.
 *
 * @param told the union that was told
 */
@EventName("term.overrun")
public record TermOverrun(TermId term, UnionId union, UnionId told, LocalDate lastDay, LocalDate on)
        implements TermEvent {}
