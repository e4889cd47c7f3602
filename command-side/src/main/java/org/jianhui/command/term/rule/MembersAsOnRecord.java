package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A third of the members is a third of all of them: no fewer than the union had on record on that day.
 *
 * @param typed the number that the proposal gives
 * @param onRecord null if nobody is on record
 */
public record MembersAsOnRecord(int typed, @Nullable Integer onRecord) implements Rule {

    @Override
    public String id() {
        return "TERM-7";
    }

    @Override
    public String code() {
        return "FEWER_MEMBERS_THAN_ON_RECORD";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法17");
    }

    @Override
    public boolean isViolated() {
        return onRecord != null && typed < onRecord;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("members", typed), Fact.of("membersOnRecord", onRecord));
    }

    @Override
    public String field() {
        return "members";
    }
}
