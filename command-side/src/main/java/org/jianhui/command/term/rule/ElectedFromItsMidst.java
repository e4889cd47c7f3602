package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * A body that fills an office by itself, without the meeting, elects out of its own midst: a committee's chair sits in the committee.
 *
 * @param itself whether the body voted, and not the meeting
 * @param strangers who stood and does not sit in it on that day
 */
public record ElectedFromItsMidst(boolean itself, List<PersonId> strangers) implements Rule {

    public ElectedFromItsMidst {
        strangers = List.copyOf(strangers);
    }

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "NOT_FROM_ITS_MIDST";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return itself && !strangers.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("byTheBody", itself), Fact.of("strangers", strangers.size()));
    }

    @Override
    public String field() {
        return "due";
    }
}
