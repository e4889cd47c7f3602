package org.jianhui.workbench.api;

import java.time.Instant;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the {@link Act} out of who is signed in, the clock, and what the person says about when it happened. */
public final class Acting {

    private final ObjectProvider<ActClock> clocks;

    Acting(ObjectProvider<ActClock> clocks) {
        this.clocks = clocks;
    }

    /**
     * @throws org.jianhui.kernel.rule.RuleViolated {@code ACTED_IN_FUTURE} or {@code BACKDATING_UNEXPLAINED}
     */
    public Act act(Actor actor, RequestId request, @Nullable ActDetails given) {
        ActDetails details = given == null ? ActDetails.NOW : given;
        ActClock clock = clocks.getObject();
        Instant now = clock.now();
        Instant actedOn = details.actedOn() == null ? now : details.actedOn();
        String reason =
                details.backdatedBecause() == null || details.backdatedBecause().isBlank()
                        ? null
                        : details.backdatedBecause().strip();
        Rule.verify(new ActedInThePast(actedOn, now), new BackdatingIsExplained(actedOn, now, reason));
        return new Act(
                request, actor, details.onBehalfOf(), details.post(), actedOn, now, null, reason, clock.simulated());
    }
}
