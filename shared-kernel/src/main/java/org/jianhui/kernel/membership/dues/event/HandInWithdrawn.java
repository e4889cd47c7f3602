package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;

/** Who handed the money in took it back before it was counted; its receipts may be handed in again. */
@EventName("membership.dues-hand-in-withdrawn")
public record HandInWithdrawn(HandInId handIn, UnionId union, LocalDate on) implements HandInEvent {}
