package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.founding.CreditCode;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The code on the certificate is a valid unified social credit code of a union. */
public record CreditCodeValid(String creditCode) implements Rule {

    @Override
    public String id() {
        return "F-11";
    }

    @Override
    public String code() {
        return "USCC_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return !new CreditCode(creditCode).isValid();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("creditCode", creditCode));
    }

    @Override
    public String field() {
        return "code";
    }
}
