package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.membership.dues.DuesCommand;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.workbench.membership.SampleMembers;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In one village a receipt stands, one is void and one paid back; the others have not paid. */
@Component
@SampleOnly
@Order(340)
final class SampleDues implements SampleStep {

    private static final int VILLAGE = 0;

    private final SampleActs acts;
    private final PersonalData data;
    private final RuleBook book;

    SampleDues(SampleActs acts, PersonalData data, RuleBook book) {
        this.acts = acts;
        this.data = data;
        this.book = book;
    }

    @Override
    public String name() {
        return "dues";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        List<SampleVillager> members = SampleMembers.of(VILLAGE, today);
        SampleParts parts = new SampleParts();
        members.stream().limit(3).forEach(who -> parts.with("receipt of " + who.person(), () -> received(who, today)));
        SampleVillager wrong = members.get(1);
        parts.with(
                "void receipt of " + wrong.person(),
                () -> acts.perform(
                        "chouban",
                        "dues-void:" + wrong.person(),
                        today,
                        act -> work(new VoidReceipt(receipt(wrong), reason(wrong, "写错了人，钱没有收", act.requestId())))));
        SampleVillager back = members.get(2);
        parts.with(
                "refund of " + back.person(),
                () -> acts.perform(
                        "chouban",
                        "dues-refund:" + back.person(),
                        today,
                        act -> work(new RefundDues(
                                receipt(back), PaymentMeans.CASH, null, reason(back, "已在原单位工会缴纳", act.requestId())))));
        parts.load(progress);
    }

    private void received(SampleVillager who, LocalDate today) {
        Payment paid = new Payment(
                today.getYear(), DuesParameters.of(book, today.getYear()).amount(), PaymentMeans.CASH, null, null);
        acts.perform(
                "cun1",
                "dues:" + who.person(),
                today,
                act -> work(new ReceiveDues(receipt(who), SampleMembers.membership(who), paid)));
    }

    private Envelope reason(SampleVillager who, String text, RequestId origin) {
        return data.seal(who.person(), PersonalField.STATEMENT, origin, text);
    }

    private static ReceiptId receipt(SampleVillager who) {
        return new ReceiptId(who.person().value().replace("person", "receipt"));
    }

    private static Acts.Work work(DuesCommand command) {
        return sender -> {
            sender.send(command);
            return command.aggregateId();
        };
    }
}
