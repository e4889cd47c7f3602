package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.command.election.Phase.Reviewed;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.event.BodyLeftWithoutCandidate;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;

/**
 * A body that loses its last approved candidate while no notice hangs, by a withdrawal, a ruling or a notice that fell: the
 * notice needs all three (E-03) and shows none but approved (E-04), so that the case goes back to the group.
 */
final class BodiesLeft {

    private BodiesLeft() {}

    /** To be called last in a decision; says it once, until a list goes up again. */
    static void tell(Dossier dossier, Act act) {
        Set<Body> missing = Slate.without(dossier.slate().in(Standing.APPROVED));
        if (dossier.phase() instanceof Reviewed
                && !missing.isEmpty()
                && !dossier.progress().sentBack()) {
            String bodies = missing.stream().map(Body::name).collect(Collectors.joining(","));
            apply(new BodyLeftWithoutCandidate(
                    dossier.terms().election(),
                    List.copyOf(missing),
                    act.actedOnDate(),
                    new Basis(
                            dossier.terms().edition(), List.of("E-03", "E-04"), List.of(Fact.of("missing", bodies)))));
        }
    }
}
