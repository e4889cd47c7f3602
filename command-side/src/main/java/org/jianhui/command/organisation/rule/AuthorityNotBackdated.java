package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Rights change from today on: who could sign yesterday stays as it was. */
public record AuthorityNotBackdated(LocalDate from, LocalDate today) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "GRANT_BACKDATED";
    }

    @Override
    public Clause clause() {
        return new Clause("全文");
    }

    @Override
    public boolean isViolated() {
        return from.isBefore(today);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("today", today));
    }

    @Override
    public String field() {
        return "from";
    }
}
