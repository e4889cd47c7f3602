package org.jianhui.workbench.founding;

import static org.jianhui.workbench.organisation.SampleTownship.COUNTY;
import static org.jianhui.workbench.organisation.SampleTownship.TOWNSHIP;
import static org.jianhui.workbench.organisation.SampleUnion.FOUNDED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.privacy.Sealing;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A founding in the middle: approved, its group set up, members and the meeting still to come. */
@Component
@SampleOnly
@Order(310)
final class SampleFounding implements SampleStep {

    private static final String GROUP = "chouban";
    private static final FoundingId FOUNDING = new FoundingId("founding-sample-" + FOUNDED.key());
    private static final PaperId APPLICATION = paper(1);

    private final SampleActs acts;
    private final PersonalData data;

    SampleFounding(SampleActs acts, PersonalData data) {
        this.acts = acts;
        this.data = data;
    }

    @Override
    public String name() {
        return "founding";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        new SampleParts().with(FOUNDED.key(), () -> found(today)).load(progress);
    }

    private void found(LocalDate today) {
        LocalDate filed = today.minusDays(12);
        LocalDate replied = today.minusDays(8);
        act(GROUP, "filed", filed, sealing -> filed(filed));
        act("qianpi", "approved", replied, sealing -> approved(replied));
        act(GROUP, "group", replied, sealing -> group(replied, today.plusDays(60), sealing));
    }

    private static FoundingCommand filed(LocalDate on) {
        return new FileApplication(
                FOUNDING,
                FOUNDED.id(),
                TOWNSHIP,
                COUNTY,
                new RequestPaper(APPLICATION, FOUNDED.request(on.getYear(), 1), on, PaperIssuer.FOUNDERS),
                new FoundingApplication(FOUNDED.unionName(), "太平坝乡快递服务站", "职工自愿，符合建会条件", 40));
    }

    private static FoundingCommand approved(LocalDate on) {
        ReplyPaper reply = new ReplyPaper(
                paper(2), FOUNDED.reply(on.getYear(), 1), on, APPLICATION, ReplySource.SIGNED_HERE, null);
        return new ReplyToApplication(FOUNDING, reply, ReplyOutcome.APPROVED, null);
    }

    private static FoundingCommand group(LocalDate on, LocalDate stageEnd, Sealing sealing) {
        PersonId head = SampleTownship.person(GROUP);
        return new SetUpGroup(
                FOUNDING,
                new GroupNotice(paper(3), FOUNDED.request(on.getYear(), 2), on),
                new GroupHead(head, sealing.name(head, "冉试筹"), HeadQualification.PROPOSED_CHAIR),
                List.of(
                        member(20, MemberCategory.PROPOSED_VICE_CHAIR, sealing),
                        member(22, MemberCategory.PROPOSED_WOMEN_DIRECTOR, sealing)),
                new ElectionOpening(
                        new ElectionId("election-sample-" + FOUNDED.key()),
                        stageEnd,
                        new ObjectionContact("太平坝乡工会联合会办公室", "023-00000001", "太平坝乡政府二楼")));
    }

    private static GroupMember member(int number, MemberCategory category, Sealing sealing) {
        SampleVillager who = new SampleVillager(0, number);
        boolean woman = category == MemberCategory.PROPOSED_WOMEN_DIRECTOR;
        return new GroupMember(who.person(), sealing.name(who.person(), who.name()), category, woman);
    }

    private static PaperId paper(int number) {
        return new PaperId("paper-sample-" + FOUNDED.key() + "-" + number);
    }

    private void act(String login, String step, LocalDate on, Function<Sealing, FoundingCommand> command) {
        acts.perform(login, "founding:" + step, on, act -> sender -> {
            sender.send(command.apply(new Sealing(data, act.requestId())));
            return FOUNDING.value();
        });
    }
}
