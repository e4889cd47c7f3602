package org.jianhui.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.time.ActClock;

/** Acts of invented persons. */
public final class TestActs {

    private TestActs() {}

    /** An act of a person met for the first time. */
    public static Act now(ActClock clock) {
        return by(Actor.of(AccountId.random(), PersonId.random()), clock);
    }

    public static Act by(Actor actor, ActClock clock) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return new Act(RequestId.random(), actor, null, null, now, now, null, null, clock.simulated());
    }
}
