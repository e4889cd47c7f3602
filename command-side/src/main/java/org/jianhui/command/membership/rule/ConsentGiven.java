package org.jianhui.command.membership.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nobody joins against their will: every purpose has its recorded consent, to the text in force. */
public record ConsentGiven(List<ConsentPurpose> missing, boolean textInForce) implements Rule {

    @Override
    public String id() {
        return "G-05";
    }

    @Override
    public String code() {
        return "CONSENT_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("正文三(四)");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty() || !textInForce;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("consentMissing", missing.stream().map(Enum::name).collect(Collectors.joining(", "))),
                Fact.of("textInForce", textInForce));
    }

    @Override
    public String field() {
        return "consent";
    }
}
