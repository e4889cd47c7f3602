package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What a committee in office asks for goes up in the union's own name. */
public record AskedByTheUnion(PaperKind paper, PaperIssuer issuer) implements Rule {

    @Override
    public String id() {
        return "E-09";
    }

    @Override
    public String code() {
        return "WRONG_ISSUER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return issuer != PaperIssuer.BASE_UNION;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", paper), Fact.of("issuer", issuer), Fact.of("due", PaperIssuer.BASE_UNION));
    }

    @Override
    public String field() {
        return "issuer";
    }
}
