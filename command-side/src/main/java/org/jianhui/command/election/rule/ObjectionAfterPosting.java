package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An objection is received at the earliest on the day of posting. */
public record ObjectionAfterPosting(LocalDate receivedOn, LocalDate postedOn) implements Rule {

    @Override
    public String id() {
        return "E-07";
    }

    @Override
    public String code() {
        return "OBJECTION_BEFORE_NOTICE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return receivedOn.isBefore(postedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("receivedOn", receivedOn), Fact.of("postedOn", postedOn));
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
