package org.jianhui.proof.bundle;

/** What is checked, in the order of {@code docs/proof-bundle.md}. */
public enum Check {
    CONTAINER("文件的组成形式", "The container has the one form"),
    MANIFEST("清单及所列各文件", "The manifest is signed and lists what is there"),
    CHECKPOINT("检查点及联署", "The checkpoint is the log's"),
    EVENT_HASH("每条记录的散列值", "Every event's hash is that of its fields"),
    INCLUSION("每条记录在日志中的位置", "Every event stands in the log"),
    STREAM("记录连续、不缺不多", "Every stream is without a gap"),
    CONSISTENCY("与更早检查点的衔接", "Earlier checkpoints are the beginning of this one"),
    OPENED("已开启的个人信息", "Every opened value is the sealed one"),
    FILE("文书和附件", "Every file is one an event names"),
    OWN("核验人自带的公钥和检查点", "Keys and checkpoints of your own");

    private final String chinese;
    private final String english;

    Check(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String title(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }
}
