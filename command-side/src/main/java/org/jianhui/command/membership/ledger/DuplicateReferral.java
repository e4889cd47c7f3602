package org.jianhui.command.membership.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.membership.ledger.rule.NotYetSettled;
import org.jianhui.command.membership.rule.ApplicantOnRecord;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.kernel.membership.ledger.ReferralCommand.SettleReferral;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One person whom two villages want: told the federation once, and settled by it with a reason. A village that tries again
 * afterwards asks anew, unless it is to have the person and the other one has only not let go yet: that decision stands.
 */
final class DuplicateReferral {

    @AggregateIdentifier
    private @Nullable ReferralId id;

    private @Nullable PersonId person;
    private @Nullable VillageId village;
    private @Nullable VillageId holder;
    private boolean settled;
    private boolean takesOver;

    DuplicateReferral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReferDuplicate command, Act act, LedgerLaw law) {
        @Nullable VillageId now = law.rows().holderOf(command.person()).orElse(null);
        if (id != null && (!settled || isToLetGo(now))) {
            return;
        }
        Rule.verify(new ApplicantOnRecord(law.rows().isRecorded(command.person())));
        apply(new DuplicateReferred(
                command.referral(), command.person(), command.village(), now, act.receivedOnDate()));
    }

    /** @throws NotFound if the referral is of another person or village than the command says: rights are judged by the village */
    @CommandHandler
    void decide(SettleReferral command, Act act, LedgerLaw law) {
        if (!command.person().equals(person) || !command.village().equals(village)) {
            throw new NotFound("UNKNOWN", "no such referral");
        }
        LedgerLaw.requireOf(command.person(), command.reason());
        Rule.verify(new NotYetSettled(settled), new ReasonStated(law.open(command.reason())));
        apply(new ReferralSettled(
                command.referral(),
                command.person(),
                command.village(),
                command.settlement(),
                command.reason(),
                act.receivedOnDate()));
    }

    @EventSourcingHandler
    void evolve(DuplicateReferred event) {
        id = event.referral();
        person = event.person();
        village = event.village();
        holder = event.holder();
        settled = false;
        takesOver = false;
    }

    @EventSourcingHandler
    void evolve(ReferralSettled event) {
        settled = true;
        takesOver = event.settlement() == Settlement.VILLAGE_TAKES_OVER;
    }

    private boolean isToLetGo(@Nullable VillageId now) {
        return takesOver && now != null && now.equals(holder);
    }
}
