package org.jianhui.query.membership.dues;

/** What has become of a receipt. */
public enum ReceiptStanding {
    STANDING,
    /** 作废 */
    VOIDED,
    /** 退费 */
    REFUNDED
}
