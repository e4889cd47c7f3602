package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.IssueFirstPassword;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.CloseVillage;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organisation kept over the years: what ends, in which order, and who always remains. */
class UpkeepTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant EXPIRES = Instant.parse("2026-11-26T02:00:00Z");

    @TempDir
    static Path keys;

    private Township here;

    @BeforeEach
    void open() {
        here = new Township(keys);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Nested
    class An_organisation {

        @Test
        @Covers("ORG-13")
        void is_closed_once_nothing_lies_below_and_nobody_holds_anything_there() {
            assertThat(setup(new CloseUnion(here.township, MONDAY, "撤并"))).isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");

            AccountId group = here.account(PREPARATORY_GROUP, Area.of(here.union));
            assertThat(setup(new CloseUnion(here.union, MONDAY, "撤并"))).isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");
            setup(new EndRole(group, PREPARATORY_GROUP, Area.of(here.union), MONDAY));
            assertThat(setup(new CloseUnion(here.union, MONDAY.minusDays(1), "撤并")))
                    .isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");
            assertThat(setup(new CloseUnion(here.union, MONDAY, ""))).isEqualTo("R-12 REASON_MISSING");
            assertThat(setup(new CloseUnion(here.union, MONDAY, "撤并"))).isEqualTo(Refusal.NONE);
        }

        @Test
        void that_is_a_village_waits_for_its_cadre_to_leave() {
            PostId post = PostId.random();
            PersonId cadre = here.person();
            setup(new CreatePost(post, Area.of(here.village), PostKind.DEDICATED_CADRE, "专职干部", 1));
            setup(new AppointToPost(post, cadre, MONDAY, MONDAY.plusDays(3)));
            assertThat(setup(new CloseVillage(here.village, MONDAY.plusDays(2), "并村")))
                    .isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");
            assertThat(setup(new CloseVillage(here.village, MONDAY.plusDays(3), "并村")))
                    .isEqualTo(Refusal.NONE);
        }

        @Test
        void of_which_all_below_is_closed_can_be_closed_too() {
            setup(new CloseUnion(here.union, MONDAY, "撤并"));
            setup(new CloseVillage(here.village, MONDAY, "撤并"));
            assertThat(setup(new CloseUnion(here.township, MONDAY, "撤并"))).isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");
            setup(new CloseVillage(here.otherVillage, MONDAY, "撤并"));
            assertThat(setup(new CloseUnion(here.township, MONDAY, "撤并"))).isEqualTo(Refusal.NONE);
        }

        @Test
        @Covers("ORG-14")
        void takes_nothing_new_after_its_last_day_or_before_its_first() {
            setup(new CloseUnion(here.union, MONDAY.plusDays(1), "撤并"));
            Area closed = Area.of(here.union);
            LocalDate after = MONDAY.plusDays(2);
            AccountId account = here.account(here.person());
            assertThat(setup(new RenameUnion(here.union, "新名", after))).isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new RenameUnion(here.union, "新名", MONDAY.plusDays(1))))
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new GrantRole(account, PREPARATORY_GROUP, closed, after, null)))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new CloseUnion(here.union, after, "撤并"))).isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new EstablishUnion(
                            UnionId.random(),
                            "早",
                            UnionLevel.BASE_UNION,
                            here.township,
                            Township.FOUNDED.minusDays(1))))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new RegisterVillage(
                            VillageId.random(), "早村", here.township, Township.FOUNDED.minusDays(1))))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
        }

        @Test
        @Covers("ORG-14")
        void that_has_a_last_day_ahead_takes_nothing_that_would_outlast_it() {
            LocalDate last = MONDAY.plusDays(2);
            Area union = Area.of(here.union);
            PostId post = PostId.random();
            setup(new CreatePost(post, union, PostKind.UNION_CHAIR, "主席", 2));
            setup(new CloseUnion(here.union, last, "撤并"));
            AccountId account = here.account(here.person());

            assertThat(setup(new GrantRole(account, PREPARATORY_GROUP, union, MONDAY, null)))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new GrantRole(account, PREPARATORY_GROUP, union, MONDAY, last.plusDays(1))))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new GrantRole(account, PREPARATORY_GROUP, union, MONDAY, last)))
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new AppointToPost(post, here.person(), MONDAY, null)))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new AppointToPost(post, here.person(), Township.FOUNDED.minusDays(1), last)))
                    .isEqualTo("ORG-14 ORGANISATION_NOT_STANDING");
            assertThat(setup(new AppointToPost(post, here.person(), MONDAY, last)))
                    .isEqualTo(Refusal.NONE);
        }

        @Test
        @Covers("ORG-13")
        void is_not_empty_while_a_locked_account_has_its_role_there() {
            AccountId group = here.account(PREPARATORY_GROUP, Area.of(here.union));
            setup(new DisableAccount(group, "停用"));

            assertThat(setup(new CloseUnion(here.union, MONDAY, "撤并"))).isEqualTo("ORG-13 ORGANISATION_NOT_EMPTY");
        }

        @Test
        void that_is_closed_can_still_be_read_from_above() {
            AccountId signer = here.account(SUPERIOR_SIGNER, Area.of(here.county));
            setup(new CloseUnion(here.union, MONDAY.minusDays(1), "撤并"));
            assertThat(here.authority().readable(signer, org.jianhui.kernel.organisation.ReadRight.CASE))
                    .contains(here.union);
        }

        @Test
        @Covers("ORG-15")
        void lies_under_one_of_a_higher_level() {
            assertThat(setup(union(UnionLevel.BASE_UNION, here.union))).isEqualTo("ORG-15 LEVEL_ORDER");
            assertThat(setup(union(UnionLevel.TOWNSHIP_FEDERATION, here.township)))
                    .isEqualTo("ORG-15 LEVEL_ORDER");
            assertThat(setup(union(UnionLevel.BASE_UNION, here.county))).isEqualTo(Refusal.NONE);
        }

        @Test
        @Covers("ORG-16")
        void moves_forward_in_time_only() {
            assertThat(setup(new PlaceUnionUnder(here.union, here.county, Township.FOUNDED)))
                    .isEqualTo("ORG-16 PLACEMENT_BACKDATED");
            assertThat(setup(new PlaceUnionUnder(here.union, here.county, MONDAY)))
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new PlaceUnionUnder(here.union, here.township, MONDAY)))
                    .isEqualTo("ORG-16 PLACEMENT_BACKDATED");
            assertThat(setup(new PlaceUnionUnder(here.union, here.township, MONDAY.plusDays(1))))
                    .isEqualTo(Refusal.NONE);
        }

        private EstablishUnion union(UnionLevel level, UnionId parent) {
            return new EstablishUnion(UnionId.random(), "测试工会", level, parent, MONDAY);
        }
    }

    @Test
    @Covers("ORG-21")
    void a_post_is_held_by_one_person_once_and_its_seats_count_by_day() {
        PostId post = PostId.random();
        PersonId first = here.person();
        setup(new CreatePost(post, Area.of(here.township), PostKind.UNION_STAFF, "干事", 2));
        setup(new AppointToPost(post, first, MONDAY, MONDAY.plusDays(9)));
        assertThat(setup(new AppointToPost(post, first, MONDAY.plusDays(9), null)))
                .isEqualTo("ORG-21 POST_ALREADY_HELD");
        setup(new AppointToPost(post, here.person(), MONDAY.plusDays(10), null));
        assertThat(setup(new AppointToPost(post, here.person(), MONDAY, null)))
                .as("two terms one after the other take one seat")
                .isEqualTo(Refusal.NONE);
        assertThat(setup(new AppointToPost(post, here.person(), MONDAY, MONDAY)))
                .isEqualTo("ORG-4 POST_TAKEN");
        assertThat(setup(new EndAppointment(post, first, MONDAY.plusDays(3)))).isEqualTo(Refusal.NONE);
        assertThat(setup(new AppointToPost(post, first, MONDAY.plusDays(4), MONDAY.plusDays(5))))
                .isEqualTo(Refusal.NONE);
    }

    @Nested
    class The_last_administrator {

        private Area county;
        private AccountId last;

        @BeforeEach
        void of_the_county() {
            county = Area.of(here.county);
            last = here.account(ADMINISTRATOR, county);
        }

        @Test
        @Covers("ORG-17")
        void can_neither_lose_the_role_nor_be_locked_nor_ended() {
            assertThat(setup(new EndRole(last, ADMINISTRATOR, county, MONDAY))).isEqualTo("ORG-17 LAST_ADMINISTRATOR");
            assertThat(setup(new DisableAccount(last, "离任"))).isEqualTo("ORG-17 LAST_ADMINISTRATOR");
            assertThat(setup(new EndAccount(last, "离任"))).isEqualTo("ORG-17 LAST_ADMINISTRATOR");
        }

        @Test
        void is_not_replaced_by_one_below_nor_by_one_whose_role_will_end() {
            here.account(ADMINISTRATOR, Area.of(here.township));
            AccountId passing = here.account(here.person(), county);
            setup(new GrantRole(passing, ADMINISTRATOR, county, MONDAY, MONDAY.plusDays(9)));
            assertThat(setup(new DisableAccount(last, "离任"))).isEqualTo("ORG-17 LAST_ADMINISTRATOR");
        }

        @Test
        void may_go_once_there_is_another() {
            AccountId next = here.account(ADMINISTRATOR, county);
            assertThat(by(next, new EndRole(last, ADMINISTRATOR, county, MONDAY)))
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new DisableAccount(next, "离任"))).isEqualTo("ORG-17 LAST_ADMINISTRATOR");
        }
    }

    @Nested
    class An_account {

        private Area township;

        @BeforeEach
        void of_the_township() {
            township = Area.of(here.township);
        }

        @Test
        @Covers("ORG-18")
        void holds_roles_at_its_home_and_below_it_only() {
            AccountId account = here.account(here.person(), township);
            assertThat(setup(new GrantRole(account, SUPERIOR_SIGNER, Area.of(here.county), MONDAY, null)))
                    .isEqualTo("ORG-18 ROLE_OUTSIDE_HOME");
            assertThat(setup(new GrantRole(account, PREPARATORY_GROUP, Area.of(here.union), MONDAY, null)))
                    .isEqualTo(Refusal.NONE);
        }

        @Test
        @Covers("ORG-19")
        void gets_its_first_password_from_another_person() {
            PersonId person = here.person();
            AccountId administrator = here.account(person, ADMINISTRATOR, township);
            AccountId second = here.account(person);
            AccountId other = here.account(here.person());
            assertThat(by(administrator, new IssueFirstPassword(administrator, EXPIRES)))
                    .isEqualTo("ORG-19 OWN_FIRST_PASSWORD");
            assertThat(by(administrator, new IssueFirstPassword(second, EXPIRES)))
                    .as("two accounts of one person")
                    .isEqualTo("ORG-19 OWN_FIRST_PASSWORD");
            assertThat(by(administrator, new IssueFirstPassword(other, EXPIRES)))
                    .isEqualTo(Refusal.NONE);
            AccountId above = here.account(SUPERIOR_SIGNER, Area.of(here.county));
            assertThat(by(administrator, new IssueFirstPassword(above, EXPIRES)))
                    .as("whoever stands below gives none to those above")
                    .isEqualTo("404 UNKNOWN");
        }

        @Test
        @Covers("ORG-20")
        void that_has_ended_stays_ended_and_its_roles_with_it() {
            AccountId account = here.account(here.person());
            setup(new GrantRole(account, PREPARATORY_GROUP, Area.of(here.union), MONDAY, null));
            setup(new GrantRole(account, SUPERIOR_SIGNER, township, MONDAY.plusDays(5), null));
            assertThat(setup(new EndAccount(account, "调离"))).isEqualTo(Refusal.NONE);
            assertThat(setup(new EnableAccount(account, "回来"))).isEqualTo("ORG-20 ACCOUNT_ENDED");
            assertThat(setup(new EndAccount(account, "调离"))).isEqualTo("ORG-20 ACCOUNT_ENDED");
            assertThat(setup(new IssueFirstPassword(account, EXPIRES))).isEqualTo("ORG-20 ACCOUNT_ENDED");
            List<LocalDate> ends = here.sql()
                    .sql("SELECT until_day FROM register.role_grant WHERE account = ? ORDER BY until_day")
                    .param(account.value())
                    .query(LocalDate.class)
                    .list();
            assertThat(ends).containsExactly(MONDAY, MONDAY.plusDays(4));
            String login = here.bean(OrganisationFacts.class)
                    .find(account)
                    .orElseThrow()
                    .login();
            assertThat(setup(new OpenAccount(AccountId.random(), here.person(), login, township)))
                    .as("a login is not given again")
                    .isEqualTo("ORG-5 LOGIN_UNUSABLE");
        }
    }

    private String setup(Command command) {
        return Refusal.of(() -> here.bySetup(command));
    }

    private String by(AccountId account, Command command) {
        return Refusal.of(() -> here.by(account, command));
    }
}
