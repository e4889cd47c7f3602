package org.jianhui.command.membership;

import java.time.LocalDate;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.LedgerCommand.EnterPerson;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** An invented person who works away; all is in order unless a test says otherwise. */
final class Surveyed {

    static final String WORK_PLACE = "广东省东莞市虎门镇";
    static final String TRADE = "缝纫鞣制";
    static final String PHONE = "19900001234";

    final Applicant person;
    final LedgerEntryId entry = LedgerEntryId.random();
    VillageId village;
    String workPlace = WORK_PLACE;
    LocalDate surveyedOn = LocalDate.of(2022, 6, 10);

    Surveyed(Applicant person) {
        this.person = person;
        this.village = person.village;
    }

    EnterPerson entering(PersonalData data) {
        return new EnterPerson(entry, person.person, village, work(data));
    }

    WorkAway work(PersonalData data) {
        return new WorkAway(
                sealed(data, PersonalField.WORK_PLACE, workPlace),
                sealed(data, PersonalField.EMPLOYER, Applicant.EMPLOYER),
                sealed(data, PersonalField.TRADE, TRADE),
                sealed(data, PersonalField.PHONE, PHONE),
                surveyedOn);
    }

    private Envelope sealed(PersonalData data, PersonalField field, String clear) {
        return data.seal(person.person, field, RequestId.random(), clear);
    }
}
