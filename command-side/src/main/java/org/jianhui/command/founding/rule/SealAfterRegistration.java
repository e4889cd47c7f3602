package org.jianhui.command.founding.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A seal is engraved after the registration with the police. */
public record SealAfterRegistration(
        LocalDate engravedOn, @Nullable LocalDate registeredOn) implements Rule {

    @Override
    public String id() {
        return "F-10";
    }

    @Override
    public String code() {
        return "SEAL_TOO_EARLY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return registeredOn == null || engravedOn.isBefore(registeredOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("engravedOn", engravedOn), Fact.of("registeredOn", registeredOn));
    }

    @Override
    public String field() {
        return "engravedOn";
    }
}
