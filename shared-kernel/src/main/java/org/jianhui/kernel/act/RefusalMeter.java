package org.jianhui.kernel.act;

import org.jianhui.kernel.rule.Rule;

/** Port by which refused acts are counted; a refusal by a rule leaves no other trace. */
@FunctionalInterface
public interface RefusalMeter {

    /** @param rule the one the answer names on top; of it only id and code are counted, never its facts */
    void refused(Rule rule);
}
