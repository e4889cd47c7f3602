package org.jianhui.workbench.membership.realname;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The columns that are read of a file with answers, found by what their heads say. */
enum RealNameColumn {
    NAME("姓名", false, Set.of()),
    ID_NUMBER("公民身份号码", true, Set.of("身份证号", "身份证号码", "证件号码")),
    OUTCOME("录入结果", true, Set.of("结果", "审核结果")),
    REASON("未通过原因", false, Set.of("原因", "退回原因"));

    private final String head;
    private final boolean required;
    private final Set<String> others;

    RealNameColumn(String head, boolean required, Set<String> others) {
        this.head = head;
        this.required = required;
        this.others = others;
    }

    /** What stands above the column in the file that is handed out. */
    String head() {
        return head;
    }

    boolean required() {
        return required;
    }

    /** The column of that head; stars, brackets and spaces do not count. */
    static Optional<RealNameColumn> headed(String text) {
        String plain = text.replaceAll("[（(].*[)）]|[\\s\\u00A0*＊:：]", "");
        return Arrays.stream(values())
                .filter(each -> each.head.equals(plain) || each.others.contains(plain))
                .findFirst();
    }
}
