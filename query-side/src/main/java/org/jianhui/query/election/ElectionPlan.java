package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What may be done today, and what the notice's arithmetic leaves time for (E-05, I-32).
 *
 * @param ifPosted the count of a notice posted on {@code postedOn}; null if the calendar does not know a needed year
 * @param latest last posting day that still meets the stage's end; null if the calendar does not know a needed year
 * @param meetsStage whether posting on {@code postedOn} still meets the stage's end; null if that is not known
 */
public record ElectionPlan(
        LocalDate today,
        List<Possible> steps,
        LocalDate postedOn,
        @Nullable NoticePeriod ifPosted,
        LocalDate stageEnd,
        @Nullable LatestPosting latest,
        @Nullable Boolean meetsStage) {

    /**
     * A step that the order of the procedure allows now; the rules of the step itself are judged when it is taken.
     *
     * @param at where one of the roles must be held
     * @param mine whether the reader holds one of them there today, and stands on no other side
     * @param bothSides whether the reader holds one of them there today, but stands on the other side of the union's cases
     *     (I-37)
     * @param due whether the case waits for this step
     * @param rule catalogue id of the rule that asks for the step
     */
    public record Possible(
            ElectionStep step,
            Set<Role> roles,
            UnionId at,
            boolean mine,
            boolean bothSides,
            boolean due,
            String rule,
            Clause clause) {

        /** Whether it is the superior's; it is the union's otherwise. */
        public boolean superiors() {
            return roles.contains(Role.SUPERIOR_SIGNER);
        }

        private Possible offered(boolean conflicted) {
            return new Possible(step, roles, at, mine && !conflicted, mine && conflicted, due, rule, clause);
        }
    }

    /** The same, where the reader cannot take the steps of which it is told that the reader stands on both sides. */
    public ElectionPlan conflicted(Predicate<Possible> bothSides) {
        List<Possible> offered = steps.stream()
                .map(each -> each.offered(each.mine() && bothSides.test(each)))
                .toList();
        return new ElectionPlan(today, offered, postedOn, ifPosted, stageEnd, latest, meetsStage);
    }

    /** The same without a step. */
    public ElectionPlan without(ElectionStep step) {
        List<Possible> left = steps.stream().filter(each -> each.step() != step).toList();
        return new ElectionPlan(today, left, postedOn, ifPosted, stageEnd, latest, meetsStage);
    }

    /** Whether the reader may take this step today. */
    public boolean isMine(ElectionStep step) {
        return steps.stream().anyMatch(each -> each.mine() && each.step() == step);
    }
}
