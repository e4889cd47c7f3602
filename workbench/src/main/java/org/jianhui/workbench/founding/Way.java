package org.jianhui.workbench.founding;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.query.founding.FoundingPhase;
import org.jianhui.query.founding.FoundingView;

/** The whole way of a founding, step by step, for a committee that goes it once in its life. */
final class Way {

    private Way() {}

    /**
     * One step.
     *
     * @param name message key {@code founding.way.<name>}
     * @param clause where the plan demands it
     * @param tone done, doing or waiting
     */
    public record Step(String name, String clause, String tone) {}

    static List<Step> of(FoundingView view) {
        FoundingPhase phase = view.phase();
        List<Step> steps = new ArrayList<>();
        boolean application = phase == FoundingPhase.APPLICATION_UNDER_REVIEW;
        boolean amending = phase == FoundingPhase.AMENDMENT_DUE;
        boolean approved = view.groupDueOn() != null;
        boolean meeting = phase.compareTo(FoundingPhase.ELECTION_RUNNING) >= 0 && view.ending() == null;
        add(steps, "application", "附1-1", !amending, amending);
        add(steps, "reply", "附1-1", approved, application);
        add(steps, "group", "附1-1", view.group() != null, phase == FoundingPhase.GROUP_DUE);
        add(steps, "members", "附1-2", view.meeting() != null, phase == FoundingPhase.MEETING_REQUEST_DUE);
        add(
                steps,
                "meeting",
                "附1-3(1)",
                view.meeting() != null && (meeting || phase == FoundingPhase.MEETING_UNDER_REVIEW),
                phase == FoundingPhase.MEETING_REQUEST_DUE);
        add(steps, "meeting-reply", "附1-3(2)", meeting, phase == FoundingPhase.MEETING_UNDER_REVIEW);
        boolean electing = phase == FoundingPhase.ELECTION_RUNNING || phase == FoundingPhase.ELECTION_VOIDED;
        add(steps, "election", "附1-3(3)至(6)", view.followUp() != null, electing);
        followUp(view, steps);
        return steps;
    }

    private static void followUp(FoundingView view, List<Step> steps) {
        List<FollowUp> missing =
                view.followUp() == null ? List.of() : view.followUp().missing();
        for (FollowUp step : FollowUp.values()) {
            boolean open = view.followUp() != null && view.ending() == null;
            add(steps, step.name(), "附1-4", open && !missing.contains(step), open && missing.contains(step));
        }
    }

    private static void add(List<Step> steps, String name, String clause, boolean done, boolean doing) {
        steps.add(new Step(name, clause, done ? "done" : doing ? "doing" : "waiting"));
    }
}
