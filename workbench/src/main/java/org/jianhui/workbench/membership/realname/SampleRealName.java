package org.jianhui.workbench.membership.realname;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.workbench.membership.SampleMembers;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleUnion;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of one village's members some are in the real-name system, and one was not taken; a batch waits to be released. */
@Component
@SampleOnly
@Order(350)
final class SampleRealName implements SampleStep {

    private static final int VILLAGE = 0;
    private static final RealNameBatchId ANSWERED = new RealNameBatchId("realname-sample-answered");
    private static final RealNameBatchId RELEASED = new RealNameBatchId("realname-sample-released");
    private static final RealNameBatchId OPEN = new RealNameBatchId("realname-sample-open");

    private final SampleActs acts;
    private final PersonalData data;

    SampleRealName(SampleActs acts, PersonalData data) {
        this.acts = acts;
        this.data = data;
    }

    @Override
    public String name() {
        return "real-name";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        List<SampleVillager> members = SampleMembers.of(VILLAGE, today);
        SampleParts parts = new SampleParts();
        opened(parts, ANSWERED, today, members.get(0), members.get(1));
        released(parts, ANSWERED, today);
        parts.with("answers", () -> answered(members.get(0), members.get(1), today));
        opened(parts, RELEASED, today, members.get(2));
        released(parts, RELEASED, today);
        opened(parts, OPEN, today, members.get(3));
        parts.load(progress);
    }

    private void opened(SampleParts parts, RealNameBatchId batch, LocalDate today, SampleVillager... members) {
        OpenRealNameBatch command = new OpenRealNameBatch(
                batch,
                SampleUnion.FOUNDED.id(),
                Stream.of(members).map(SampleMembers::membership).toList());
        parts.with("opened " + batch, () -> acts.perform("chouban", "opened-" + batch, today, act -> work(command)));
    }

    private void released(SampleParts parts, RealNameBatchId batch, LocalDate today) {
        parts.with(
                "released " + batch,
                () -> acts.perform(
                        "chouban2", "released-" + batch, today, act -> work(new ReleaseRealNameBatch(batch))));
    }

    private void answered(SampleVillager in, SampleVillager out, LocalDate today) {
        acts.perform("chouban", "answered-" + ANSWERED, today, act -> {
            RealNameAnswer entered = new RealNameAnswer(SampleMembers.membership(in), RealNameOutcome.ENTERED, null);
            RealNameAnswer rejected = new RealNameAnswer(
                    SampleMembers.membership(out),
                    RealNameOutcome.REJECTED,
                    data.seal(out.person(), PersonalField.STATEMENT, act.requestId(), "手机号码未通过验证"));
            return work(new RecordRealNameAnswers(ANSWERED, List.of(entered, rejected)));
        });
    }

    private static Acts.Work work(Command command) {
        return sender -> {
            sender.send(command);
            return command.aggregateId();
        };
    }
}
