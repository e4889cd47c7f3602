package org.jianhui.workbench.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.time.ActClock;

/** Acts of the sample, each under a fixed key: done once, however often the sample is resumed. */
final class SampleActs {

    private final Acts acts;
    private final ActClock clock;

    SampleActs(Acts acts, ActClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    void perform(Actor actor, String name, Command command) {
        perform(actor, name, origin -> List.of(command));
    }

    /** @param commands made for the request id under which their values are sealed */
    void perform(Actor actor, String name, Function<RequestId, List<? extends Command>> commands) {
        String key = "sample:" + name;
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        Act act = new Act(RequestId.random(), actor, null, null, now, now, null, null, clock.simulated());
        acts.perform(act, new IdempotencyKey("system:setup", key, key.getBytes(StandardCharsets.UTF_8)), sender -> {
            List<? extends Command> made = commands.apply(act.requestId());
            made.forEach(sender::send);
            return made.get(0).aggregateId();
        });
    }
}
