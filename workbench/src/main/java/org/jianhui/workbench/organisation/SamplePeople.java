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
                        .mapToObj(number -> person(new SampleVillager(village, number), origin))
                        .toList());
    }

    private RecordPerson person(SampleVillager villager, RequestId origin) {
        PersonId person = villager.person();
        return new RecordPerson(
                person,
                villager.village(),
                data.seal(person, PersonalField.NAME, origin, villager.name()),
                data.seal(person, PersonalField.ID_NUMBER, origin, villager.idNumber()),
                data.seal(person, PersonalField.PHONE, origin, villager.phone()),
                data.indexOf(villager.name(), villager.idNumber(), villager.phone()));
    }
}
