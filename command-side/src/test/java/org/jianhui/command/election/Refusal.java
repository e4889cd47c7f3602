package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;

/** What a refused command answers, asserted by rule and code, never by text. */
public record Refusal(RuleViolated violation) {

    public Refusal by(String rule, String code) {
        assertThat(violation.rules())
                .extracting(each -> each.id() + " " + each.code())
                .contains(rule + " " + code);
        assertThat(violation.rules())
                .allSatisfy(each -> assertThat(each.clause().place()).isNotBlank());
        return this;
    }

    public Refusal firstBy(String rule, String code) {
        assertThat(violation.first().id() + " " + violation.first().code()).isEqualTo(rule + " " + code);
        return this;
    }

    public String fact(String name) {
        return violation.rules().stream()
                .map(Rule::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
