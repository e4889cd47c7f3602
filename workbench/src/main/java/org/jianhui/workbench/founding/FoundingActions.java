package org.jianhui.workbench.founding;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.founding.FollowUpLine;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.FoundingOpening;
import org.jianhui.query.founding.FoundingPhase;
import org.jianhui.query.founding.FoundingView;
import org.jianhui.workbench.organisation.DutyNotice;
import org.jianhui.workbench.organisation.ReplyMoves;
import org.jspecify.annotations.Nullable;

/** What a reader may do in a founding today, for showing; what it does not show is refused by the authority as well. */
final class FoundingActions {

    private final Offers offers;
    private final ReplyMoves moves;

    FoundingActions(Offers offers, ReplyMoves moves) {
        this.offers = offers;
        this.moves = moves;
    }

    /**
     * @param name message key part
     * @param path of its form, below the founding's unless it begins with a stroke
     * @param due whether it is the step that is due now
     */
    public record Action(String name, String path, boolean due) {

        public String href(FoundingId founding) {
            return path.startsWith("/") ? path : "/foundings/" + founding.value() + "/" + path;
        }
    }

    /** Whose the founding is. */
    static Parties parties(FoundingView view) {
        return new Parties(view.opening().union(), view.opening().upperUnion());
    }

    List<Action> of(FoundingCasePage page, AccountId reader) {
        FoundingView view = page.founding();
        List<Action> found = new ArrayList<>();
        if (page.asOf() != null || view.ending() != null) {
            return found;
        }
        Parties parties = parties(view);
        if (offers.open(reader, AmendApplication.class, parties)) {
            group(view, found);
        }
        if (view.openRequest() != null && offers.open(reader, RecordApplicationReply.class, parties)) {
            add(found, "replies", true, true);
        }
        return found;
    }

    /** What is said to whoever could act but for the conflict of duties (I-37); null to all others. */
    @Nullable
    DutyNotice notice(FoundingCasePage page, AccountId reader) {
        FoundingView view = page.founding();
        if (page.asOf() != null || view.ending() != null || view.foundedOn() != null) {
            return null;
        }
        Parties parties = parties(view);
        List<Side> lacking = new ArrayList<>();
        if (DutyNotice.lacks(offers, reader, AmendApplication.class, parties)) {
            lacking.add(Side.UNION);
        }
        if (view.openRequest() != null && DutyNotice.lacks(offers, reader, RecordApplicationReply.class, parties)) {
            lacking.add(Side.SUPERIOR);
        }
        return DutyNotice.of(lacking, offers, parties);
    }

    private static void group(FoundingView view, List<Action> found) {
        FoundingPhase phase = view.phase();
        add(found, "application", true, phase == FoundingPhase.AMENDMENT_DUE);
        add(found, "group", true, phase == FoundingPhase.GROUP_DUE);
        add(found, "meeting-request", true, phase == FoundingPhase.MEETING_REQUEST_DUE);
        if (phase == FoundingPhase.ELECTION_VOIDED) {
            found.add(new Action(
                    "next-election",
                    "/elections/new?union=" + view.opening().union().value(),
                    true));
        }
        boolean before = view.followUp() == null;
        add(found, "studies", false, view.group() != null && before);
        add(found, "group-changes", false, view.group() != null && before);
        if (view.followUp() != null) {
            followUp(view, view.followUp(), found);
        }
        add(found, "withdrawal", false, view.group() == null);
        add(found, "abandonment", false, view.group() != null && before);
    }

    private static void followUp(FoundingView view, FollowUpLine line, List<Action> found) {
        List<FollowUp> missing = line.missing();
        boolean registered = !missing.contains(FollowUp.POLICE_REGISTRATION);
        boolean ready = registered && !missing.contains(FollowUp.SEAL) && !missing.contains(FollowUp.CERTIFICATE);
        add(found, "police-registration", true, !registered);
        add(
                found,
                "seals",
                missing.contains(FollowUp.SEAL),
                registered && line.seals().size() < SealKind.values().length);
        add(found, "certificate", true, missing.contains(FollowUp.CERTIFICATE));
        add(found, "account", true, ready && view.foundedOn() == null);
    }

    private static void add(List<Action> found, String name, boolean due, boolean possible) {
        if (possible) {
            found.add(new Action(name, name + "/new", due));
        }
    }

    /** Whether this reader is asked to move the reply up (I-37). */
    boolean mayMoveReply(FoundingCasePage page, AccountId reader) {
        FoundingOpening opening = page.founding().opening();
        return page.asOf() == null
                && page.founding().ending() == null
                && page.founding().foundedOn() == null
                && moves.offered(reader, opening.upperUnion(), opening.repliesUnion(), opening.countyUnion());
    }
}
