package org.jianhui.command.membership.realname;

import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.RealNameCommand;
import org.jianhui.kernel.membership.realname.RealNameCommand.DiscardRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Members are entered by who acts for their union, and by nobody else. */
final class RealNameRights {

    private final RealNameRegister register;
    private final Superiors superiors;
    private final ActClock clock;

    RealNameRights(RealNameRegister register, Superiors superiors, ActClock clock) {
        this.register = register;
        this.superiors = superiors;
        this.clock = clock;
    }

    CommandRights batches() {
        return CommandRights.of(RealNameCommand.class, this::parties)
                .forGroup(OpenRealNameBatch.class)
                .forGroup(ReleaseRealNameBatch.class)
                .forGroup(DiscardRealNameBatch.class)
                .forGroup(RecordRealNameAnswers.class)
                .forGroup(RevokeRealNameEntry.class)
                .complete();
    }

    private @Nullable Parties parties(RealNameCommand command) {
        Optional<UnionId> union = command instanceof OpenRealNameBatch opening
                ? Optional.of(opening.union())
                : register.unionOf(command.batch());
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        return union.flatMap(own -> superiors.parties(own, today)).orElse(null);
    }
}
