package org.jianhui.kernel.founding;

/**
 * What a founding application (建会申请) says (F-02).
 *
 * @param unionName the proposed name of the union
 * @param applicant the founding unit (发起单位) in whose name it is issued; an organisation, never a person
 * @param grounds on what it rests, in plain words, without names
 * @param expectedMembers how many members are expected
 */
public record FoundingApplication(String unionName, String applicant, String grounds, int expectedMembers) {}
