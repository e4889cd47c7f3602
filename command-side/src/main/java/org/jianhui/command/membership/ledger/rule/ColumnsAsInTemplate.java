package org.jianhui.command.membership.ledger.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * The first row of a file names the columns of the template, each once; their order does not matter.
 *
 * @param missing those that have to be there and are not, or are there twice
 */
public record ColumnsAsInTemplate(List<String> missing) implements Rule {

    public ColumnsAsInTemplate {
        missing = List.copyOf(missing);
    }

    @Override
    public String id() {
        return "R-01";
    }

    @Override
    public String code() {
        return "COLUMN_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("columns", missing));
    }

    @Override
    public String field() {
        return "file";
    }
}
