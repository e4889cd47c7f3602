package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;

/**
 * A recorded, invented person of a village.
 *
 * @param villageNumber from 0, in the order of the township's villages
 * @param number from 0 to {@link SamplePeople#PER_VILLAGE} - 1
 */
public record SampleVillager(int villageNumber, int number) {

    private static final String SURNAMES = "冉秦谭向隆付湛敖彭杨罗江廖毛余孙";

    public PersonId person() {
        return new PersonId("person-sample-" + (villageNumber + 1) + "-" + number);
    }

    public VillageId village() {
        return SampleTownship.village(villageNumber);
    }

    public String name() {
        int surname = running() % SURNAMES.length();
        return SURNAMES.substring(surname, surname + 1) + "试" + SampleNumbers.chinese(number + 1);
    }

    public String idNumber() {
        return SampleNumbers.idNumber(running());
    }

    public String phone() {
        return SampleNumbers.phone(running());
    }

    /** As the ID number says it. */
    public LocalDate birthDate() {
        return LocalDate.parse(idNumber().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** As the ID number says it. */
    public boolean woman() {
        return (idNumber().charAt(16) - '0') % 2 == 0;
    }

    private int running() {
        return villageNumber * SamplePeople.PER_VILLAGE + number;
    }
}
