package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.organisation.ReadRight.ACCOUNT;
import static org.jianhui.kernel.organisation.ReadRight.CASE;
import static org.jianhui.kernel.organisation.ReadRight.OPERATIONS;
import static org.jianhui.kernel.organisation.ReadRight.ORGANISATION;
import static org.jianhui.kernel.organisation.ReadRight.PERSON;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each granted role reads; the committee's follows from its election and is proven there (CommitteeTakesOfficeTest). */
class ReadingTest {

    private static final Map<Role, AccountId> ACCOUNTS = new EnumMap<>(Role.class);

    @TempDir
    static Path keys;

    private static Township here;

    @BeforeAll
    static void open() {
        here = new Township(keys);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.UNION_COMMITTEE))) {
            Area area = switch (role) {
                case PREPARATORY_GROUP -> Area.of(here.union);
                case VILLAGE_CADRE -> Area.of(here.village);
                default -> Area.of(here.township);
            };
            ACCOUNTS.put(role, here.account(role, area));
        }
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @ParameterizedTest(name = "{0} reads {1} of the union: {2}")
    @CsvSource({
        "PREPARATORY_GROUP, CASE, done",
        "SUPERIOR_REVIEWER, CASE, done",
        "SUPERIOR_SIGNER, CASE, done",
        "INSPECTOR, CASE, done",
        "VILLAGE_CADRE, CASE, 403 NO_AUTHORITY",
        "ADMINISTRATOR, CASE, 403 NO_AUTHORITY",
        "OPERATOR, CASE, 403 NO_AUTHORITY",
        "ADMINISTRATOR, ACCOUNT, done",
        "SUPERIOR_SIGNER, ACCOUNT, 403 NO_AUTHORITY",
        "OPERATOR, ACCOUNT, 403 NO_AUTHORITY",
        "PREPARATORY_GROUP, ORGANISATION, done",
        "OPERATOR, ORGANISATION, done"
    })
    void a_role_reads_what_is_its_own(Role role, ReadRight right, String answer) {
        assertThat(reading(ACCOUNTS.get(role), right, here.union)).isEqualTo(answer);
    }

    @Test
    void what_lies_elsewhere_is_not_found_whether_it_exists_or_not() {
        AccountId group = ACCOUNTS.get(Role.PREPARATORY_GROUP);
        assertThat(reading(group, CASE, here.township)).isEqualTo("404 UNKNOWN");
        assertThat(reading(group, CASE, UnionId.random())).isEqualTo("404 UNKNOWN");
    }

    @Test
    void a_cadre_reads_the_persons_of_one_village_and_the_federation_those_of_all() {
        assertThat(here.authority().readableAreas(ACCOUNTS.get(Role.VILLAGE_CADRE), PERSON))
                .containsExactly(Area.of(here.village));
        assertThat(here.authority().readableAreas(ACCOUNTS.get(Role.SUPERIOR_REVIEWER), PERSON))
                .contains(Area.of(here.village), Area.of(here.otherVillage))
                .doesNotContain(Area.of(here.county));
    }

    @Test
    void operations_are_for_the_operator_and_the_administrator() {
        assertThat(reading(ACCOUNTS.get(Role.OPERATOR), OPERATIONS, null)).isEqualTo(Refusal.NONE);
        assertThat(reading(ACCOUNTS.get(Role.INSPECTOR), OPERATIONS, null)).isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void who_has_no_account_in_force_reads_only_what_is_public() {
        AccountId account = here.account(Role.INSPECTOR, Area.of(here.township));
        here.bySetup(new DisableAccount(account, "测试"));
        assertThat(reading(account, CASE, here.union)).isEqualTo("403 ACCOUNT_NOT_IN_FORCE");
        assertThat(reading(AccountId.random(), ORGANISATION, null)).isEqualTo("403 ACCOUNT_NOT_IN_FORCE");
        assertThat(here.authority().readable(account, ACCOUNT)).isEmpty();
        assertThat(reading(account, ReadRight.PUBLIC, here.union)).isEqualTo(Refusal.NONE);
    }

    private static String reading(AccountId account, ReadRight right, UnionId union) {
        return Refusal.of(() -> here.authority().toRead(account, right, union));
    }
}
