package org.jianhui.kernel.document;

/** Why a file was handed in; it decides who may read it later. */
public enum AttachmentPurpose {
    /** 扫描件: a paper that exists, recorded from paper */
    SCAN,
    /** 张贴照片: proof that a notice hangs */
    POSTING_PHOTO,
    /** 佐证材料: evidence for an objection, a withdrawal or a late entry */
    EVIDENCE,
    /** 签字的计票单: the count sheet of a round, which its tellers may hand in without any role */
    COUNT_SHEET
}
