package org.jianhui.command.membership;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.MembershipCommand.LapseApplication;
import org.jianhui.kernel.organisation.event.UnionClosed;

/**
 * Where a union will not be, nobody can decide on who joins it: open applications lapse in the same act. Where it never came to
 * be, {@link LapsingMembers} sees to those already admitted. Who was a member of a union that is closed stays one until it is
 * settled where they go (D-06).
 */
class GivenUpUnions implements Correlator {

    private final FoundingUnions foundings;
    private final MemberRegister members;
    private final CommandSender sender;

    GivenUpUnions(FoundingUnions foundings, MemberRegister members, CommandSender sender) {
        this.foundings = foundings;
        this.members = members;
        this.sender = sender;
    }

    @EventHandler
    void on(FoundingEnded event) {
        foundings.unionOf(event.founding()).ifPresent(union -> lapse(union, LapseCause.FOUNDING_ENDED));
    }

    @EventHandler
    void on(UnionClosed event) {
        lapse(event.union(), LapseCause.UNION_CLOSED);
    }

    private void lapse(UnionId union, LapseCause cause) {
        members.undecided(union).forEach(membership -> sender.send(new LapseApplication(membership, cause)));
    }
}
