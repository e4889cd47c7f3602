package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The person has been shown the duties and rights P-01 to P-10, in the text in force. */
public record DutiesAcknowledged(
        boolean acknowledged, @Nullable String text) implements Rule {

    @Override
    public String id() {
        return "P-01";
    }

    @Override
    public String code() {
        return "ACK_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附3 义务1");
    }

    @Override
    public boolean isViolated() {
        return !acknowledged;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("acknowledged", acknowledged), Fact.of("text", text));
    }

    @Override
    public String field() {
        return "acknowledgement";
    }
}
