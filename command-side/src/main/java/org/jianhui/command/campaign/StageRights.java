package org.jianhui.command.campaign;

import java.time.LocalDate;
import org.jianhui.kernel.campaign.StageCommand;
import org.jianhui.kernel.campaign.StageCommand.CloseFoundingStage;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** A stage is closed in a union by who acts for it. */
final class StageRights {

    private final Superiors superiors;
    private final ActClock clock;

    StageRights(Superiors superiors, ActClock clock) {
        this.superiors = superiors;
        this.clock = clock;
    }

    CommandRights stages() {
        return CommandRights.of(StageCommand.class, this::parties)
                .forGroup(CloseFoundingStage.class)
                .complete();
    }

    private @Nullable Parties parties(StageCommand command) {
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        return command instanceof CloseFoundingStage closing
                ? superiors.parties(closing.union(), today).orElse(null)
                : null;
    }
}
