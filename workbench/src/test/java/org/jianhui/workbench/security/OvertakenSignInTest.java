package org.jianhui.workbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.testing.TestDatabase;
import org.jianhui.workbench.security.AccessTokens.Kind;
import org.jianhui.workbench.security.AccountSecrets.Found;
import org.jianhui.workbench.security.AccountSecrets.Look;
import org.jianhui.workbench.security.SignIn.Admitted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between looking at a password and what follows, somebody else may have set or given another: then nothing follows. */
class OvertakenSignInTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String OLD = "the old long secret";
    private static final String NEW = "the new long secret";
    private static final SecurityProperties SETTINGS = new SecurityProperties(
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ofHours(8),
            5,
            Duration.ofMinutes(15),
            Duration.ofDays(3),
            60);

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.app());
    private final RealTime time = Instant::now;
    private final AccountSecrets secrets = new AccountSecrets(jdbc, time);
    private final AccessTokens tokens = new AccessTokens(jdbc, time, SETTINGS);
    private final AccountId account = AccountId.random();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void has_a_password() {
        secrets.set(account, OLD);
    }

    @Test
    void a_session_is_issued_only_while_the_secret_stands_that_let_in() {
        KnownAccount known = new KnownAccount(account, PersonId.random(), "somebody", Set.of());
        Admitted admitted =
                new Admitted(known, false, secrets.look(account, OLD).hash());
        assertThat(tokens.issue(Kind.SESSION, admitted)).isPresent();

        secrets.set(account, NEW);

        assertThat(tokens.issue(Kind.SESSION, admitted)).isEmpty();
        assertThat(tokens.issue(Kind.BEARER, admitted)).isEmpty();
    }

    @Test
    void a_one_time_password_uses_up_itself_and_no_later_one() {
        give("first-one");
        Look lost = secrets.look(account, "first-one");
        assertThat(lost.found()).isEqualTo(Found.FIRST);

        give("second-one");

        assertThat(secrets.useFirst(account, lost.hash())).isFalse();
        Look fresh = secrets.look(account, "second-one");
        assertThat(fresh.found()).isEqualTo(Found.FIRST);
        assertThat(secrets.useFirst(account, fresh.hash())).isTrue();
        assertThat(secrets.useFirst(account, fresh.hash())).isFalse();
    }

    @Test
    void an_own_password_replaces_only_what_it_was_proved_by() {
        Look proved = secrets.look(account, OLD);
        give("first-one");

        assertThat(secrets.replace(account, proved.hash(), NEW)).isFalse();
        assertThat(secrets.replace(account, null, NEW))
                .as("the one-time password is not used up")
                .isFalse();
        Look first = secrets.look(account, "first-one");
        assertThat(first.found()).isEqualTo(Found.FIRST);

        secrets.useFirst(account, first.hash());
        assertThat(secrets.replace(account, null, NEW)).isTrue();
        Look own = secrets.look(account, NEW);
        assertThat(own.found()).isEqualTo(Found.OWN);
        assertThat(secrets.replace(account, null, OLD)).isFalse();
        assertThat(secrets.replace(account, own.hash(), OLD)).isTrue();
    }

    private void give(String first) {
        secrets.setFirst(account, secrets.hashed(first), time.now().plus(Duration.ofDays(1)));
    }
}
