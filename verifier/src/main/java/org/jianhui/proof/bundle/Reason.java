package org.jianhui.proof.bundle;

/** Why something is refused, or not checked. */
public enum Reason {
    ANOTHER_FORM("从该字节起与规定形式不符", "not the one form, from this byte on"),
    MISSING("缺少", "missing"),
    MALFORMED("写法不合规定", "not written as it must be"),
    NOT_SIGNED("没有日志公钥的有效签名", "no valid signature of the log's key"),
    NOT_LISTED("清单中没有", "not in the manifest"),
    OTHER_ORDER("顺序与清单不同", "not in the order of the manifest"),
    OTHER_CONTENT("内容与清单不同", "not the content of the manifest"),
    NO_SUCH_NAME("证据包中不应有此名称的文件", "no entry of a bundle is called so"),
    OTHER_LOG("属于另一日志", "of another log"),
    FALSE_COSIGNATURE("联署无效", "a cosignature that does not hold"),
    OTHER_HASH("散列值与内容不符", "the hash is not that of the fields"),
    NOT_IN_TREE("路径不通向检查点的根", "the path does not lead to the root"),
    NOT_IN_ORDER("在日志中的位置没有递增", "not behind the one before in the log"),
    GAP("序号不连续", "not the next of its stream"),
    OTHER_COUNT("条数与清单不同", "not as many as the manifest says"),
    NOT_THE_BEGINNING("不是当前检查点的开头部分", "not the beginning of the checkpoint"),
    NO_SUCH_EVENT("没有这条记录", "no such event"),
    NO_ENVELOPE("该处没有密封值", "no envelope there"),
    OTHER_VALUE("不是密封时的值", "not the value that was sealed"),
    TWICE("重复", "twice"),
    NOT_NAMED("没有记录写明此文件的散列值", "no event names this file with this hash"),
    OTHER_KEY("不是您带来的公钥", "not the key you brought"),
    OTHER_ROOT("与您带来的检查点不同", "not the checkpoint you brought"),
    NOT_TIED("没有证明连到您带来的检查点，请另要一份", "no proof ties it to the checkpoint you brought; ask for a bundle that does"),
    NOT_POSSIBLE("所需内容缺失，无法核验", "what it needs is missing"),
    NOTHING_BROUGHT("没有自带公钥或检查点", "you brought neither key nor checkpoint");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String text(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }
}
