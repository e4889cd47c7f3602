package org.jianhui.kernel.membership.ledger;

/** Why a person is taken off a village's ledger. */
public enum OffGround {
    /** 返乡，不再外出务工 */
    RETURNED,
    /** 户籍迁出本乡 */
    MOVED_AWAY,
    /** 属于其他村（社区）: from then on another village may enter the person. */
    OTHER_VILLAGE,
    /** 登记有误 */
    ENTERED_WRONGLY,
    DEATH
}
