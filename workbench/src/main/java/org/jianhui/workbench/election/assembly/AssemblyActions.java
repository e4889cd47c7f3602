package org.jianhui.workbench.election.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.AssemblyView;
import org.jianhui.query.election.assembly.DelegatesLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.organisation.DutyNotice;
import org.jspecify.annotations.Nullable;

/** What a reader may do at a meeting today, for showing; what it does not show is refused by the authority as well. */
final class AssemblyActions {

    private static final Set<AssemblyPhase> VOTES =
            EnumSet.of(AssemblyPhase.VOTING, AssemblyPhase.OFFICERS_DUE, AssemblyPhase.CONCLUSION_DUE);

    private final Offers offers;
    private final CaseReading cases;

    AssemblyActions(Offers offers, CaseReading cases) {
        this.offers = offers;
        this.cases = cases;
    }

    /**
     * @param name message key part and last part of the path
     * @param due whether it is the step that is due now
     */
    public record Action(String name, boolean due) {}

    /**
     * What may be done with ballots.
     *
     * @param attaches whether signed count sheets may be put on record, after the closing too
     */
    public record Hands(boolean holds, boolean counts, boolean agrees, boolean attaches) {}

    List<Action> of(AssemblyPage page, Caller caller) {
        List<Action> found = new ArrayList<>();
        AssemblyView view = page.assembly();
        if (page.asOf() == null && mayHold(view, caller)) {
            due(page, found);
            boolean running = view.ending() == null && view.elected().isEmpty();
            if (running && view.ballots().isEmpty() && view.phase() != AssemblyPhase.QUORUM_MISSED) {
                found.add(new Action("postponement", false));
            }
            if (running) {
                found.add(new Action("abandonment", false));
            }
        }
        return found;
    }

    private static void due(AssemblyPage page, List<Action> found) {
        AssemblyView view = page.assembly();
        switch (page.status().phase()) {
            case DELEGATES_DUE -> delegates(view, found);
            case NOTICE_DUE -> found.add(new Action("notification", true));
            case RULES_DUE -> found.add(new Action("election-rules", true));
            case TELLERS_DUE -> found.add(new Action("counters", true));
            case ROLL_DUE -> {
                found.add(new Action("roll", true));
                found.add(new Action("election-rules", false));
            }
            case ATTENDANCE_DUE -> {
                boolean somebody = !view.signedIn().isEmpty();
                found.add(new Action("sign-ins", !somebody));
                found.add(new Action("quorum", somebody));
            }
            case QUORUM_MISSED -> found.add(new Action("postponement", true));
            case VOTING -> found.add(new Action("sign-ins", false));
            case OFFICERS_DUE -> found.add(new Action("officers", true));
            case CONCLUSION_DUE -> {
                found.add(new Action("conclusion", true));
                found.add(new Action("officers", false));
            }
            case CONCLUDED, ENDED -> {}
        }
    }

    private static void delegates(AssemblyView view, List<Action> found) {
        DelegatesLine delegates = view.delegates();
        found.add(new Action("delegate-allotment", delegates == null));
        if (delegates != null) {
            boolean waiting = !delegates.waiting().isEmpty();
            found.add(new Action("delegates", waiting));
            if (!waiting) {
                found.add(new Action("credentials", true));
            }
        }
    }

    Hands hands(AssemblyPage page, Caller caller) {
        AssemblyView view = page.assembly();
        boolean open = page.asOf() == null && votes(page);
        return new Hands(
                open && mayHold(view, caller),
                open && view.counters() != null && view.counters().tellers().contains(caller.person()),
                open && offers.open(caller.account(), ApproveRepeat.class, parties(view, caller.account())),
                page.asOf() == null
                        && offers.open(caller.account(), AttachCountSheet.class, parties(view, caller.account())));
    }

    /** What is said to whoever could act but for the conflict of duties (I-37); null to all others. */
    @Nullable
    DutyNotice notice(AssemblyPage page, Caller caller) {
        if (page.asOf() != null || page.assembly().ending() != null) {
            return null;
        }
        Parties parties = parties(page.assembly(), caller.account());
        List<Side> lacking = new ArrayList<>();
        if (DutyNotice.lacks(offers, caller.account(), FreezeRoll.class, parties)) {
            lacking.add(Side.UNION);
        }
        if (votes(page) && DutyNotice.lacks(offers, caller.account(), ApproveRepeat.class, parties)) {
            lacking.add(Side.SUPERIOR);
        }
        return DutyNotice.of(lacking, offers, parties);
    }

    /** Whose the meeting is; the reader's rights are checked there. */
    Parties parties(AssemblyView view, AccountId reader) {
        return cases.parties(view.opening().election(), reader);
    }

    /** From the opening to the closing: as long as that, what was voted may be found void and voted on again. */
    private static boolean votes(AssemblyPage page) {
        return VOTES.contains(page.status().phase());
    }

    private boolean mayHold(AssemblyView view, Caller caller) {
        return offers.open(caller.account(), FreezeRoll.class, parties(view, caller.account()));
    }
}
