package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The group has elected its leader; a leader before ceases to be one.
 *
 * @param present members of the group who were there
 * @param votes votes for the elected
 * @param minutes scan of the minutes
 */
@EventName("membership.leader-elected")
public record LeaderElected(
        UnionGroupId group,
        UnionId union,
        PersonId leader,
        LocalDate electedOn,
        int present,
        int votes,
        AttachmentId minutes,
        Basis basis)
        implements UnionGroupEvent, Judged {

    @Override
    public String edition() {
        return basis.edition();
    }
}
