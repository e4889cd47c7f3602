package org.jianhui.workbench.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.election.assembly.AssemblyView;
import org.jianhui.query.election.assembly.DelegatesLine;
import org.jianhui.workbench.api.Caller;

/** What a reader may do at a meeting today, for showing; what it does not show is refused by the authority as well. */
final class AssemblyActions {

    private final Authority authority;
    private final ActClock clock;

    AssemblyActions(Authority authority, ActClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * @param name message key part and last part of the path
     * @param due whether it is the step that is due now
     */
    public record Action(String name, boolean due) {}

    /** What may be done with ballots. */
    public record Hands(boolean holds, boolean counts, boolean agrees) {}

    List<Action> of(AssemblyPage page, Caller caller) {
        List<Action> found = new ArrayList<>();
        AssemblyView view = page.assembly();
        if (page.asOf() == null && mayHold(view, caller)) {
            due(view, found);
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

    private static void due(AssemblyView view, List<Action> found) {
        switch (view.phase()) {
            case DELEGATES_DUE -> delegates(view, found);
            case NOTICE_DUE -> found.add(new Action("notification", true));
            case RULES_DUE -> found.add(new Action("election-rules", true));
            case TELLERS_DUE -> found.add(new Action("counters", true));
            case ROLL_DUE -> found.add(new Action("roll", true));
            case ATTENDANCE_DUE -> {
                boolean somebody = !view.signedIn().isEmpty();
                found.add(new Action("sign-ins", !somebody));
                found.add(new Action("quorum", somebody));
            }
            case QUORUM_MISSED -> found.add(new Action("postponement", true));
            case VOTING -> found.add(new Action("sign-ins", false));
            case OFFICERS_DUE -> found.add(new Action("officers", true));
            case CONCLUSION_DUE -> found.add(new Action("conclusion", true));
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
        boolean open = page.asOf() == null && view.phase() == AssemblyPhase.VOTING;
        return new Hands(
                open && mayHold(view, caller),
                open && view.counters() != null && view.counters().tellers().contains(caller.person()),
                open && (caller.holds(Role.SUPERIOR_REVIEWER.name()) || caller.holds(Role.SUPERIOR_SIGNER.name())));
    }

    private boolean mayHold(AssemblyView view, Caller caller) {
        return authority.rolesOf(caller.account(), clock.now()).stream()
                .anyMatch(held -> held.role().actsForUnion()
                        && held.area()
                                .union()
                                .filter(view.opening().union()::equals)
                                .isPresent());
    }
}
