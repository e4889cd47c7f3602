package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.election.CalendarFlag;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.NoticeState;

/** What a reader may do in a case today, for showing; what it does not show is refused by the authority as well. */
final class CaseActions {

    private static final Set<ElectionPhase> OVER = Set.of(ElectionPhase.ENDED);
    private static final Set<Role> SUPERIOR = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final Authority authority;
    private final ActClock clock;

    CaseActions(Authority authority, ActClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * @param name message key part and last part of the path
     * @param due whether it is the step that is due now
     */
    public record Action(String name, String path, boolean due) {}

    List<Action> of(ElectionCasePage page, AccountId reader) {
        ElectionView view = page.election();
        List<Action> found = new ArrayList<>();
        if (page.asOf() != null) {
            return found;
        }
        if (view.flags().stream().anyMatch(CalendarFlag::open)
                && holds(reader, view.opening().repliesUnion(), Set.of(Role.SUPERIOR_SIGNER))) {
            add(found, "flag-answer", true, true);
        }
        if (OVER.contains(view.phase())) {
            return found;
        }
        if (view.result() != null) {
            result(view, reader, found);
            return found;
        }
        if (holds(reader, view.opening().union(), Set.of(Role.PREPARATORY_GROUP))) {
            group(view, found);
        }
        if (holds(reader, view.opening().repliesUnion(), SUPERIOR)) {
            superior(view, found);
        }
        return found;
    }

    private void result(ElectionView view, AccountId reader, List<Action> found) {
        boolean waiting = view.phase() == ElectionPhase.RESULT_UNDER_REVIEW;
        if (holds(reader, view.opening().union(), Set.of(Role.PREPARATORY_GROUP))) {
            add(found, "result-report", !waiting, !waiting);
        }
        if (holds(reader, view.opening().repliesUnion(), SUPERIOR)) {
            add(found, "result-reply", waiting, waiting);
        }
    }

    private static void group(ElectionView view, List<Action> found) {
        ElectionPhase phase = view.phase();
        boolean notice = view.lastNotice().isPresent();
        add(
                found,
                "historic-papers",
                phase == ElectionPhase.PAPERS_DUE,
                phase.compareTo(ElectionPhase.POSTING_DUE) <= 0 && !view.comesFromFounding());
        add(found, "candidate-lists", phase == ElectionPhase.LISTS_DUE, phase == ElectionPhase.LISTS_DUE);
        boolean listed = !view.candidates().isEmpty() && view.openRequest() == null;
        add(found, "notices", phase == ElectionPhase.POSTING_DUE, phase == ElectionPhase.POSTING_DUE);
        boolean dateDue = phase == ElectionPhase.MEETING_DATE_DUE;
        boolean hanging = view.currentNotice().isPresent();
        add(found, "meeting", dateDue, hanging);
        add(found, "changes", phase == ElectionPhase.REVISION_DUE, listed);
        add(
                found,
                "interruption",
                false,
                notice
                        && view.lastNotice()
                                .map(line -> line.state() != NoticeState.INTERRUPTED)
                                .orElse(false));
        boolean cleared = phase == ElectionPhase.MEETING_CLEARED;
        add(found, "assemblies", cleared, cleared || phase == ElectionPhase.MEETING_FIXED);
        add(found, "historic-meeting", false, cleared);
        add(found, "abandonment", false, true);
    }

    private static void superior(ElectionView view, List<Action> found) {
        add(found, "replies", view.openRequest() != null, view.openRequest() != null);
        boolean posted = view.lastNotice().isPresent();
        add(found, "objections", false, posted);
        if (posted && view.currentNotice().isPresent()) {
            add(found, "interruption", false, true);
        }
    }

    private static void add(List<Action> found, String name, boolean due, boolean possible) {
        if (possible) {
            found.add(new Action(name, name + "/new", due));
        }
    }

    /** Whether this reader is asked to move the reply up, should nobody at the superior be free of conflict (I-37). */
    boolean mayMoveReply(ElectionCasePage page, AccountId reader) {
        CaseOpening opening = page.election().opening();
        return page.asOf() == null
                && !OVER.contains(page.election().phase())
                && opening.repliesUnion().equals(opening.upperUnion())
                && !opening.upperUnion().equals(opening.countyUnion())
                && (holds(reader, opening.upperUnion(), SUPERIOR) || holds(reader, opening.countyUnion(), SUPERIOR));
    }

    /** Whether this reader may correct how the historic papers were entered. */
    boolean mayCorrect(ElectionCasePage page, AccountId reader) {
        ElectionView view = page.election();
        return page.asOf() == null
                && !OVER.contains(view.phase())
                && view.result() == null
                && view.phase() != ElectionPhase.MEETING_CLEARED
                && holds(reader, view.opening().union(), Set.of(Role.PREPARATORY_GROUP));
    }

    boolean holds(AccountId reader, UnionId at, Set<Role> roles) {
        return authority.rolesOf(reader, clock.now()).stream()
                .anyMatch(held -> roles.contains(held.role())
                        && held.area().union().filter(at::equals).isPresent());
    }
}
