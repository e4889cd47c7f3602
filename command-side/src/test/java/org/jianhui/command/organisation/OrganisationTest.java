package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path keys;

    private static Township here;

    @BeforeAll
    static void open() {
        here = new Township(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Nested
    class The_tree {

        @Test
        @Covers("ORG-1")
        void a_union_is_entered_once() {
            assertThat(setup(union(here.union, here.township))).isEqualTo("ORG-1 ALREADY_RECORDED");
        }

        @Test
        @Covers("ORG-2")
        void a_union_lies_under_one_that_exists_and_never_under_its_own() {
            assertThat(setup(union(UnionId.random(), UnionId.random()))).isEqualTo("ORG-2 ORGANISATION_TREE");
            assertThat(setup(union(UnionId.random(), null))).isEqualTo("ORG-2 ORGANISATION_TREE");
            assertThat(setup(new PlaceUnionUnder(here.township, here.union, MONDAY)))
                    .isEqualTo("ORG-2 ORGANISATION_TREE");
            assertThat(setup(new PlaceUnionUnder(here.union, here.union, MONDAY)))
                    .isEqualTo("ORG-2 ORGANISATION_TREE");
            assertThat(setup(new RegisterVillage(VillageId.random(), "村", here.union, MONDAY)))
                    .isEqualTo("ORG-2 ORGANISATION_TREE");
        }

        @Test
        void a_union_placed_elsewhere_keeps_its_past() {
            UnionId moving = UnionId.random();
            setup(union(moving, here.township));
            assertThat(setup(new PlaceUnionUnder(moving, here.county, MONDAY))).isEqualTo(Refusal.NONE);
            OrganisationFacts facts = here.bean(OrganisationFacts.class);
            assertThat(facts.parent(Area.of(moving), MONDAY.minusDays(1))).isEqualTo(Optional.of(here.township));
            assertThat(facts.parent(Area.of(moving), MONDAY)).isEqualTo(Optional.of(here.county));
        }

        @Test
        @Covers("ORG-11")
        void a_name_is_needed() {
            assertThat(setup(new RenameUnion(here.union, " ", MONDAY))).isEqualTo("ORG-11 NAME_MISSING");
        }

        private EstablishUnion union(UnionId union, UnionId parent) {
            return new EstablishUnion(union, "测试工会", UnionLevel.BASE_UNION, parent, Township.FOUNDED);
        }
    }

    @Nested
    class A_post {

        private final PostId post = PostId.random();

        @Test
        @Covers(value = "G-07", partly = true)
        void a_village_has_exactly_one_dedicated_cadre_at_a_time() {
            Area village = Area.of(here.village);
            PersonId first = here.person();
            setup(new CreatePost(post, village, PostKind.DEDICATED_CADRE, "专职干部", 3));
            assertThat(setup(new AppointToPost(post, first, MONDAY, null))).isEqualTo(Refusal.NONE);
            PersonId second = here.person();
            assertThat(setup(new AppointToPost(post, second, MONDAY.plusDays(9), null)))
                    .as("AC-024")
                    .isEqualTo("G-07 CADRE_ALREADY_ASSIGNED");
            setup(new EndAppointment(post, first, MONDAY.plusDays(8)));
            assertThat(setup(new AppointToPost(post, second, MONDAY.plusDays(8), null)))
                    .isEqualTo("G-07 CADRE_ALREADY_ASSIGNED");
            assertThat(setup(new AppointToPost(post, second, MONDAY.plusDays(9), null)))
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new CreatePost(PostId.random(), village, PostKind.DEDICATED_CADRE, "专职干部", 1)))
                    .isEqualTo("G-07 CADRE_ALREADY_ASSIGNED");
        }

        @Test
        @Covers({"ORG-3", "ORG-4", "ORG-7"})
        void a_post_has_no_more_holders_than_seats_and_ends_in_order() {
            setup(new CreatePost(post, Area.of(here.township), PostKind.UNION_CHAIR, "主席", 1));
            PersonId first = here.person();
            setup(new AppointToPost(post, first, MONDAY, null));
            assertThat(setup(new AppointToPost(post, here.person(), MONDAY, null)))
                    .isEqualTo("ORG-4 POST_TAKEN");
            assertThat(setup(new EndAppointment(post, first, MONDAY.minusDays(1))))
                    .isEqualTo("ORG-3 PERIOD_REVERSED");
            assertThat(setup(new EndAppointment(post, here.person(), MONDAY))).isEqualTo("ORG-7 ROLE_NOT_HELD");
        }

        @Test
        @Covers("ORG-3")
        void a_term_that_has_not_begun_can_be_withdrawn_and_one_that_has_cannot() {
            setup(new CreatePost(post, Area.of(here.township), PostKind.UNION_CHAIR, "主席", 1));
            PersonId first = here.person();
            setup(new AppointToPost(post, first, MONDAY.plusDays(1), null));
            assertThat(setup(new EndAppointment(post, first, MONDAY.minusDays(1))))
                    .as("before the day before it begins")
                    .isEqualTo("ORG-3 PERIOD_REVERSED");
            assertThat(setup(new EndAppointment(post, first, MONDAY))).isEqualTo(Refusal.NONE);
            PersonId second = here.person();
            assertThat(setup(new AppointToPost(post, second, MONDAY, null)))
                    .as("the seat is free again")
                    .isEqualTo(Refusal.NONE);
            assertThat(setup(new EndAppointment(post, second, MONDAY.minusDays(1))))
                    .as("begun today")
                    .isEqualTo("ORG-3 PERIOD_REVERSED");
        }

        @Test
        @Covers(value = "M-08", partly = true)
        void a_post_is_given_to_recorded_persons_only() {
            setup(new CreatePost(post, Area.of(here.township), PostKind.UNION_STAFF, "干事", 2));
            assertThat(setup(new AppointToPost(post, PersonId.random(), MONDAY, null)))
                    .isEqualTo("M-08 PERSON_UNKNOWN");
        }
    }

    @Nested
    class An_account {

        private final Area township = Area.of(here.township);

        @ParameterizedTest
        @ValueSource(strings = {"ab", "Abc", "1abc", "张三", "a b c", "taken.login"})
        @Covers("ORG-5")
        void a_login_is_well_formed_and_nobody_else_s(String login) {
            if (here.bean(OrganisationFacts.class).byLogin("taken.login").isEmpty()) {
                setup(new OpenAccount(AccountId.random(), here.person(), "taken.login", township));
            }
            assertThat(setup(new OpenAccount(AccountId.random(), here.person(), login, township)))
                    .isEqualTo("ORG-5 LOGIN_UNUSABLE");
        }

        @Test
        void an_account_belongs_to_a_recorded_person() {
            assertThat(setup(new OpenAccount(AccountId.random(), PersonId.random(), "nobody", township)))
                    .isEqualTo("M-08 PERSON_UNKNOWN");
        }

        @Test
        @Covers("G-02")
        void each_tier_has_its_own_roles() {
            AccountId account = here.account(here.person());
            assertThat(grant(account, Role.VILLAGE_CADRE, township)).isEqualTo("G-02 ROLE_AREA_MISMATCH");
            assertThat(grant(account, Role.SUPERIOR_SIGNER, Area.of(here.union)))
                    .isEqualTo("G-02 ROLE_AREA_MISMATCH");
            assertThat(grant(account, PREPARATORY_GROUP, township)).isEqualTo("G-02 ROLE_AREA_MISMATCH");
            assertThat(grant(account, Role.VILLAGE_CADRE, Area.of(here.village)))
                    .isEqualTo(Refusal.NONE);
        }

        @Test
        @Covers({"ORG-6", "R-12"})
        void a_role_is_not_granted_twice_nor_backwards() {
            AccountId account = here.account(here.person());
            AccountId administrator = here.account(ADMINISTRATOR, Area.of(here.county));
            assertThat(by(administrator, grants(account, MONDAY.minusDays(1)))).isEqualTo("R-12 GRANT_BACKDATED");
            assertThat(by(administrator, grants(account, MONDAY))).isEqualTo(Refusal.NONE);
            assertThat(by(administrator, grants(account, MONDAY.plusDays(1)))).isEqualTo("ORG-6 ROLE_ALREADY_HELD");
            assertThat(by(administrator, ends(account, MONDAY.minusDays(2)))).isEqualTo("R-12 GRANT_BACKDATED");
            assertThat(by(administrator, ends(account, MONDAY.minusDays(1)))).isEqualTo(Refusal.NONE);
            assertThat(by(administrator, ends(account, MONDAY))).isEqualTo("ORG-7 ROLE_NOT_HELD");
        }

        @Test
        @Covers("ORG-8")
        void nobody_changes_the_rights_of_an_account_of_their_own() {
            PersonId person = here.person();
            AccountId administrator = here.account(person, ADMINISTRATOR, Area.of(here.county));
            AccountId second = here.account(person);
            assertThat(by(administrator, grants(administrator, MONDAY))).isEqualTo("ORG-8 OWN_ROLE");
            assertThat(by(administrator, grants(second, MONDAY))).isEqualTo("ORG-8 OWN_ROLE");
        }

        @Test
        void an_administrator_keeps_the_organisations_below_and_none_above() {
            AccountId administrator = here.account(ADMINISTRATOR, township);
            AccountId account = here.account(here.person());
            assertThat(by(administrator, grants(account, MONDAY))).isEqualTo(Refusal.NONE);
            assertThat(by(administrator, new GrantRole(account, ADMINISTRATOR, Area.of(here.county), MONDAY, null)))
                    .isEqualTo("404 UNKNOWN");
        }

        @Test
        @Covers("ORG-9")
        void an_account_is_disabled_and_enabled_with_a_reason() {
            AccountId account = here.account(here.person());
            assertThat(setup(new DisableAccount(account, ""))).isEqualTo("R-12 REASON_MISSING");
            assertThat(setup(new EnableAccount(account, "理由"))).isEqualTo("ORG-9 ACCOUNT_STATE");
            assertThat(setup(new DisableAccount(account, "离职"))).isEqualTo(Refusal.NONE);
            assertThat(grant(account, ADMINISTRATOR, township)).isEqualTo("ORG-9 ACCOUNT_STATE");
        }

        private GrantRole grants(AccountId account, LocalDate from) {
            return new GrantRole(account, PREPARATORY_GROUP, Area.of(here.union), from, null);
        }

        private EndRole ends(AccountId account, LocalDate lastDay) {
            return new EndRole(account, PREPARATORY_GROUP, Area.of(here.union), lastDay);
        }

        private String grant(AccountId account, Role role, Area area) {
            return setup(new GrantRole(account, role, area, MONDAY, null));
        }
    }

    private static String setup(Command command) {
        return Refusal.of(() -> here.bySetup(command));
    }

    private static String by(AccountId account, Command command) {
        return Refusal.of(() -> here.by(account, command));
    }
}
