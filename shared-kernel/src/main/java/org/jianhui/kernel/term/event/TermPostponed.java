package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.TermId;

/** With the superior's approval the term lasts longer; it is warned of and overrun anew. */
@EventName("term.postponed")
public record TermPostponed(TermId term, LocalDate before, LocalDate lastDay, String edition) implements TermEvent {}
