package org.jianhui.kernel.act;

import org.jianhui.kernel.rule.RuleViolated;

/** Port by which refusals by rules are counted; they leave no other trace. */
@FunctionalInterface
public interface RefusalMeter {

    void ruleRefused(RuleViolated refusal);
}
