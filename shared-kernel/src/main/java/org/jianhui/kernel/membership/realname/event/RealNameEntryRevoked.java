package org.jianhui.kernel.membership.realname.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * A member who was recorded as entered is not in the real-name system after all, and may be put into another batch.
 *
 * @param reason sealed under the member's key
 */
@EventName("membership.real-name-entry-revoked")
public record RealNameEntryRevoked(
        RealNameBatchId batch, UnionId union, MembershipId membership, Envelope reason, LocalDate on)
        implements RealNameEvent {}
