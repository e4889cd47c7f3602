package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.LedgerCommand.RecordContact;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.sample.SampleParts;
import org.jianhui.workbench.sample.SampleProgress;
import org.jianhui.workbench.sample.SampleStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A small ledger in two of the villages; the others have not begun. One person was wanted by both. */
@Component
@SampleOnly
@Order(330)
final class SampleLedger implements SampleStep {

    private static final int FIRST = 40;
    private static final List<Integer> VILLAGES = List.of(0, 2);
    private static final List<Attitude> SAID =
            List.of(Attitude.WILLING, Attitude.REFUSING, Attitude.UNDECIDED, Attitude.NOT_REACHED);
    private static final List<String> WORK_PLACES = List.of("浙江省义乌市", "广东省东莞市", "重庆市江北区", "福建省晋江市");
    private static final List<String> TRADES = List.of("缝纫", "快递", "建筑", "餐饮");

    private final SampleActs acts;
    private final LedgerActs ledger;

    SampleLedger(SampleActs acts, LedgerActs ledger) {
        this.acts = acts;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void load(SampleProgress progress) {
        LocalDate today = acts.today();
        SampleParts parts = new SampleParts();
        for (int village : VILLAGES) {
            for (int nth = 0; nth < SAID.size(); nth++) {
                SampleVillager who = new SampleVillager(village, FIRST + nth);
                Attitude said = SAID.get(nth);
                int of = nth;
                parts.with(
                        "ledger row of " + who.person(),
                        () -> acts.perform(
                                "cun" + (village + 1),
                                "ledger:" + who.person(),
                                today,
                                act -> entered(who, of, said, today, act)));
            }
        }
        SampleVillager wanted = new SampleVillager(VILLAGES.get(0), FIRST);
        VillageId other = SampleTownship.village(VILLAGES.get(1));
        parts.with(
                "referral of " + wanted.person(),
                () -> acts.perform(
                        "cun" + (VILLAGES.get(1) + 1),
                        "ledger-referral:" + wanted.person(),
                        today,
                        act -> Referrals.work(new ReferDuplicate(wanted.person(), other))));
        parts.load(progress);
    }

    private Acts.Work entered(SampleVillager who, int nth, Attitude said, LocalDate today, Act act) {
        LedgerInput.LedgerRow row = new LedgerInput.LedgerRow(
                who.village().value(),
                who.name(),
                who.idNumber(),
                WORK_PLACES.get(nth),
                "样例用工单位",
                TRADES.get(nth),
                who.phone(),
                today,
                null);
        return sender -> {
            String entry = ledger.enter(row, act).perform(sender);
            sender.send(new RecordContact(new LedgerEntryId(entry), today, ContactChannel.PHONE, said));
            return entry;
        };
    }
}
