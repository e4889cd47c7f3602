package org.jianhui.workbench.membership;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.membership.MembershipCommand;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.EndMembership;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.ResumeMembership;
import org.jianhui.kernel.membership.MembershipCommand.RetainMembership;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.query.membership.MemberStanding;

/** What can be decided about a membership, as pages and paths name it. */
enum MemberAct {
    ADMISSION(AdmitMember.class, "M-09", false, MemberStanding.APPLIED),
    REFUSAL(RefuseApplicant.class, "M-09", true, MemberStanding.APPLIED, MemberStanding.AWAITING_FEDERATION),
    OVERRIDE(OverrideAgeLimit.class, "M-03", true, MemberStanding.AWAITING_FEDERATION),
    DECLINE(DeclineException.class, "M-03", true, MemberStanding.AWAITING_FEDERATION),
    WITHDRAWAL(WithdrawApplication.class, "G-05", false, MemberStanding.APPLIED, MemberStanding.AWAITING_FEDERATION),
    RETENTION(RetainMembership.class, "M-16", true, MemberStanding.MEMBER),
    RESUMPTION(ResumeMembership.class, "M-16", false, MemberStanding.RETAINED),
    ENDING(EndMembership.class, "M-16", false, MemberStanding.MEMBER, MemberStanding.RETAINED);

    private final Class<? extends MembershipCommand> command;
    private final String rule;
    private final boolean reasoned;
    private final List<MemberStanding> standings;

    MemberAct(Class<? extends MembershipCommand> command, String rule, boolean reasoned, MemberStanding... standings) {
        this.command = command;
        this.rule = rule;
        this.reasoned = reasoned;
        this.standings = List.of(standings);
    }

    /** As in a path, for example {@code admission}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Catalogue id of the rule by which it is decided. */
    String rule() {
        return rule;
    }

    /** Whether a reason belongs to it. */
    public boolean reasoned() {
        return reasoned;
    }

    /** Whether the superior decides it. */
    boolean superiors() {
        return this == OVERRIDE || this == DECLINE;
    }

    /** Whether it counts from a day of its own. */
    public boolean dated() {
        return this == RETENTION || this == RESUMPTION || this == ENDING;
    }

    /** What a reader may do, for showing; what it does not show is refused by the authority as well. */
    static List<MemberAct> of(MemberStanding standing, Predicate<Class<? extends MembershipCommand>> offered) {
        return Arrays.stream(values())
                .filter(act -> act.standings.contains(standing) && offered.test(act.command))
                .toList();
    }

    static MemberAct at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such act"));
    }
}
