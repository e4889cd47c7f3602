package org.jianhui.kernel.membership.dues.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * The receipt is void and keeps its number; the year is unpaid again.
 *
 * @param reason sealed
 */
@EventName("membership.dues-receipt-voided")
public record ReceiptVoided(ReceiptId receipt, UnionId union, PersonId person, int year, LocalDate on, Envelope reason)
        implements DuesEvent {}
