package org.jianhui.workbench.web;

import java.util.List;

/** The accounts of the sample township, shown on its login page; there is no such bean in production. */
@FunctionalInterface
public interface SampleAccounts {

    /**
     * One account of the sample.
     *
     * @param role name of its role, shown by the message {@code role.<role>}
     * @param area name of the organisation where it is held
     */
    record SampleAccount(String login, String password, String role, String area) {}

    List<SampleAccount> all();
}
