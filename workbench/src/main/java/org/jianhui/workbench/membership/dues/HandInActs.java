package org.jianhui.workbench.membership.dues;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.HandInCommand.ReturnHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.WithdrawHandIn;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.dues.HandInView;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** Turns what is said about a hand-in into commands, the reason sealed within the act; pages and REST come through here. */
final class HandInActs {

    private final PersonalData data;

    HandInActs(PersonalData data) {
        this.data = data;
    }

    Acts.Work handIn(CashChoice typed) {
        HandInId handIn = HandInId.random();
        return sender -> {
            sender.send(new HandInCash(
                    handIn,
                    Objects.requireNonNull(typed.union()),
                    typed.receipts() == null ? List.of() : typed.receipts()));
            return handIn.value();
        };
    }

    Acts.Work accept(HandInId handIn, CashCount typed) {
        return sender -> {
            sender.send(new AcceptHandIn(handIn, counted(typed.counted())));
            return handIn.value();
        };
    }

    Acts.Work giveBack(HandInView handIn, CashReturn typed, RequestId origin) {
        return sender -> {
            @Nullable String reason = typed.reason();
            sender.send(new ReturnHandIn(
                    handIn.handIn(),
                    counted(typed.counted()),
                    data.seal(handIn.holder(), PersonalField.STATEMENT, origin, reason == null ? "" : reason.strip())));
            return handIn.handIn().value();
        };
    }

    Acts.Work withdraw(HandInId handIn) {
        return sender -> {
            sender.send(new WithdrawHandIn(handIn));
            return handIn.value();
        };
    }

    /** @throws BadRequest if it is no amount, or less than nothing */
    private static Money counted(@Nullable String typed) {
        Money counted = DuesActs.amount(typed, "counted");
        if (counted.fen() < 0) {
            throw new BadRequest("INVALID", "counted");
        }
        return counted;
    }
}
