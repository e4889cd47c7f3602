package org.jianhui.kernel.privacy;

/** The stable ids of personal fields, and how their values are normalised before they are indexed. */
public enum PersonalField {
    NAME("person.name"),
    ID_NUMBER("person.id-number"),
    PHONE("person.phone"),
    SEX("person.sex"),
    BIRTH_DATE("person.birth-date"),
    EMPLOYER("person.employer"),
    WORK_PLACE("person.work-place"),
    TRADE("person.trade"),
    PAYER("person.payer"),
    PHOTO("person.photo"),
    STATEMENT("person.statement"),
    FILE("person.file");

    private final String id;

    PersonalField(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
