package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** An account that the administrator opened for a person at a union. It has no role: an office brings its own. */
record NewAccount(RestClient rest, String id, String login) {

    private static final String ADMINISTRATOR = "guanli";
    private static final String ACCOUNTS = "/api/organisation/accounts";

    static NewAccount opened(RestClient rest, String union, String login, String person) {
        String id = rest.post(ADMINISTRATOR, ACCOUNTS, Map.of("login", login, "person", person, "home", union))
                .created()
                .path("id")
                .asString();
        return new NewAccount(rest, id, login);
    }

    /** With the first password, which is changed at once. */
    void signsIn() {
        String first = rest.post(ADMINISTRATOR, ACCOUNTS + "/" + id + "/first-password", Map.of())
                .created()
                .path("firstPassword")
                .asString();
        Map<String, String> passwords = Map.of("login", login, "current", first, "fresh", RestClient.PASSWORD);
        assertThat(rest.post(ADMINISTRATOR, "/api/account/password", passwords).status())
                .isEqualTo(204);
        assertThat(rest.signIn(login)).isEqualTo(201);
    }
}
