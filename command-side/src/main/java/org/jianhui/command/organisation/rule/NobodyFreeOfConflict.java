package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Replies move a level up only where every signer of the superior acts or acted for the group. */
public record NobodyFreeOfConflict(int signers, int free, boolean upperKnown) implements Rule {

    @Override
    public String id() {
        return "I-37";
    }

    @Override
    public String code() {
        return "SUPERIOR_NOT_CONFLICTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return free > 0 || signers == 0 || !upperKnown;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("signers", signers), Fact.of("free", free), Fact.of("upperKnown", upperKnown));
    }
}
