package org.jianhui.command.membership.dues;

import static org.jianhui.kernel.organisation.Role.VILLAGE_CADRE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianhui.command.membership.dues.CashRegister.Cash;
import org.jianhui.command.membership.dues.CashRegister.Handed;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.HandInCommand;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.WithdrawHandIn;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Who took cash hands it in, also after having left the post in which it was taken; who acts for the union counts it; and only
 * who handed it in takes it back.
 */
final class HandInRights {

    private final CashRegister cash;
    private final Superiors superiors;
    private final ActClock clock;

    HandInRights(CashRegister cash, Superiors superiors, ActClock clock) {
        this.cash = cash;
        this.superiors = superiors;
        this.clock = clock;
    }

    CommandRights handIns() {
        return CommandRights.of(HandInCommand.class, this::parties)
                .named(HandInCash.class, this::holders)
                .at(HandInCash.class, this::villageOf, VILLAGE_CADRE)
                .forGroup(HandInCash.class)
                .forGroup(AcceptHandIn.class)
                .forGroup(ReturnHandIn.class)
                .named(
                        WithdrawHandIn.class,
                        command -> of(command).map(Handed::holder).stream().toList())
                .complete();
    }

    private Collection<PersonId> holders(HandInCash command) {
        return cash.find(command.receipts()).stream()
                .filter(each -> each.union().equals(command.union()))
                .map(Cash::holder)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A cadre is told why what others took cannot be handed in; of receipts elsewhere nothing is known. */
    private @Nullable Area villageOf(HandInCash command) {
        List<VillageId> villages = cash.find(command.receipts()).stream()
                .map(Cash::village)
                .distinct()
                .toList();
        return villages.size() == 1 ? Area.of(villages.get(0)) : null;
    }

    private @Nullable Parties parties(HandInCommand command) {
        Optional<UnionId> union = command instanceof HandInCash handing
                ? Optional.of(handing.union())
                : of(command).map(Handed::union);
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        return union.flatMap(own -> superiors.parties(own, today)).orElse(null);
    }

    private Optional<Handed> of(HandInCommand command) {
        return cash.of(command.handIn());
    }
}
