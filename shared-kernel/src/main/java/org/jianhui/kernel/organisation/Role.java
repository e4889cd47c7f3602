package org.jianhui.kernel.organisation;

/** What an account may be granted at an organisation, from a day to a day. */
public enum Role {
    /** 建会筹备组: acts for the union being founded, and for no other, until its committee takes office. */
    PREPARATORY_GROUP(false),
    /** 工会委员会: acts for the union, from the approval of its election on; only who was elected to it holds the role. */
    UNION_COMMITTEE(false),
    /** 上级工会经办: prepares the superior's review and records its papers. */
    SUPERIOR_REVIEWER(false),
    /** 上级工会签批人: signs the superior's reply. */
    SUPERIOR_SIGNER(false),
    /** 村（社区）专职干部: edits the rows of one village only (G-02, 正文三(一)). */
    VILLAGE_CADRE(false),
    /** 监督检查员: reads everything of the organisation and below, writes nothing. */
    INSPECTOR(false),
    /** 系统管理员: keeps organisations, posts and accounts; reads no case. */
    ADMINISTRATOR(true),
    /** 运维员: incidents, projections, the clock of the sample; reads no case. */
    OPERATOR(true);

    private final boolean actsBelow;

    Role(boolean actsBelow) {
        this.actsBelow = actsBelow;
    }

    /** Whether the role acts for the organisations below its own as well; the others act at their own only. */
    public boolean actsBelow() {
        return actsBelow;
    }

    /** Whether it acts for a union itself: as its preparatory group, or as its committee. */
    public boolean actsForUnion() {
        return this == PREPARATORY_GROUP || this == UNION_COMMITTEE;
    }
}
