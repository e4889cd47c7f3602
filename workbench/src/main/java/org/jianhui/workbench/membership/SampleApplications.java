package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Applications to the union that is being founded, entered by the cadre of each village, awaiting the group's decision. */
@Component
@SampleOnly
@Order(320)
final class SampleApplications implements SampleStep {

    private static final int VILLAGES = 5;
    private static final int FIRST = 30;
    private static final int LAST = 60;
    private static final int PER_VILLAGE = 2;

    private final SampleActs acts;
    private final MembershipActs memberships;

    SampleApplications(SampleActs acts, MembershipActs memberships) {
        this.acts = acts;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate yesterday = acts.today().minusDays(1);
        SampleParts parts = new SampleParts();
        for (int village = 0; village < VILLAGES; village++) {
            applicants(village, yesterday)
                    .forEach(who -> parts.with("application of " + who.person(), () -> enter(who, yesterday)));
        }
        parts.load(progress);
    }

    /** Old enough, and not too old for either sex. */
    private static Stream<SampleVillager> applicants(int village, LocalDate on) {
        return IntStream.range(FIRST, LAST)
                .mapToObj(number -> new SampleVillager(village, number))
                .filter(who -> who.birthDate().isBefore(on.minusYears(20)))
                .filter(who -> who.birthDate().isAfter(on.minusYears(50)))
                .limit(PER_VILLAGE);
    }

    private void enter(SampleVillager who, LocalDate on) {
        acts.perform(
                "cun" + (who.villageNumber() + 1),
                "application:" + who.person(),
                on,
                act -> memberships.apply(application(who, on), who.village(), act));
    }

    static MembershipInput.Application application(SampleVillager who, LocalDate on) {
        return new MembershipInput.Application(
                SampleUnion.FOUNDED.id().value(),
                who.name(),
                who.idNumber(),
                who.phone(),
                who.woman() ? Sex.FEMALE : Sex.MALE,
                who.birthDate(),
                who.village().value(),
                "太平坝乡快递服务站",
                WorkRelation.EMPLOYMENT,
                true,
                true,
                List.of(ConsentPurpose.values()),
                ConsentForm.SIGNED_ON_PAPER,
                on,
                true,
                JoiningTexts.on(on).version(),
                null,
                null);
    }
}
