package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.query.election.ElectionStep;
import org.jspecify.annotations.Nullable;

/** The forms in which a reader takes the steps that the plan of a case gives this reader today. */
final class CaseActions {

    private CaseActions() {}

    /**
     * @param name message key part and first part of the path
     * @param due whether the case waits for it
     */
    public record Action(String name, String path, boolean due) {}

    /** In the plan's order; two steps of one form are one action. */
    static List<Action> of(ElectionPlan plan) {
        List<Action> found = new ArrayList<>();
        for (ElectionPlan.Possible possible : plan.steps()) {
            String form = possible.mine() ? form(possible.step()) : null;
            if (form != null && found.stream().noneMatch(each -> each.name().equals(form))) {
                found.add(new Action(form, form + "/new", possible.due()));
            }
        }
        return found;
    }

    /** Where the step is taken in the case's page; null for a ruling, which stands beside its objection, and a correction. */
    private static @Nullable String form(ElectionStep step) {
        return switch (step) {
            case RECORD_PAPER -> "historic-papers";
            case SUBMIT_LISTS -> "candidate-lists";
            case SIGN_REPLY, RECORD_REPLY -> "replies";
            case CHANGE_LISTS, WITHDRAW_CANDIDATES -> "changes";
            case POST_NOTICE -> "notices";
            case INTERRUPT_NOTICE -> "interruption";
            case RECORD_OBJECTION -> "objections";
            case FIX_MEETING_DATE -> "meeting";
            case CONVENE_MEETING -> "assemblies";
            case RECORD_MEETING -> "historic-meeting";
            case REPORT_RESULT -> "result-report";
            case SIGN_RESULT_REPLY, RECORD_RESULT_REPLY -> "result-reply";
            case ABANDON -> "abandonment";
            case ANSWER_FLAG -> "flag-answer";
            case RULE_ON_OBJECTION, CORRECT_PAPER -> null;
        };
    }
}
