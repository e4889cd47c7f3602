package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Requests go up in the group's name until the union is elected, and in the union's from then on; replies come from the
 * superior.
 */
public record IssuedInTheRightName(PaperKind kind, PaperIssuer issuer, PaperIssuer due) implements Rule {

    @Override
    public String id() {
        return "E-01";
    }

    @Override
    public String code() {
        return "WRONG_ISSUER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(1)");
    }

    @Override
    public boolean isViolated() {
        return issuer != due;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", kind), Fact.of("issuer", issuer), Fact.of("due", due));
    }

    @Override
    public String field() {
        return "issuer";
    }
}
