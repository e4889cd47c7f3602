package org.jianhui.query.membership.realname;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipLapsed;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchDiscarded;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameBatchReleased;
import org.jianhui.kernel.membership.realname.event.RealNameEntryRevoked;
import org.jianhui.kernel.membership.realname.event.RealNameEvent;
import org.jianhui.query.membership.realname.RealNameBatchView.Member;
import org.jianhui.query.membership.realname.RealNameBatchView.Step;
import org.jspecify.annotations.Nullable;

/** The folds of a batch and of who is a member, pure: live rows and every view as of a moment come from them. */
final class RealNameFold {

    private final RealNameBatchView before;
    private RealNameBatchStanding standing;
    private @Nullable Step released;
    private @Nullable Step ended;
    private @Nullable DiscardGround ground;
    private List<Member> members;

    private RealNameFold(RealNameBatchView before) {
        this.before = before;
        standing = before.standing();
        released = before.released();
        ended = before.ended();
        ground = before.ground();
        members = before.members();
    }

    /**
     * The batch after the event.
     *
     * @param before null only for the first one
     * @param by who acted; null if nobody did
     */
    static RealNameBatchView evolve(
            @Nullable RealNameBatchView before,
            RealNameEvent event,
            @Nullable PersonId by,
            long version,
            Instant recordedAt) {
        if (event instanceof RealNameBatchOpened opened) {
            return opened(opened, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a batch does not begin with " + event.getClass());
        }
        RealNameFold fold = new RealNameFold(before);
        fold.take(event, by);
        return fold.view(version, recordedAt);
    }

    private static RealNameBatchView opened(RealNameBatchOpened event, long version, Instant recordedAt) {
        return new RealNameBatchView(
                event.batch(),
                event.union(),
                RealNameBatchStanding.OPEN,
                new Step(event.on(), event.opener()),
                null,
                null,
                null,
                event.members().stream()
                        .map(each ->
                                new Member(each.membership(), each.person(), RealNameStanding.LISTED, null, event.on()))
                        .toList(),
                recordedAt,
                version,
                recordedAt);
    }

    private void take(RealNameEvent event, @Nullable PersonId by) {
        if (event instanceof RealNameBatchReleased e) {
            standing = RealNameBatchStanding.RELEASED;
            released = new Step(e.on(), by);
            each(member -> with(member, RealNameStanding.RELEASED, e.on()));
        } else if (event instanceof RealNameAnswered e) {
            Map<MembershipId, RealNameAnswer> answers =
                    e.answers().stream().collect(Collectors.toMap(RealNameAnswer::membership, each -> each));
            each(member -> answered(member, answers.get(member.membership()), e.on()));
            if (e.left() == 0) {
                standing = RealNameBatchStanding.ANSWERED;
                ended = new Step(e.on(), by);
            }
        } else if (event instanceof RealNameBatchDiscarded e) {
            standing = RealNameBatchStanding.DISCARDED;
            ended = new Step(e.on(), by);
            ground = e.ground();
            each(member -> waits(member) ? with(member, RealNameStanding.NONE, e.on()) : member);
        } else if (event instanceof RealNameEntryRevoked e) {
            each(member -> member.membership().equals(e.membership())
                    ? new Member(member.membership(), member.person(), RealNameStanding.REVOKED, e.reason(), e.on())
                    : member);
        }
    }

    private static boolean waits(Member member) {
        return member.standing() == RealNameStanding.LISTED || member.standing() == RealNameStanding.RELEASED;
    }

    private void each(UnaryOperator<Member> change) {
        members = members.stream().map(change).toList();
    }

    private static Member with(Member member, RealNameStanding standing, LocalDate on) {
        return new Member(member.membership(), member.person(), standing, null, on);
    }

    private static Member answered(Member member, @Nullable RealNameAnswer answer, LocalDate on) {
        if (answer == null) {
            return member;
        }
        RealNameStanding standing =
                answer.outcome() == RealNameOutcome.ENTERED ? RealNameStanding.ENTERED : RealNameStanding.REJECTED;
        return new Member(member.membership(), member.person(), standing, answer.reason(), on);
    }

    private RealNameBatchView view(long version, Instant recordedAt) {
        return new RealNameBatchView(
                before.batch(),
                before.union(),
                standing,
                before.opened(),
                released,
                ended,
                ground,
                members,
                before.openedAt(),
                version,
                recordedAt);
    }

    /**
     * Who is a member after the event; what says nothing of that leaves the row as it is.
     *
     * @param before null only for the application
     */
    static RealNameMember evolve(@Nullable RealNameMember before, MembershipEvent event) {
        if (event instanceof ApplicationEntered e) {
            return new RealNameMember(
                    e.membership(),
                    e.union(),
                    e.village(),
                    e.person(),
                    false,
                    RealNameStanding.NONE,
                    null,
                    null,
                    null,
                    null);
        }
        if (before == null) {
            throw new IllegalStateException("a membership does not begin with " + event.getClass());
        }
        if (event instanceof MemberAdmitted) {
            return before.with(true);
        }
        return event instanceof MembershipEnded || event instanceof MembershipLapsed ? before.with(false) : before;
    }
}
