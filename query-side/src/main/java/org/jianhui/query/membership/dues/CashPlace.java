package org.jianhui.query.membership.dues;

import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jspecify.annotations.Nullable;

/** Where the cash of a standing receipt is. */
public enum CashPlace {
    /** 在收款人手里 */
    ON_HAND,
    /** 已交来，待清点 */
    COUNTING,
    /** 工会已收讫 */
    WITH_UNION;

    /** @return null for a transfer, and for a receipt that stands no longer */
    static @Nullable CashPlace of(ReceiptView receipt, @Nullable HandInStanding handedIn) {
        if (receipt.payment().means() != PaymentMeans.CASH || receipt.standing() != ReceiptStanding.STANDING) {
            return null;
        }
        return handedIn == null ? ON_HAND : handedIn == HandInStanding.ACCEPTED ? WITH_UNION : COUNTING;
    }
}
