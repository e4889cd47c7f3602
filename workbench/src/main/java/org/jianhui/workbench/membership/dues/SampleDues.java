package org.jianhui.workbench.membership.dues;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.DuesCommand.ReceiveDues;
import org.jianhui.kernel.membership.dues.DuesCommand.RefundDues;
import org.jianhui.kernel.membership.dues.DuesCommand.VoidReceipt;
import org.jianhui.kernel.membership.dues.HandInCommand.AcceptHandIn;
import org.jianhui.kernel.membership.dues.HandInCommand.HandInCash;
import org.jianhui.kernel.membership.dues.Payment;
import org.jianhui.kernel.membership.dues.PaymentMeans;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleBook;
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

/**
 * In one village some receipts stand, one is void and one paid back. Of the cash some is accepted by the union, some, of next
 * year's dues, waits to be counted, and some is still with the cadre.
 */
@Component
@SampleOnly
@Order(340)
final class SampleDues implements SampleStep {

    private static final int VILLAGE = 0;
    private static final HandInId OPEN = new HandInId("handin-sample-open");
    private static final HandInId ACCEPTED = new HandInId("handin-sample-accepted");

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
        members.forEach(who -> parts.with("receipt of " + who.person(), () -> received(who, 0, today)));
        SampleVillager wrong = members.get(1);
        parts.with(
                "void receipt of " + wrong.person(),
                () -> acts.perform(
                        "chouban",
                        "dues-void:" + wrong.person(),
                        today,
                        act -> work(new VoidReceipt(receipt(wrong, 0), reason(wrong, "写错了人，钱没有收", act.requestId())))));
        SampleVillager back = members.get(2);
        parts.with(
                "refund of " + back.person(),
                () -> acts.perform(
                        "chouban",
                        "dues-refund:" + back.person(),
                        today,
                        act -> work(new RefundDues(
                                receipt(back, 0),
                                PaymentMeans.CASH,
                                null,
                                reason(back, "已在原单位工会缴纳", act.requestId())))));
        SampleVillager ahead = members.get(0);
        parts.with("next receipt of " + ahead.person(), () -> received(ahead, 1, today));
        parts.with("cash that waits", () -> handedIn(OPEN, receipt(ahead, 1), today));
        parts.with("cash that is accepted", () -> accepted(receipt(ahead, 0), today));
        parts.load(progress);
    }

    /** @param ahead 1 for the dues of next year */
    private void received(SampleVillager who, int ahead, LocalDate today) {
        int year = today.getYear() + ahead;
        Payment paid = new Payment(year, DuesParameters.of(book, year).amount(), PaymentMeans.CASH, null, null);
        acts.perform(
                "cun1",
                "dues:" + receipt(who, ahead),
                today,
                act -> work(new ReceiveDues(receipt(who, ahead), SampleMembers.membership(who), paid)));
    }

    private void handedIn(HandInId handIn, ReceiptId receipt, LocalDate today) {
        UnionId union = SampleUnion.FOUNDED.id();
        acts.perform("cun1", "dues-" + handIn, today, act -> work(new HandInCash(handIn, union, List.of(receipt))));
    }

    private void accepted(ReceiptId receipt, LocalDate today) {
        handedIn(ACCEPTED, receipt, today);
        Money counted = DuesParameters.of(book, today.getYear()).amount();
        acts.perform("chouban", "dues-count-" + ACCEPTED, today, act -> work(new AcceptHandIn(ACCEPTED, counted)));
    }

    private Envelope reason(SampleVillager who, String text, RequestId origin) {
        return data.seal(who.person(), PersonalField.STATEMENT, origin, text);
    }

    private static ReceiptId receipt(SampleVillager who, int ahead) {
        String first = who.person().value().replace("person", "receipt");
        return new ReceiptId(ahead == 0 ? first : first + "-next");
    }

    private static Acts.Work work(Command command) {
        return sender -> {
            sender.send(command);
            return command.aggregateId();
        };
    }
}
