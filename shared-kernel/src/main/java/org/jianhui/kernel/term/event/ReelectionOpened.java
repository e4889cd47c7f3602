package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;

/** The case of the next election was opened while this committee is in office. */
@EventName("term.reelection-opened")
public record ReelectionOpened(TermId term, ElectionId election, LocalDate openedOn) implements TermEvent {}
