package org.jianhui.kernel.membership.dues;

/** How money changed hands. */
public enum PaymentMeans {
    CASH,
    /** 转账: the bank gives it a reference. */
    TRANSFER
}
