package org.jianhui.kernel.membership.dues;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;

/** Everything that can be asked of one hand-in of cash (缴款): who took dues in cash gives the money to the union, which counts it. */
public sealed interface HandInCommand extends Command {

    HandInId handIn();

    @Override
    default String aggregateId() {
        return handIn().value();
    }

    /** 缴款: the cash of these receipts is handed in by the person who took it. */
    record HandInCash(HandInId handIn, UnionId union, List<ReceiptId> receipts) implements HandInCommand {

        public HandInCash {
            receipts = receipts.stream().distinct().toList();
        }
    }

    /** 收讫: somebody else counted the money, and it is all there. */
    record AcceptHandIn(HandInId handIn, Money counted) implements HandInCommand {

        public AcceptHandIn {
            requireAmount(counted);
        }
    }

    /**
     * 退回: somebody else counted the money, and it is more or less than the receipts say; all of it goes back.
     *
     * @param reason sealed under the key of who handed it in: it speaks about that person
     */
    record ReturnHandIn(HandInId handIn, Money counted, Envelope reason) implements HandInCommand {

        public ReturnHandIn {
            requireAmount(counted);
        }
    }

    /** 撤回: who handed it in takes it back, as long as nobody has counted it. */
    record WithdrawHandIn(HandInId handIn) implements HandInCommand {}

    /** @throws IllegalArgumentException if it is less than nothing: nobody counts that */
    private static void requireAmount(Money counted) {
        if (counted.fen() < 0) {
            throw new IllegalArgumentException("less than nothing was counted");
        }
    }
}
