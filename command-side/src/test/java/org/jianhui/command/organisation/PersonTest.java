package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.ErasePerson;
import org.jianhui.kernel.privacy.PersonCommand.ReadInFull;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.ClearTextSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonTest {

    private static final String NAME = "禤彧藿";
    private static final String ID_NUMBER = "44030519910308005X";
    private static final String PHONE = "19987650123";

    @TempDir
    Path keys;

    private Township here;
    private PersonalData data;
    private AccountId cadre;
    private AccountId administrator;
    private final PersonId person = PersonId.random();

    @BeforeEach
    void open() {
        here = new Township(keys);
        data = here.bean(PersonalData.class);
        cadre = here.account(Role.VILLAGE_CADRE, Area.of(here.village));
        administrator = here.account(Role.ADMINISTRATOR, Area.of(here.county));
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @Covers("G-02")
    void a_cadre_records_the_people_of_their_own_village_only() {
        assertThat(doing(cadre, records(person, here.otherVillage))).isEqualTo("404 UNKNOWN");
        assertThat(doing(administrator, records(person, here.village))).isEqualTo("403 NO_AUTHORITY");
        assertThat(doing(cadre, records(person, here.village))).isEqualTo(Refusal.NONE);
    }

    @Test
    @Covers("G-02")
    void the_federation_guides_it_reads_every_village_and_records_nobody() {
        AccountId reviewer = here.account(Role.SUPERIOR_REVIEWER, Area.of(here.township));
        assertThat(doing(reviewer, records(person, here.village))).isEqualTo("403 NO_AUTHORITY");
        assertThat(here.authority().readableAreas(reviewer, ReadRight.PERSON))
                .contains(Area.of(here.village), Area.of(here.otherVillage));
        assertThat(here.authority().readableAreas(cadre, ReadRight.PERSON)).containsExactly(Area.of(here.village));
    }

    @Test
    @Covers(value = "M-08", partly = true)
    void one_id_number_is_one_person_across_villages() {
        doing(cadre, records(person, here.village));
        AccountId neighbour = here.account(Role.VILLAGE_CADRE, Area.of(here.otherVillage));
        assertThat(doing(neighbour, records(PersonId.random(), here.otherVillage)))
                .as("AC-020")
                .isEqualTo("M-08 DUPLICATE_PERSON");
        assertThat(doing(cadre, records(person, here.village))).isEqualTo("M-08 DUPLICATE_PERSON");
        assertThat(data.find(PersonalField.NAME, NAME)).containsExactly(person);
    }

    @Test
    void a_value_is_read_in_full_with_a_reason_that_is_remembered() {
        doing(cadre, records(person, here.village));
        String field = PersonalField.ID_NUMBER.id();
        assertThat(doing(cadre, new ReadInFull(person, field, " "))).isEqualTo("R-12 REASON_MISSING");
        assertThat(doing(cadre, new ReadInFull(person, field, "核对登记"))).isEqualTo(Refusal.NONE);
        assertThat(doing(administrator, new ReadInFull(person, field, "好奇"))).isEqualTo("403 NO_AUTHORITY");
        AccountId neighbour = here.account(Role.VILLAGE_CADRE, Area.of(here.otherVillage));
        assertThat(doing(neighbour, new ReadInFull(person, field, "好奇"))).isEqualTo("404 UNKNOWN");
        AccountId federation = here.account(Role.SUPERIOR_REVIEWER, Area.of(here.township));
        assertThat(doing(federation, new ReadInFull(person, field, "指导"))).isEqualTo(Refusal.NONE);
        assertThat(count("privacy.person-read-in-full")).isEqualTo(2);
    }

    @Test
    void an_erased_person_cannot_be_opened_and_the_id_number_is_free_again() {
        doing(cadre, records(person, here.village));
        Envelope sealed = data.seal(person, PersonalField.NAME, RequestId.random(), NAME);
        assertThat(doing(cadre, new ErasePerson(person, "本人要求"))).isEqualTo("403 NO_AUTHORITY");
        assertThat(doing(administrator, new ErasePerson(person, "本人要求"))).isEqualTo(Refusal.NONE);
        assertThatThrownBy(() -> data.open(sealed)).isInstanceOf(PersonErased.class);
        assertThat(doing(administrator, new ErasePerson(person, "再次"))).isEqualTo("404 PERSON_ERASED");
        assertThat(data.find(PersonalField.NAME, NAME)).isEmpty();
        assertThat(doing(cadre, records(PersonId.random(), here.village))).isEqualTo(Refusal.NONE);
    }

    @Test
    @Covers("ORG-12")
    void who_held_an_account_is_not_erased_and_so_never_becomes_a_second_person() {
        PersonId holder = here.person();
        AccountId signer = here.account(holder, Role.SUPERIOR_SIGNER, Area.of(here.township));
        here.bySetup(new DisableAccount(signer, "离任"));
        assertThat(doing(administrator, new ErasePerson(holder, "本人要求"))).isEqualTo("ORG-12 PERSON_HELD_OFFICE");
    }

    @Test
    void a_refused_erasure_leaves_the_key() {
        doing(cadre, records(person, here.village));
        Envelope sealed = data.seal(person, PersonalField.NAME, RequestId.random(), NAME);
        assertThat(doing(administrator, new ErasePerson(person, ""))).isEqualTo("R-12 REASON_MISSING");
        assertThat(data.open(sealed)).isEqualTo(NAME);
    }

    @Test
    void no_name_and_no_number_of_a_recorded_person_stands_in_clear_anywhere() {
        doing(cadre, records(person, here.village));
        doing(cadre, records(PersonId.random(), here.village));
        ClearTextSearch search = ClearTextSearch.forValues(NAME, ID_NUMBER, PHONE);
        assertThat(search.inDatabase(here.database.superuser())).isEmpty();
        assertThat(search.inFiles(keys)).isEmpty();
    }

    private RecordPerson records(PersonId someone, VillageId village) {
        RequestId origin = RequestId.random();
        return new RecordPerson(
                someone,
                village,
                data.seal(someone, PersonalField.NAME, origin, NAME),
                data.seal(someone, PersonalField.ID_NUMBER, origin, ID_NUMBER),
                data.seal(someone, PersonalField.PHONE, origin, PHONE),
                data.indexOf(NAME, ID_NUMBER, PHONE));
    }

    private String doing(AccountId account, Command command) {
        return Refusal.of(() -> here.by(account, command));
    }

    private long count(String type) {
        return here.sql()
                .sql("SELECT count(*) FROM log.event WHERE type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }
}
