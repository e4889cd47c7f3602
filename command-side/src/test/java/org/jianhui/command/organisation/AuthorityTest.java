package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.INSPECTOR;
import static org.jianhui.kernel.organisation.Role.OPERATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.organisation.FileCommand.Found;
import org.jianhui.command.organisation.FileCommand.Prepare;
import org.jianhui.command.organisation.FileCommand.Remind;
import org.jianhui.command.organisation.FileCommand.Sign;
import org.jianhui.command.organisation.FileCommand.Submit;
import org.jianhui.command.organisation.FileCommand.SubmitAndRemind;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.testing.TestActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

    @TempDir
    Path keys;

    private Township here;

    @BeforeEach
    void open() {
        here = new Township(keys);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void each_side_of_a_case_does_what_is_its_own() {
        assertThat(doing(account(PREPARATORY_GROUP, here.union), new Submit(here.union)))
                .isEqualTo(Refusal.NONE);
        assertThat(doing(account(SUPERIOR_REVIEWER, here.township), new Prepare(here.union)))
                .isEqualTo(Refusal.NONE);
        assertThat(doing(account(SUPERIOR_SIGNER, here.township), new Sign(here.union)))
                .isEqualTo(Refusal.NONE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "UNION_COMMITTEE")
    void a_command_of_the_group_is_refused_to_every_other_role(Role role) {
        AccountId account = role == Role.VILLAGE_CADRE
                ? here.account(role, Area.of(here.village))
                : account(role, role == PREPARATORY_GROUP ? here.union : here.township);
        long before = here.events();
        String expected = role == PREPARATORY_GROUP ? Refusal.NONE : "403 NO_AUTHORITY";
        assertThat(doing(account, new Submit(here.union))).isEqualTo(expected);
        assertThat(here.events() - before).isEqualTo(role == PREPARATORY_GROUP ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNION_COMMITTEE", "VILLAGE_CADRE"})
    void what_is_offered_is_what_is_admitted(Role role) {
        Parties parties = new Parties(here.union, here.township);
        List<UnionId> places = role == PREPARATORY_GROUP ? List.of(here.union) : List.of(here.township, here.county);
        for (UnionId at : places) {
            AccountId account = account(role, at);
            Act act = TestActs.by(here.actor(account), here.clock);
            for (Command command : new Command[] {
                new Submit(here.union), new Prepare(here.union), new Sign(here.union), new Remind(here.union)
            }) {
                boolean admitted =
                        Refusal.of(() -> here.authority().toAct(act, command)).equals(Refusal.NONE);
                assertThat(here.offers().open(account, command.getClass(), parties))
                        .as(role + " at " + at + ": " + command)
                        .isEqualTo(admitted);
            }
        }
    }

    @Test
    void what_begins_a_case_is_offered_wherever_the_role_is_held_and_to_nobody_out_of_force() {
        AccountId account = account(PREPARATORY_GROUP, here.union);
        assertThat(here.offers().open(account, Submit.class, null)).isTrue();
        assertThat(here.offers().open(account, Sign.class, null)).isFalse();
        assertThat(here.offers().open(account, Unlisted.class, null)).isFalse();
        here.bySetup(new DisableAccount(account, "测试停用"));
        assertThat(here.offers().open(account, Submit.class, null)).isFalse();
    }

    @Test
    void an_inspector_writes_nothing_and_reads_all_below() {
        AccountId inspector = account(INSPECTOR, here.county);
        for (Command command : new Command[] {
            new Submit(here.union), new Prepare(here.union), new Sign(here.union), new Remind(here.union)
        }) {
            assertThat(doing(inspector, command)).isEqualTo("403 NO_AUTHORITY");
        }
        assertThat(here.authority().readable(inspector, ReadRight.CASE))
                .contains(here.union, here.township, here.county);
    }

    @Test
    void the_signer_of_another_level_does_not_sign() {
        assertThat(doing(account(SUPERIOR_SIGNER, here.county), new Sign(here.union)))
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void a_role_at_another_union_learns_nothing_of_the_case() {
        UnionId elsewhere = UnionId.random();
        here.bySetup(new EstablishUnion(elsewhere, "别处工会", UnionLevel.BASE_UNION, here.township, Township.FOUNDED));
        AccountId stranger = account(PREPARATORY_GROUP, elsewhere);
        String existing = doing(stranger, new Submit(here.union));
        String missing = doing(stranger, new Submit(UnionId.random()));
        assertThat(existing).isEqualTo("404 UNKNOWN").isEqualTo(missing);
        AccountId administrator = account(ADMINISTRATOR, here.county);
        assertThat(doing(administrator, new Submit(here.union)))
                .isEqualTo("403 NO_AUTHORITY")
                .isEqualTo(doing(administrator, new Submit(UnionId.random())));
    }

    @Test
    void a_command_of_the_system_is_refused_to_persons_and_follows_from_theirs() {
        assertThat(doing(account(OPERATOR, here.county), new Remind(here.union)))
                .isEqualTo("403 NO_AUTHORITY");
        assertThat(doing(account(PREPARATORY_GROUP, here.union), new SubmitAndRemind(here.union)))
                .isEqualTo(Refusal.NONE);
        assertThat(doing(Actor.TIMER, new Remind(here.union))).isEqualTo(Refusal.NONE);
        assertThat(doing(Actor.TIMER, new Submit(here.union))).isEqualTo("403 NO_AUTHORITY");
        assertThat(doing(Actor.SETUP, new Submit(here.union))).isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void a_command_without_an_entry_is_refused_and_an_incomplete_table_does_not_start() {
        Act act = TestActs.by(Actor.SETUP, here.clock);
        assertThat(Refusal.of(() -> here.authority().toAct(act, new Unlisted())))
                .isEqualTo("403 NOT_LISTED");
        assertThatThrownBy(() ->
                        CommandRights.of(FileCommand.class).system(Remind.class).complete())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Submit");
        assertThatThrownBy(() -> CommandRights.of(FileCommand.class).forSuperior(Prepare.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Prepare");
    }

    @Test
    void signing_is_the_signer_s_unless_other_roles_are_named() {
        assertThat(CommandRights.of(FileCommand.class)
                        .signsReply(Sign.class)
                        .system(Remind.class)
                        .system(Submit.class)
                        .system(Prepare.class)
                        .system(SubmitAndRemind.class)
                        .system(Found.class)
                        .complete()
                        .entries()
                        .get(Sign.class))
                .singleElement()
                .satisfies(way -> assertThat(way.roles()).containsExactly(SUPERIOR_SIGNER));
    }

    record Unlisted() implements Command {
        @Override
        public String aggregateId() {
            return "file-unlisted";
        }
    }

    @Test
    void an_account_out_of_force_or_of_another_person_does_nothing() {
        AccountId account = account(PREPARATORY_GROUP, here.union);
        Actor forged = new Actor(account.value(), here.person());
        assertThat(doing(forged, new Submit(here.union))).isEqualTo("403 ACCOUNT_NOT_IN_FORCE");
        here.bySetup(new DisableAccount(account, "测试停用"));
        assertThat(doing(account, new Submit(here.union))).isEqualTo("403 ACCOUNT_NOT_IN_FORCE");
        assertThat(here.authority().rolesOf(account, here.clock.now())).isEmpty();
    }

    @Test
    void a_role_entitles_from_its_first_to_its_last_day() {
        AccountId account = here.account(here.person());
        LocalDate first = LocalDate.of(2026, 11, 24);
        LocalDate last = LocalDate.of(2026, 11, 25);
        here.bySetup(new GrantRole(account, PREPARATORY_GROUP, Area.of(here.union), first, last));
        assertThat(doingAt("2026-11-23T15:59:59Z", account)).isEqualTo("403 NO_AUTHORITY");
        assertThat(doingAt("2026-11-23T16:00:00Z", account)).isEqualTo(Refusal.NONE);
        assertThat(doingAt("2026-11-25T15:59:59Z", account)).isEqualTo(Refusal.NONE);
        assertThat(doingAt("2026-11-25T16:00:00Z", account)).isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void a_reply_needs_the_authority_on_the_day_it_was_signed_and_on_the_day_it_is_entered() {
        AccountId account = here.account(here.person());
        LocalDate today = LocalDate.of(2026, 11, 23);
        here.bySetup(new GrantRole(account, SUPERIOR_SIGNER, Area.of(here.township), today, null));
        assertThat(Refusal.of(() -> here.perform(signedOn(account, Duration.ofDays(1)), new Sign(here.union))))
                .isEqualTo("403 NO_AUTHORITY");
        assertThat(Refusal.of(() -> here.perform(signedOn(account, Duration.ofHours(1)), new Sign(here.union))))
                .isEqualTo(Refusal.NONE);
        here.bySetup(new EndRole(account, SUPERIOR_SIGNER, Area.of(here.township), today));
        here.clock.advance(Duration.ofDays(1));
        assertThat(Refusal.of(() -> here.perform(signedOn(account, Duration.ofDays(1)), new Sign(here.union))))
                .isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void a_refused_act_is_in_the_security_stream() {
        doing(account(OPERATOR, here.county), new Submit(here.union));
        assertThat(here.sql()
                        .sql("SELECT payload FROM log.event WHERE stream = 'security'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("NO_AUTHORITY");
    }

    private Act signedOn(AccountId account, Duration before) {
        Instant now = here.clock.now();
        return new Act(RequestId.random(), here.actor(account), null, null, now.minus(before), now, null, "补录", false);
    }

    private String doingAt(String instant, AccountId account) {
        here.clock.set(Instant.parse(instant));
        return doing(account, new Submit(here.union));
    }

    private AccountId account(Role role, UnionId at) {
        return here.account(role, Area.of(at));
    }

    private String doing(AccountId account, Command command) {
        return Refusal.of(() -> here.by(account, command));
    }

    private String doing(Actor actor, Command command) {
        return Refusal.of(() -> here.perform(TestActs.by(actor, here.clock), command));
    }
}
