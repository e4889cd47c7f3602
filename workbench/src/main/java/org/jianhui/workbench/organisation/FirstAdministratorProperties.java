package org.jianhui.workbench.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is to administer a new installation; taken notice of only while no administrator has chosen a password.
 *
 * @param login 3 to 40 of {@code a-z 0-9 . -}; blank: nobody is named
 * @param name the person's name
 * @param idNumber the person's ID number, 18 characters
 * @param federation name of the county federation; needed where nothing has been established yet
 */
@ConfigurationProperties("jianhui.first-administrator")
record FirstAdministratorProperties(
        @DefaultValue("") String login,
        @DefaultValue("") String name,
        @DefaultValue("") String idNumber,
        @Nullable String federation) {

    FirstAdministratorProperties {
        if (!login.isBlank()) {
            require("name", name);
            require("id-number", idNumber);
        }
    }

    boolean isNamed() {
        return !login.isBlank();
    }

    static void require(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "jianhui.first-administrator." + property + " is needed beside jianhui.first-administrator.login");
        }
    }

    @Override
    public String toString() {
        return "FirstAdministratorProperties";
    }
}
