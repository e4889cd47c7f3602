package org.jianhui.kernel.membership.ledger;

/** How the federation settles that two villages want the same person. */
public enum Settlement {
    /** 仍由已登记的村（社区）管理 */
    HOLDER_KEEPS,
    /** 改由要求登记的村（社区）管理: the other takes the person off its ledger with {@link OffGround#OTHER_VILLAGE}. */
    VILLAGE_TAKES_OVER,
    /** 号码有误，不是同一个人: whoever mistyped puts it right. */
    ANOTHER_PERSON
}
