package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;

/**
 * The money was counted, is not what the receipts say, and went back; its receipts may be handed in again.
 *
 * @param reason sealed under the key of who handed it in
 */
@EventName("membership.dues-hand-in-returned")
public record HandInReturned(HandInId handIn, UnionId union, Money counted, LocalDate on, Envelope reason)
        implements HandInEvent {}
