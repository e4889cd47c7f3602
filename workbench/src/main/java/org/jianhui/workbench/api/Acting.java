package org.jianhui.workbench.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.act.rule.BackdatingExplained;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the {@link Act} out of who is signed in, the clock, and what the person says about when it happened. */
public final class Acting {

    private final ObjectProvider<ActClock> clocks;
    private final RuleBook rules;

    Acting(ObjectProvider<ActClock> clocks, RuleBook rules) {
        this.clocks = clocks;
        this.rules = rules;
    }

    /**
     * @throws org.jianhui.kernel.rule.RuleViolated {@code ACTED_IN_FUTURE} or {@code BACKDATED_WITHOUT_REASON}
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
        Rule.verify(new ActedInThePast(actedOn, now));
        Rule.verify(explained(
                LocalDate.ofInstant(actedOn, Zone.SHANGHAI), LocalDate.ofInstant(now, Zone.SHANGHAI), reason));
        return new Act(
                request, actor, details.onBehalfOf(), details.post(), actedOn, now, null, reason, clock.simulated());
    }

    private BackdatingExplained explained(LocalDate actedOn, LocalDate today, @Nullable String reason) {
        int freeDays =
                rules.editionOn(today).parameters(BackdatingParameters.class).freeDays();
        return new BackdatingExplained("actedOn", actedOn, today, freeDays, reason != null);
    }
}
