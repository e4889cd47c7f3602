package org.jianhui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.testing.ClearTextSearch;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.testing.ApplicationProcess;
import org.jianhui.workbench.testing.HostedApplication;
import org.jianhui.workbench.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A production installation from the empty database to an administrator who builds it up, without a line of SQL. */
class FirstAdministratorTest {

    private static final String ID_NUMBER = "500299199001010019";
    private static final String NAME = "敖试首";
    private static final String OWN = "the first one's own secret";
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    static Path home;

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void comes_in_by_a_file_sets_an_own_password_and_builds_the_organisation() throws IOException {
        Path file = home.resolve("keys/first-administrator");
        String first;
        try (HostedApplication application = named("admin.one").start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).isEqualTo("admin.one");
            first = lines.get(1);
            assertThat(application.log()).contains("keys/first-administrator").doesNotContain(first, ID_NUMBER, NAME);
        }
        try (HostedApplication application = named("admin.one").start()) {
            assertThat(Files.readAllLines(file))
                    .as("a password that waits is not replaced")
                    .contains(first);
            Http administrator = new Http(application.baseUrl().getPort());
            assertThat(administrator.signIn("admin.one", first).statusCode()).isEqualTo(302);
            assertThat(administrator
                            .get("/organisation")
                            .headers()
                            .firstValue("location")
                            .orElseThrow())
                    .endsWith("/account/password");
            administrator.postForm("/account/password", "/account/password", Map.of("fresh", OWN, "again", OWN));
            assertThat(administrator.signIn("admin.one", OWN).statusCode()).isEqualTo(302);
            assertThat(administrator.get("/organisation").body()).contains("试建县总工会");
            String county = one("SELECT area FROM register.placement WHERE parent IS NULL");
            HttpResponse<String> made = administrator.postForm(
                    "/organisation/units/new",
                    "/organisation/units",
                    Map.of("kind", "TOWNSHIP_FEDERATION", "name", "试建乡工会联合会", "parent", county, "from", "2022-01-01"));
            assertThat(made.statusCode())
                    .as("before the county's own first day: %s", made.body())
                    .isEqualTo(422);
            assertThat(made.body()).contains("ORG-14");
        }
        try (HostedApplication application = named("intruder").start()) {
            assertThat(file).as("an administrator has chosen a password").doesNotExist();
            assertThat(application.log()).contains("not taken notice of");
        }
        assertThat(one("SELECT string_agg(login, ' ') FROM register.account")).isEqualTo("admin.one");
        assertThat(one("SELECT string_agg(metadata, ' ') FROM log.event"
                        + " WHERE type = 'organisation.first-password-issued'"))
                .contains("system:setup");
        assertThat(ClearTextSearch.forValues(first, OWN, ID_NUMBER).inDatabase(DATABASE.superuser()))
                .isEmpty();
    }

    @Test
    void is_refused_at_the_start_without_a_name(@TempDir Path other) {
        ApplicationProcess nameless =
                ApplicationProcess.in(other, production("--jianhui.first-administrator.login=admin"));
        nameless.launch();
        assertThat(nameless.awaitEnd()).isNotZero();
        assertThat(nameless.log()).contains("jianhui.first-administrator.name is needed");
    }

    private static HostedApplication named(String login) {
        return HostedApplication.in(
                home,
                production(
                        "--jianhui.first-administrator.login=" + login,
                        "--jianhui.first-administrator.name=" + NAME,
                        "--jianhui.first-administrator.id-number=" + ID_NUMBER,
                        "--jianhui.first-administrator.federation=试建县总工会"));
    }

    private static String[] production(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--jianhui.mode=production",
                "--jianhui.database.url=" + DATABASE.url(),
                "--jianhui.database.password=unused",
                "--jianhui.database.owner-password=unused"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static String one(String statement) {
        return DATABASE.sql().sql(statement).query(String.class).single();
    }
}
