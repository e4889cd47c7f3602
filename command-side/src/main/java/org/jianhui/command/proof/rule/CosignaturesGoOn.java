package org.jianhui.command.proof.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A union countersigns what goes on from what it countersigned last, each checkpoint once. */
public record CosignaturesGoOn(long last, long size) implements Rule {

    @Override
    public String id() {
        return "PRF-4";
    }

    @Override
    public String code() {
        return "COSIGNATURE_GOES_BACK";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·存证");
    }

    @Override
    public boolean isViolated() {
        return size <= last;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("lastSize", last), Fact.of("size", size));
    }

    @Override
    public String field() {
        return "size";
    }
}
