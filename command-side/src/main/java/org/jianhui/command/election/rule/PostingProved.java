package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A posting names its places and has a photo. */
public record PostingProved(int places, int photos) implements Rule {

    @Override
    public String id() {
        return "E-06";
    }

    @Override
    public String code() {
        return "POSTING_NOT_PROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return places == 0 || photos == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("places", places), Fact.of("photos", photos));
    }

    @Override
    public String field() {
        return "photos";
    }
}
