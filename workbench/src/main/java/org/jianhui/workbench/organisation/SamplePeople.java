package org.jianhui.workbench.organisation;

import java.util.stream.IntStream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three hundred invented people, recorded village by village by the cadre of the village. */
@Component
@SampleOnly
@Order(200)
final class SamplePeople implements SampleStep {

    /** How many are recorded in each village. */
    static final int PER_VILLAGE = 60;

    private static final int AT_ONCE = 20;
    private static final String SURNAMES = "冉秦谭向隆付湛敖彭杨罗江廖毛余孙";

    private final SampleActs acts;
    private final PersonalData data;

    SamplePeople(SampleActs acts, PersonalData data) {
        this.acts = acts;
        this.data = data;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void load(SampleProgress progress) {
        int villages = SampleTownship.VILLAGE_NAMES.size();
        int all = villages * PER_VILLAGE;
        for (int done = 0; done < all; done += AT_ONCE) {
            progress.done(done, all);
            record(done / PER_VILLAGE, done % PER_VILLAGE);
        }
    }

    private void record(int village, int first) {
        String login = "cun" + (village + 1);
        Actor cadre = Actor.of(SampleTownship.account(login), SampleTownship.person(login));
        acts.perform(
                cadre,
                "people:" + (village + 1) + ":" + first,
                origin -> IntStream.range(first, first + AT_ONCE)
                        .mapToObj(number -> person(village, number, origin))
                        .toList());
    }

    private RecordPerson person(int village, int number, RequestId origin) {
        PersonId person = SampleTownship.villager(village, number);
        int running = village * PER_VILLAGE + number;
        String name = name(running, number);
        String idNumber = SampleNumbers.idNumber(running);
        String phone = SampleNumbers.phone(running);
        return new RecordPerson(
                person,
                SampleTownship.village(village),
                data.seal(person, PersonalField.NAME, origin, name),
                data.seal(person, PersonalField.ID_NUMBER, origin, idNumber),
                data.seal(person, PersonalField.PHONE, origin, phone),
                data.indexOf(name, idNumber, phone));
    }

    private static String name(int running, int number) {
        int surname = running % SURNAMES.length();
        return SURNAMES.substring(surname, surname + 1) + "试" + SampleNumbers.chinese(number + 1);
    }
}
