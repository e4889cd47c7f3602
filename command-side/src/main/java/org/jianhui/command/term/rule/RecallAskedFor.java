package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A vote on a recall follows the proposal. */
public record RecallAskedFor(boolean proposed, @Nullable LocalDate proposedOn, LocalDate heldOn) implements Rule {

    @Override
    public String id() {
        return "TERM-6";
    }

    @Override
    public String code() {
        return "RECALL_NOT_PROPOSED";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return !proposed || proposedOn != null && heldOn.isBefore(proposedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("proposedOn", proposedOn), Fact.of("heldOn", heldOn));
    }

    @Override
    public String field() {
        return "heldOn";
    }
}
