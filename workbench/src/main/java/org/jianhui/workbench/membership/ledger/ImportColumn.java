package org.jianhui.workbench.membership.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the template, as the form has them; found by what their heads say. */
enum ImportColumn {
    NAME("姓名", "name", true),
    ID_NUMBER("身份证号", "idNumber", true),
    WORK_PLACE("务工地点", "workPlace", true),
    EMPLOYER("用人单位", "employer", false),
    TRADE("工种", "trade", false),
    PHONE("电话", "phone", false),
    SURVEYED_ON("调查日期", "surveyedOn", true),
    CHANNEL("联系方式", "channel", false),
    ATTITUDE("态度", "attitude", false);

    private final String head;
    private final String field;
    private final boolean required;

    ImportColumn(String head, String field, boolean required) {
        this.head = head;
        this.field = field;
        this.required = required;
    }

    /** What stands above the column, in the file's language whatever the reader's is. */
    String head() {
        return head;
    }

    boolean required() {
        return required;
    }

    /** Whether it is shown as it stands where something is wrong with it: it says nothing of a person. */
    boolean plain() {
        return this == SURVEYED_ON || this == CHANNEL || this == ATTITUDE;
    }

    /** The column of that head; stars, brackets and spaces do not count. */
    static Optional<ImportColumn> headed(String text) {
        String plain = text.replaceAll("[（(].*[)）]|[\\s\\u00A0*＊:：]", "");
        return Arrays.stream(values()).filter(each -> each.head.equals(plain)).findFirst();
    }

    /** The column of the form's field; empty if the form has a field that the template has not. */
    static Optional<ImportColumn> ofField(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }
}
