package org.jianhui.workbench.organisation;

import static org.jianhui.workbench.organisation.SampleTownship.COUNTY;
import static org.jianhui.workbench.organisation.SampleTownship.FROM;
import static org.jianhui.workbench.organisation.SampleTownship.TOWNSHIP;
import static org.jianhui.workbench.organisation.SampleTownship.UNION;
import static org.jianhui.workbench.organisation.SampleTownship.VILLAGE_NAMES;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.workbench.organisation.SampleTownship.Clerk;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.jianhui.workbench.security.AccountSecrets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tree, the leading group of 五(一) with its eleven seats, the dedicated cadres, and an account for each role. */
@Component
@SampleOnly
@Order(100)
final class SampleOrganisation implements SampleStep {

    private static final List<Seat> LEADING_GROUP = List.of(
            new Seat("head", PostKind.LEADING_GROUP_HEAD, "领导小组组长（乡党委书记）", "试组长"),
            new Seat("deputy", PostKind.LEADING_GROUP_DEPUTY, "领导小组副组长（乡党委副书记）", "试副组长"),
            new Seat("member-1", PostKind.LEADING_GROUP_MEMBER, "领导小组成员（组织委员）", "试组织"),
            new Seat("member-2", PostKind.LEADING_GROUP_MEMBER, "领导小组成员（宣传统战委员、副乡长）", "试宣传"),
            new Seat("member-3", PostKind.LEADING_GROUP_MEMBER, "领导小组成员（乡机关工会主席）", "试机关"),
            new Seat("member-4", PostKind.LEADING_GROUP_MEMBER, "领导小组成员（工会工作人员）", "谭试审"));

    private record Seat(String key, PostKind kind, String title, String name) {}

    private final SampleActs acts;
    private final PersonalData data;
    private final AccountSecrets secrets;

    SampleOrganisation(SampleActs acts, PersonalData data, AccountSecrets secrets) {
        this.acts = acts;
        this.data = data;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public void load(SampleProgress progress) {
        List<Runnable> parts = new ArrayList<>();
        tree(parts);
        staff(parts);
        posts(parts);
        SampleTownship.everyClerk().forEach(clerk -> parts.add(() -> account(clerk)));
        for (int done = 0; done < parts.size(); done++) {
            progress.done(done, parts.size());
            parts.get(done).run();
        }
    }

    private void tree(List<Runnable> parts) {
        setup(parts, "county", new EstablishUnion(COUNTY, "丰都县总工会", UnionLevel.COUNTY_FEDERATION, null, FROM));
        setup(
                parts,
                "township",
                new EstablishUnion(TOWNSHIP, "太平坝乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, FROM));
        setup(parts, "union", new EstablishUnion(UNION, "太平坝乡农民工工会", UnionLevel.BASE_UNION, TOWNSHIP, FROM));
        for (int number = 0; number < VILLAGE_NAMES.size(); number++) {
            setup(
                    parts,
                    "village-" + (number + 1),
                    new RegisterVillage(SampleTownship.village(number), VILLAGE_NAMES.get(number), TOWNSHIP, FROM));
        }
    }

    private void staff(List<Runnable> parts) {
        List<String> names = new ArrayList<>(
                SampleTownship.everyClerk().stream().map(Clerk::name).toList());
        LEADING_GROUP.forEach(seat -> names.add(seat.name()));
        VILLAGE_NAMES.forEach(village -> names.add(secretary(village)));
        List<String> once = names.stream().distinct().toList();
        for (int number = 0; number < once.size(); number++) {
            String name = once.get(number);
            int running = 9_000 + number;
            parts.add(() ->
                    acts.perform(Actor.SETUP, "staff:" + running, origin -> List.of(staff(name, running, origin))));
        }
    }

    private RecordStaff staff(String name, int running, RequestId origin) {
        var person = SampleTownship.staff(name);
        String idNumber = SampleNumbers.idNumber(running);
        String phone = SampleNumbers.phone(running);
        return new RecordStaff(
                person,
                data.seal(person, PersonalField.NAME, origin, name),
                data.seal(person, PersonalField.ID_NUMBER, origin, idNumber),
                data.seal(person, PersonalField.PHONE, origin, phone),
                data.indexOf(name, idNumber, phone));
    }

    private void posts(List<Runnable> parts) {
        Area township = Area.of(TOWNSHIP);
        LEADING_GROUP.forEach(seat -> post(parts, seat, township));
        for (String village : VILLAGE_NAMES) {
            String key = "member-" + (5 + VILLAGE_NAMES.indexOf(village));
            String title = "领导小组成员（" + village + "党组织书记）";
            post(parts, new Seat(key, PostKind.LEADING_GROUP_MEMBER, title, secretary(village)), township);
        }
        post(parts, new Seat("chair", PostKind.UNION_CHAIR, "太平坝乡工会联合会主席", "向试签"), township);
        SampleTownship.everyClerk().stream()
                .filter(clerk -> clerk.area().village().isPresent())
                .forEach(clerk -> post(
                        parts,
                        new Seat(clerk.login(), PostKind.DEDICATED_CADRE, clerk.areaName() + "专职干部", clerk.name()),
                        clerk.area()));
    }

    private void post(List<Runnable> parts, Seat seat, Area area) {
        PostId post = new PostId("post-sample-" + seat.key());
        setup(parts, "post-" + seat.key(), new CreatePost(post, area, seat.kind(), seat.title(), 1));
        setup(parts, "holder-" + seat.key(), new AppointToPost(post, SampleTownship.staff(seat.name()), FROM, null));
    }

    private void account(Clerk clerk) {
        acts.perform(
                Actor.SETUP,
                "account:" + clerk.login(),
                origin -> List.<Command>of(
                        new OpenAccount(clerk.account(), clerk.person(), clerk.login(), home(clerk)),
                        new GrantRole(clerk.account(), clerk.role(), clerk.area(), FROM, null)));
        secrets.set(clerk.account(), SampleTownship.PASSWORD);
    }

    /** Cadres of villages and groups belong to the township, which appoints them; a group's people may serve several unions. */
    private static Area home(Clerk clerk) {
        boolean ofTheTownship = clerk.area().village().isPresent() || clerk.role() == Role.PREPARATORY_GROUP;
        return ofTheTownship ? Area.of(TOWNSHIP) : clerk.area();
    }

    private static String secretary(String village) {
        return village.substring(0, 1) + "试书记";
    }

    private void setup(List<Runnable> parts, String name, Command command) {
        parts.add(() -> acts.perform(Actor.SETUP, "organisation:" + name, command));
    }
}
