package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.money.Money;

/** The union has the money: it was counted, and is what the receipts say. */
@EventName("membership.dues-hand-in-accepted")
public record HandInAccepted(HandInId handIn, UnionId union, Money counted, LocalDate on) implements HandInEvent {}
