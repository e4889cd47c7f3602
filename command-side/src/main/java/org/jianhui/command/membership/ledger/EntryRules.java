package org.jianhui.command.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianhui.command.membership.ledger.rule.NotYetOnLedger;
import org.jianhui.command.membership.ledger.rule.OneRowPerPerson;
import org.jianhui.command.membership.ledger.rule.WorkPlaceNamed;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.EntryJudgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of an entry: for the entry itself, and for whoever wants to know beforehand what it would be told. */
record EntryRules(LedgerRegister rows) implements EntryJudgement {

    @Override
    public List<Rule> ofPerson(PersonId person, VillageId village) {
        return Rule.violated(elsewhere(person, village), here(person, village));
    }

    @Override
    public List<Rule> ofWork(@Nullable String workPlace, @Nullable LocalDate surveyedOn, LocalDate today) {
        Stream<Rule> place = Stream.ofNullable(workPlace).map(WorkPlaceNamed::new);
        Stream<Rule> day = Stream.ofNullable(surveyedOn).map(on -> surveyed(on, today));
        return Rule.violated(Stream.concat(place, day).toArray(Rule[]::new));
    }

    OneRowPerPerson elsewhere(PersonId person, VillageId village) {
        Optional<VillageId> holder = rows.holderOf(person);
        return new OneRowPerPerson(
                holder.filter(other -> !other.equals(village)).isPresent());
    }

    NotYetOnLedger here(PersonId person, VillageId village) {
        return new NotYetOnLedger(rows.ledgerOf(person).filter(village::equals).isPresent());
    }

    static Stream<Rule> work(String workPlace, LocalDate surveyedOn, LocalDate today) {
        return Stream.of(new WorkPlaceNamed(workPlace), surveyed(surveyedOn, today));
    }

    private static NotInTheFuture surveyed(LocalDate on, LocalDate today) {
        return new NotInTheFuture("surveyedOn", on, today);
    }
}
