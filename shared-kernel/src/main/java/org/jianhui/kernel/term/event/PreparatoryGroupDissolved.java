package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;

/**
 * The union has its committee: the preparatory group has done its work, and acts for the union no longer (附1-3(5), (6)).
 *
 * @param lastDay last day on which the group may act, to hand over
 */
@EventName("term.preparatory-group-dissolved")
public record PreparatoryGroupDissolved(TermId term, UnionId union, LocalDate lastDay) implements TermEvent {}
