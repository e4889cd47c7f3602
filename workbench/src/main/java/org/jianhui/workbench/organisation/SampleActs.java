package org.jianhui.workbench.organisation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Acting;

/** Acts of the sample, each under a fixed key: done once, however often the sample is resumed. */
public final class SampleActs {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final String BECAUSE = "样例数据，按办理当日的日期补录";

    private final Acts acts;
    private final Acting acting;
    private final ActClock clock;

    SampleActs(Acts acts, Acting acting, ActClock clock) {
        this.acts = acts;
        this.acting = acting;
        this.clock = clock;
    }

    /** The day it is in Asia/Shanghai, by the simulation clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /**
     * Someone of the sample acts, under the rules and with the authority of everybody else.
     *
     * @param login of the account that acts
     * @param name unique among the acts of the sample
     * @param on the day on which it happened, at ten in the morning; today means now
     * @param work made for the act, under whose request id its values are sealed
     * @throws org.jianhui.kernel.rule.RuleViolated and the other refusals of {@link Acts}
     */
    public void perform(String login, String name, LocalDate on, Function<Act, Acts.Work> work) {
        Actor actor = Actor.of(SampleTownship.account(login), SampleTownship.person(login));
        ActDetails details = on.isBefore(today())
                ? new ActDetails(on.atTime(MORNING).atZone(Zone.SHANGHAI).toInstant(), BECAUSE, null, null)
                : ActDetails.NOW;
        perform(name, acting.act(actor, RequestId.random(), details), work);
    }

    /** What the set-up of an installation enters as having been so before. */
    public void setUp(String name, Command command) {
        perform(Actor.SETUP, name, command);
    }

    void perform(Actor actor, String name, Command command) {
        perform(actor, name, origin -> List.of(command));
    }

    /** @param commands made for the request id under which their values are sealed */
    void perform(Actor actor, String name, Function<RequestId, List<? extends Command>> commands) {
        perform(name, acting.act(actor, RequestId.random(), null), act -> sender -> {
            List<? extends Command> made = commands.apply(act.requestId());
            made.forEach(sender::send);
            return made.get(0).aggregateId();
        });
    }

    private void perform(String name, Act act, Function<Act, Acts.Work> work) {
        String key = "sample:" + name;
        acts.perform(
                act, new IdempotencyKey("system:setup", key, key.getBytes(StandardCharsets.UTF_8)), work.apply(act));
    }
}
