package org.jianhui.kernel.election.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The result goes up in the name of the union that was elected, no longer of the group. */
public record ReportedByTheUnion(PaperIssuer issuer) implements Rule {

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
        return List.of(
                Fact.of("paper", PaperKind.RESULT_REPORT),
                Fact.of("issuer", issuer),
                Fact.of("due", PaperIssuer.BASE_UNION));
    }

    @Override
    public String field() {
        return "issuer";
    }
}
