package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.TermEnd;

/**
 * The committee's term ended, and with it every office in it.
 *
 * @param lastDay last day of the offices; the next committee's first is the day after
 */
@EventName("term.ended")
public record TermEnded(TermId term, UnionId union, TermEnd cause, LocalDate lastDay) implements TermEvent {}
