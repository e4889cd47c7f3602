package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** No fewer women are stated than there are voting members whose recorded ID number says so: on their number hangs their committee. */
public record WomenCountedAsOnRecord(int womenMembers, int onRecord) implements Rule {

    @Override
    public String id() {
        return "E-03";
    }

    @Override
    public String code() {
        return "FEWER_WOMEN_THAN_ON_RECORD";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(3)");
    }

    @Override
    public boolean isViolated() {
        return womenMembers < onRecord;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("womenMembers", womenMembers), Fact.of("onRecord", onRecord));
    }

    @Override
    public String field() {
        return "womenMembers";
    }
}
