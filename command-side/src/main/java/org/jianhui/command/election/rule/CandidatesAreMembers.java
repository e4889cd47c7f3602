package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * To be elected is a right of members (I-29: the charter gives it): who is proposed is on the union's roll. Lists that were
 * dated and submitted before the union had members on record are history, and name people as they were written.
 *
 * @param strangers who is proposed and has no vote in the union now
 * @param dated of the request or of its submission, whichever is later
 * @param rollSince first admission on record
 */
public record CandidatesAreMembers(List<PersonId> strangers, LocalDate dated, LocalDate rollSince) implements Rule {

    public CandidatesAreMembers {
        strangers = List.copyOf(strangers);
    }

    @Override
    public String id() {
        return "M-14";
    }

    @Override
    public String code() {
        return "CANDIDATE_NOT_A_MEMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("附3 会员权利");
    }

    @Override
    public boolean isViolated() {
        return !dated.isBefore(rollSince) && !strangers.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("rollSince", rollSince),
                Fact.of("notMembers", strangers.size()),
                Fact.of("notOnRoll", strangers.isEmpty() ? null : ids()));
    }

    private String ids() {
        return strangers.stream().map(PersonId::value).collect(Collectors.joining(", "));
    }

    @Override
    public String field() {
        return "lists";
    }
}
