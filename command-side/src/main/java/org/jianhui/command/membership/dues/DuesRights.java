package org.jianhui.command.membership.dues;

import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.DuesCommand;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** A village's cadre takes the dues of its own members, the union those of all; only the union gives money back. */
final class DuesRights {

    private final ReceiptRegister receipts;
    private final Payers payers;
    private final Superiors superiors;
    private final ActClock clock;

    DuesRights(ReceiptRegister receipts, Payers payers, Superiors superiors, ActClock clock) {
        this.receipts = receipts;
        this.payers = payers;
        this.superiors = superiors;
        this.clock = clock;
    }

    CommandRights receipts() {
        return CommandRights.of(DuesCommand.class, this::parties)
                .at(ReceiveDues.class, this::villageOf, VILLAGE_CADRE)
                .forGroup(ReceiveDues.class)
                .at(VoidReceipt.class, this::villageOf, VILLAGE_CADRE)
                .forGroup(VoidReceipt.class)
                .forGroup(RefundDues.class)
                .complete();
    }

    private @Nullable Area villageOf(DuesCommand command) {
        Optional<VillageId> village = command instanceof ReceiveDues receive
                ? payers.of(receive.membership()).map(Payers.Payer::village)
                : receipts.villageOf(command.receipt());
        return village.map(Area::of).orElse(null);
    }

    private @Nullable Parties parties(DuesCommand command) {
        Optional<UnionId> union = command instanceof ReceiveDues receive
                ? payers.of(receive.membership()).map(Payers.Payer::union)
                : receipts.unionOf(command.receipt());
        LocalDate today = clock.now().atZone(Zone.SHANGHAI).toLocalDate();
        return union.flatMap(own -> superiors.parties(own, today)).orElse(null);
    }
}
