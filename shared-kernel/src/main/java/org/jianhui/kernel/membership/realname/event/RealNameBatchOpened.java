package org.jianhui.kernel.membership.realname.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;

/**
 * These members are to be entered in the real-name system; another person has to agree before their data leave the house.
 *
 * @param opener who chose them
 */
@EventName("membership.real-name-batch-opened")
public record RealNameBatchOpened(
        RealNameBatchId batch, UnionId union, PersonId opener, List<Listed> members, LocalDate on)
        implements RealNameEvent {

    public RealNameBatchOpened {
        members = List.copyOf(members);
    }

    /** A member of the batch. */
    public record Listed(MembershipId membership, PersonId person) {}
}
