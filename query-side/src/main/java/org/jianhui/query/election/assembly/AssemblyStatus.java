package org.jianhui.query.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting stands, to be said in plain sentences: {@code status.assembly.<phase>} says what is, {@code ….why} why,
 * {@code ….next} what happens next. The facts are the sentences' parameters in their order.
 *
 * @param actor who must act; null if nobody must
 * @param at where that role is held
 * @param due by when, a calendar day in Asia/Shanghai; null if no day is set
 */
public record AssemblyStatus(
        AssemblyPhase phase,
        List<Fact> facts,
        @Nullable Role actor,
        @Nullable UnionId at,
        @Nullable LocalDate due,
        boolean overdue) {

    /**
     * @param out who was cleared for the meeting and stands no longer
     * @param preparing who acts for the union
     */
    static AssemblyStatus of(AssemblyView view, List<Candidacy> out, Role preparing, LocalDate today) {
        AssemblyPhase phase = view.phase(out);
        return switch (phase) {
            case DELEGATES_DUE -> group(view, phase, preparing, today, Fact.of("waiting", waiting(view)));
            case NOTICE_DUE, RULES_DUE, TELLERS_DUE, ROLL_DUE -> group(view, phase, preparing, today);
            case ATTENDANCE_DUE ->
                group(
                        view,
                        phase,
                        preparing,
                        today,
                        Fact.of("due", due(view)),
                        Fact.of("present", view.signedIn().size()));
            case QUORUM_MISSED ->
                group(
                        view,
                        phase,
                        preparing,
                        today,
                        Fact.of("due", due(view)),
                        Fact.of("present", Objects.requireNonNull(view.quorum()).present()));
            case VOTING, OFFICERS_DUE, CONCLUSION_DUE ->
                group(
                        view,
                        phase,
                        preparing,
                        today,
                        Fact.of(
                                "done",
                                view.bodies(out).stream()
                                        .filter(BodyStanding::done)
                                        .count()),
                        Fact.of("bodies", view.bodies(out).size()));
            case CONCLUDED ->
                nobody(view, phase, Fact.of("elected", view.elected().size()));
            case ENDED -> {
                AssemblyEnding ending = Objects.requireNonNull(view.ending());
                yield nobody(view, phase, Fact.of("cause", ending.cause()), Fact.of("reason", ending.reason()));
            }
        };
    }

    private static int waiting(AssemblyView view) {
        DelegatesLine delegates = view.delegates();
        return delegates == null ? 0 : delegates.waiting().size();
    }

    private static int due(AssemblyView view) {
        return Objects.requireNonNull(view.roll()).persons().size();
    }

    private static AssemblyStatus group(
            AssemblyView view, AssemblyPhase phase, Role preparing, LocalDate today, Fact... facts) {
        return new AssemblyStatus(
                phase,
                facts(view, facts),
                preparing,
                view.opening().union(),
                view.meetingOn(),
                today.isAfter(view.meetingOn()));
    }

    private static AssemblyStatus nobody(AssemblyView view, AssemblyPhase phase, Fact... facts) {
        return new AssemblyStatus(phase, facts(view, facts), null, null, null, false);
    }

    private static List<Fact> facts(AssemblyView view, Fact... more) {
        return Stream.concat(Stream.of(Fact.of("meetingOn", view.meetingOn())), Stream.of(more))
                .toList();
    }
}
