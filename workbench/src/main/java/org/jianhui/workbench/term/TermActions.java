package org.jianhui.workbench.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.query.term.TermView;

/** What a reader may do in a term today, for showing; what it does not show is refused by the authority as well. */
final class TermActions {

    private final Authority authority;
    private final ActClock clock;

    TermActions(Authority authority, ActClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * @param name message key part
     * @param path where it leads
     * @param due whether it is the step that is due now
     */
    public record Action(String name, String path, boolean due) {}

    List<Action> of(TermCasePage page, AccountId reader) {
        TermView view = page.term();
        List<Action> found = new ArrayList<>();
        if (page.asOf() != null || view.ending() != null) {
            return found;
        }
        String own = "/terms/" + view.opening().term();
        boolean asked = view.asked() != null;
        if (holds(reader, view.opening().union(), Role::actsForUnion)) {
            if (view.reelection() == null) {
                found.add(new Action("reelection", "/elections/new", view.warnedOn() != null));
            }
            if (!asked) {
                found.add(new Action("postponement", own + "/postponement/new", false));
            }
            seats(new HeldSeats(view), asked, own, found);
        }
        if (asked && holds(reader, view.opening().repliesUnion(), TermActions::replies)) {
            found.add(new Action("replies", own + "/replies/new", true));
        }
        return found;
    }

    /** Leaving, recalling, acting and filling; the superior is asked for one thing at a time. */
    private static void seats(HeldSeats seats, boolean asked, String own, List<Action> found) {
        if (!seats.underRecall().isEmpty()) {
            found.add(new Action("recall-vote", own + "/recalls/votes/new", true));
        }
        if (seats.lacksLeader() && !seats.inCommittee().isEmpty()) {
            found.add(new Action("acting", own + "/acting-chair/new", true));
        }
        if (!asked && !seats.vacant().isEmpty()) {
            found.add(new Action("filling", own + "/fillings/new", seats.byElectionDue()));
        }
        if (!seats.all().isEmpty()) {
            found.add(new Action("departure", own + "/departures/new", false));
        }
        if (!asked && !seats.leading().isEmpty()) {
            found.add(new Action("consent", own + "/departure-requests/new", false));
        }
        if (!seats.notUnderRecall().isEmpty()) {
            found.add(new Action("recall", own + "/recalls/new", false));
        }
    }

    private static boolean replies(Role role) {
        return role == Role.SUPERIOR_REVIEWER || role == Role.SUPERIOR_SIGNER;
    }

    private boolean holds(AccountId reader, UnionId at, Predicate<Role> role) {
        return authority.rolesOf(reader, clock.now()).stream()
                .anyMatch(held -> role.test(held.role())
                        && held.area().union().filter(at::equals).isPresent());
    }
}
