package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person, one membership (M-08), whoever enters it and however many at once. */
@Covers(value = "M-08", partly = true)
class OneMembershipTest {

    @TempDir
    private static Path keys;

    private static MembershipScenario here;

    @BeforeAll
    static void open() {
        here = new MembershipScenario(keys);
    }

    @AfterAll
    static void close() {
        here.close();
    }

    @Test
    void AC_020_a_person_in_one_village_s_list_is_not_entered_in_another_s() {
        Applicant first = here.anyone();
        assertThat(here.applies(here.cadre, first)).isEqualTo(Refusal.NONE);
        Applicant again = new Applicant(first.idNumber, Sex.MALE, here.zhongba);
        assertThat(here.applies(here.neighbour, again)).isEqualTo("M-08 DUPLICATE_PERSON");
        Applicant samePerson = here.anyone();
        here.by(here.cadre, samePerson.recording(here.data()));
        samePerson.village = here.zhongba;
        samePerson.registeredIn = here.zhongba;
        assertThat(here.doing(here.neighbour, samePerson.applying(here.data(), here.union)))
                .isEqualTo("M-08 DUPLICATE_PERSON");
    }

    @Test
    void a_cadre_enters_nobody_registered_in_another_village() {
        Applicant applicant = here.anyone();
        applicant.registeredIn = here.zhongba;
        assertThat(here.applies(here.cadre, applicant)).isEqualTo("404 UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_two_who_enter_the_same_id_number_at_once_one_succeeds(int round) throws Exception {
        String number = Applicant.idNumber("500230", LocalDate.of(1985, 5, 5), round, Sex.MALE);
        Applicant one = new Applicant(number, Sex.MALE, here.xiaba);
        Applicant other = new Applicant(number, Sex.MALE, here.zhongba);
        List<String> answers =
                AtOnce.answers(() -> here.applies(here.cadre, one), () -> here.applies(here.neighbour, other));
        assertThat(answers).containsExactlyInAnyOrder(Refusal.NONE, "M-08 DUPLICATE_PERSON");
        assertThat(memberships(one) + memberships(other)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_two_applications_of_one_recorded_person_at_once_one_succeeds(int round) throws Exception {
        Applicant person = here.anyone();
        here.by(here.cadre, person.recording(here.data()));
        List<String> answers = AtOnce.answers(() -> enters(here.cadre, person), () -> enters(here.group, person));
        assertThat(answers).as("round %s", round).containsExactlyInAnyOrder(Refusal.NONE, "M-08 DUPLICATE_PERSON");
        assertThat(memberships(person)).isEqualTo(1);
    }

    @Test
    void nothing_of_an_application_stands_in_clear() {
        Applicant odd = here.applicant("44030519910308005X", Sex.MALE);
        assertThat(here.applies(here.cadre, odd)).isEqualTo(Refusal.NONE);
        ClearTextSearch search = ClearTextSearch.forValues(odd.idNumber, odd.birthDate, Applicant.EMPLOYER);
        assertThat(search.inDatabase(here.database.superuser())).isEmpty();
        assertThat(search.inFiles(keys)).isEmpty();
    }

    private static String enters(Actor actor, Applicant person) {
        return here.doing(actor, person.applying(here.data(), here.union, MembershipId.random()));
    }

    private static int memberships(Applicant applicant) {
        return here.sql()
                .sql("SELECT count(*) FROM register.membership WHERE person = ?")
                .param(applicant.person.value())
                .query(Integer.class)
                .single();
    }
}
