package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.membership.ledger.rule.NotYetOnLedger;
import org.jianhui.command.membership.ledger.rule.OneRowPerPerson;
import org.jianhui.command.membership.ledger.rule.WorkPlaceNamed;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.EntryJudgement;
import org.jianhui.kernel.rule.Rule;

/** The rules of an entry, with the register in the test's hand. */
final class EntryRulesOfTest implements EntryJudgement {

    VillageId holder;
    boolean standing;

    @Override
    public List<Rule> ofPerson(PersonId person, VillageId village) {
        return Rule.violated(
                new OneRowPerPerson(holder != null && !holder.equals(village)),
                new NotYetOnLedger(standing && village.equals(holder)));
    }

    @Override
    public List<Rule> ofWork(String workPlace, LocalDate surveyedOn, LocalDate today) {
        List<Rule> rules = new ArrayList<>();
        if (workPlace != null) {
            rules.add(new WorkPlaceNamed(workPlace));
        }
        if (surveyedOn != null) {
            rules.add(new NotInTheFuture("surveyedOn", surveyedOn, today));
        }
        return Rule.violated(rules.toArray(Rule[]::new));
    }
}
