package org.jianhui.command.membership;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.WithdrawHandIn;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** Somebody who hands in the cash of some receipts. */
record Handing(HandInId id, Actor holder, UnionId union, List<ReceiptId> receipts) {

    static Handing of(Actor holder, UnionId union, Paying... paid) {
        return new Handing(
                HandInId.random(),
                holder,
                union,
                Stream.of(paid).map(each -> each.receipt).toList());
    }

    HandInCash handing() {
        return new HandInCash(id, union, receipts);
    }

    AcceptHandIn accepting(String yuan) {
        return new AcceptHandIn(id, Money.parse(yuan));
    }

    ReturnHandIn returning(PersonalData data, String yuan, String reason) {
        return new ReturnHandIn(
                id,
                Money.parse(yuan),
                data.seal(
                        Objects.requireNonNull(holder.person()), PersonalField.STATEMENT, RequestId.random(), reason));
    }

    WithdrawHandIn withdrawing() {
        return new WithdrawHandIn(id);
    }
}
