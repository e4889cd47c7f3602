package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.rule.RuleViolated;

/** What a refused command answers, asserted by rule and code, never by text. */
record Refusal(RuleViolated violation) {

    Refusal firstBy(String rule, String code) {
        assertThat(violation.first().id()).isEqualTo(rule);
        assertThat(violation.first().code()).isEqualTo(code);
        return this;
    }

    Refusal by(String rule, String code) {
        assertThat(violation.rules().stream().map(each -> each.id() + " " + each.code()))
                .contains(rule + " " + code);
        return this;
    }
}
