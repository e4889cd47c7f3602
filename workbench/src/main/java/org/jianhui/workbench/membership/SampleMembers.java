package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few whom the group of the union that is being founded has admitted already, in two of the villages. */
@Component
@SampleOnly
@Order(325)
public final class SampleMembers implements SampleStep {

    private static final List<Integer> VILLAGES = List.of(0, 2);
    private static final int FIRST = 45;
    private static final int LAST = 60;
    private static final int PER_VILLAGE = 4;

    private final SampleActs acts;
    private final MembershipActs memberships;

    SampleMembers(SampleActs acts, MembershipActs memberships) {
        this.acts = acts;
        this.memberships = memberships;
    }

    /** Those of one of the villages, the same on every day of a year. */
    public static List<SampleVillager> of(int village, LocalDate today) {
        return IntStream.range(FIRST, LAST)
                .mapToObj(number -> new SampleVillager(village, number))
                .filter(who -> who.birthDate().getYear() < today.getYear() - 20)
                .filter(who -> who.birthDate().getYear() > today.getYear() - 50)
                .limit(PER_VILLAGE)
                .toList();
    }

    public static MembershipId membership(SampleVillager who) {
        return new MembershipId(who.person().value().replace("person", "membership"));
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        SampleParts parts = new SampleParts();
        for (int village : VILLAGES) {
            of(village, today).forEach(who -> parts.with("member " + who.person(), () -> admit(who, today)));
        }
        parts.load(progress);
    }

    private void admit(SampleVillager who, LocalDate today) {
        MembershipId membership = membership(who);
        acts.perform(
                "cun" + (who.villageNumber() + 1),
                "member-applies:" + who.person(),
                today,
                act -> memberships.apply(membership, SampleApplications.application(who, today), who.village(), act));
        acts.perform("chouban", "member-admitted:" + who.person(), today, act -> sender -> {
            sender.send(new AdmitMember(membership));
            return membership.value();
        });
    }
}
