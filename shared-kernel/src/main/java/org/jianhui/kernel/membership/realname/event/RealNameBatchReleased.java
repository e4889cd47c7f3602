package org.jianhui.kernel.membership.realname.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;

/** Somebody else than who chose the members agreed that their data leave the house for the real-name system. */
@EventName("membership.real-name-batch-released")
public record RealNameBatchReleased(RealNameBatchId batch, UnionId union, LocalDate on) implements RealNameEvent {}
