package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * To be elected is a right of members (I-29: the charter gives it), also between two elections: who fills an office has a vote in
 * the union, once it has members on record. A vote held before that day is history, and names who was written down.
 *
 * @param voting whether the person has a vote in the union now
 * @param heldOn the day on which the office was decided on
 * @param rollSince first admission on record; null if the union has no members on record
 */
public record FilledByAMember(
        PersonId person,
        boolean voting,
        LocalDate heldOn,
        @Nullable LocalDate rollSince) implements Rule {

    @Override
    public String id() {
        return "M-14";
    }

    @Override
    public String code() {
        return "OFFICE_FOR_A_MEMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("附3 会员权利");
    }

    @Override
    public boolean isViolated() {
        return rollSince != null && !heldOn.isBefore(rollSince) && !voting;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("rollSince", rollSince), Fact.of("notOnRoll", voting ? null : person));
    }

    @Override
    public String field() {
        return "name";
    }
}
