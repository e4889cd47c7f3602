package org.jianhui.workbench.organisation;

import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The unions whose cases the sample shows, and who acts for their preparatory groups. */
@Component
@SampleOnly
@Order(250)
final class SampleUnions implements SampleStep {

    private static final List<String> GROUP = List.of("chouban", "chouban2");

    private final SampleActs acts;

    SampleUnions(SampleActs acts) {
        this.acts = acts;
    }

    @Override
    public String name() {
        return "unions";
    }

    @Override
    public void load(SampleProgress progress) {
        SampleParts parts = new SampleParts();
        for (SampleUnion union : SampleUnion.values()) {
            Command established = new EstablishUnion(
                    union.id(), union.unionName(), UnionLevel.BASE_UNION, SampleTownship.TOWNSHIP, SampleTownship.FROM);
            parts.with(union.key(), () -> acts.perform(Actor.SETUP, "union:" + union.key(), established));
            GROUP.forEach(login -> role(parts, login, union));
        }
        role(parts, "qianpi", SampleUnion.CONFLICTED);
        parts.load(progress);
    }

    private void role(SampleParts parts, String login, SampleUnion union) {
        String name = login + ":" + union.key();
        Command granted = new GrantRole(
                SampleTownship.account(login), Role.PREPARATORY_GROUP, Area.of(union.id()), SampleTownship.FROM, null);
        parts.with(name, () -> acts.perform(Actor.SETUP, "union-role:" + name, granted));
    }
}
